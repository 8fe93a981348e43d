import type { Condition } from '../../schema/condition.ts';
import type { Expression } from '../../schema/expression.ts';
import { printCondition } from './print-condition.ts';
import { isFunction, isName, isReserved, SIGNS } from './syntax.ts';
import { inQuotes } from './tokens.ts';

/** An expression as a formula that `parseFormula` reads back as the same expression. */
export function printFormula(expression: Expression): string {
  return (
    constant(expression) ??
    source(expression) ??
    arithmetic(expression) ??
    ofDates(expression) ??
    rest(expression)
  );
}

/** A key as a word, or in quotation marks where it would be read otherwise. */
const printKey = (key: string): string => (isName(key) ? key : inQuotes(key));

const call = (name: string, ...parts: readonly string[]): string => `${name}(${parts.join(', ')})`;
const printed = (parts: readonly Expression[]): readonly string[] => parts.map(printFormula);

function constant(expression: Expression): string | undefined {
  if ('number' in expression) return expression.number;
  if ('money' in expression) return `${expression.money} ${expression.currency}`;
  if ('date' in expression) return expression.date;
  if ('code' in expression) return inQuotes(expression.code);
  return 'boolean' in expression ? String(expression.boolean) : undefined;
}

function source(expression: Expression): string | undefined {
  if ('fact' in expression) {
    const { fact } = expression;
    return isName(fact) && !isReserved(fact) ? fact : call('fact', printKey(fact));
  }
  if ('field' in expression) return call('field', printKey(expression.field));
  if ('table' in expression) return call('table', printKey(expression.table));
  if ('event' in expression) return call('event', printKey(expression.event));
  if (!('parameter' in expression)) return undefined;
  const { parameter, on, part } = expression;
  const parts = printed(part === undefined ? [on] : [on, part]);
  const isPlain = isName(parameter) && !isReserved(parameter) && !isFunction(parameter);
  return isPlain ? call(parameter, ...parts) : call('parameter', printKey(parameter), ...parts);
}

function arithmetic(expression: Expression): string | undefined {
  if ('add' in expression) return chain('add', expression.add);
  if ('multiply' in expression) return chain('multiply', expression.multiply);
  if ('subtract' in expression) return sides('subtract', expression.subtract);
  if ('divide' in expression) return sides('divide', expression.divide);
  if ('min' in expression) return call('min', ...printed(expression.min));
  if ('max' in expression) return call('max', ...printed(expression.max));
  if (!('round' in expression)) return undefined;
  const { value, to, mode } = expression.round;
  return call('round', printFormula(value), to, ...(mode === 'half-up' ? [] : [mode]));
}

/** What binds less closely than a sign needs brackets beside it. */
const LEVELS: Readonly<Record<string, number>> = { if: 0, add: 1, subtract: 1, multiply: 2, divide: 2 };
const levelOf = (expression: Expression): number => {
  const parts =
    'add' in expression ? expression.add : 'multiply' in expression ? expression.multiply : undefined;
  if (parts !== undefined && parts.length < 2) return 3;
  return LEVELS[Object.keys(expression)[0] ?? ''] ?? 3;
};
const beside = (expression: Expression, least: number): string =>
  levelOf(expression) < least ? `(${printFormula(expression)})` : printFormula(expression);

/** A sum or product within one of its kind keeps its brackets: it is a part of its own. */
function chain(name: 'add' | 'multiply', parts: readonly Expression[]): string {
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0) return call(name, ...printed(parts));
  const level = LEVELS[name] ?? 0;
  const left = name in first ? beside(first, level + 1) : beside(first, level);
  return [left, ...others.map((part) => beside(part, level + 1))].join(` ${SIGNS[name]} `);
}

function sides(name: 'subtract' | 'divide', [left, right]: readonly [Expression, Expression]): string {
  const level = LEVELS[name] ?? 0;
  return `${beside(left, level)} ${SIGNS[name]} ${beside(right, level + 1)}`;
}

function ofDates(expression: Expression): string | undefined {
  if ('date-plus' in expression) {
    const { date, unit, count } = expression['date-plus'];
    return call('date-plus', ...printed([date, count]), unit);
  }
  if ('days-between' in expression) return call('days-between', ...printed(expression['days-between']));
  if ('months-between' in expression) return call('months-between', ...printed(expression['months-between']));
  if ('years-between' in expression) return call('years-between', ...printed(expression['years-between']));
  if (!('days-covered' in expression)) return undefined;
  const { list, from, to, within } = expression['days-covered'];
  return call('days-covered', ...[list, from, to].map(printKey), ...printed(within));
}

const whereOf = (where: Condition | undefined): readonly string[] =>
  where === undefined ? [] : [printCondition(where)];

function rest(expression: Expression): string {
  if ('if' in expression) {
    const { when, then, else: otherwise } = expression.if;
    return `if ${printCondition(when)} then ${beside(then, 1)} else ${printFormula(otherwise)}`;
  }
  if ('count-of' in expression) {
    const { list, where } = expression['count-of'];
    return call('count-of', printKey(list), ...whereOf(where));
  }
  if ('sum-of' in expression) {
    const { list, of, where } = expression['sum-of'];
    return call('sum-of', printKey(list), printFormula(of), ...whereOf(where));
  }
  if ('earliest' in expression) {
    return call('earliest', printKey(expression.earliest.list), printKey(expression.earliest.field));
  }
  if (!('latest' in expression)) throw new Error('an expression without an operation');
  return call('latest', printKey(expression.latest.list), printKey(expression.latest.field));
}
