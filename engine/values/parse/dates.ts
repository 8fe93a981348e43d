import type { Expression } from '../../schema/expression.ts';
import { membersOf, wordOf } from './members.ts';
import { isOf, type OperationParser, typed, within } from './parsing.ts';
import { twoParts } from './parts.ts';

const UNITS = ['calendarDay', 'workingDay', 'month', 'year'] as const;

export const datePlus: OperationParser = (json, at, parsing) => {
  const place = within(at, 'date-plus');
  const members = membersOf(json['date-plus'], ['date', 'unit', 'count'], [], place, parsing);
  if (members === undefined) return undefined;
  const date = parsing.inner(members.date, within(place, 'date'));
  const unit = wordOf(members.unit, UNITS, within(place, 'unit'), parsing);
  const count = parsing.inner(members.count, within(place, 'count'));
  if (date === undefined || unit === undefined || count === undefined) return undefined;
  const fit = [
    isOf(date, ['date'], 'date-plus', within(place, 'date'), parsing),
    isOf(count, ['number'], 'date-plus', within(place, 'count'), parsing),
  ];
  if (fit.includes(false)) return undefined;
  return typed({ 'date-plus': { date: date.expression, unit, count: count.expression } }, { kind: 'date' });
};

function between(
  operation: string,
  build: (parts: readonly [Expression, Expression]) => Expression,
): OperationParser {
  return (json, at, parsing) => {
    const place = within(at, operation);
    const parts = twoParts(json[operation], operation, place, parsing);
    if (parts === undefined) return undefined;
    const fit = parts.map((part, index) => isOf(part, ['date'], operation, within(place, index), parsing));
    if (fit.includes(false)) return undefined;
    const [first, second] = parts;
    return typed(build([first.expression, second.expression]), { kind: 'number' });
  };
}

export const daysBetween = between('days-between', (days) => ({ 'days-between': days }));
export const monthsBetween = between('months-between', (days) => ({ 'months-between': days }));
export const yearsBetween = between('years-between', (days) => ({ 'years-between': days }));
