import fc from 'fast-check';
import { operatorNames } from '../../../engine/conditions/operators/index.ts';
import type { Condition, ConditionValue } from '../../../engine/schema/condition.ts';
import type { Expression } from '../../../engine/schema/expression.ts';
import { date } from '../assess/support.ts';
import { choice } from './support.ts';

const WORDS = ['if', 'then', 'else', 'true', 'not', 'and', 'max', 'count', 'is', 'fact', 'table', 'a-'];
const keys = fc.oneof(
  fc.constantFrom('months', 'born-on', 'a1', 'b--2', ...WORDS),
  fc.stringMatching(/^[a-z][a-z0-9-]{0,6}$/),
);
const decimals = fc.stringMatching(/^-?\d{1,4}(\.\d{1,3})?$/);
const days = fc
  .integer({ min: 10_957, max: 25_000 })
  .map((day) => date(new Date(day * 86_400_000).toISOString().slice(0, 10)));
const codes = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,5}$/);
const values = fc.oneof<fc.Arbitrary<ConditionValue>[]>(
  fc.boolean(),
  fc.integer(),
  fc.string(),
  days,
  fc.array(fc.oneof(fc.integer(), fc.string(), days), { maxLength: 3 }),
  keys.map((fact) => ({ fact })),
  keys.map((field) => ({ field })),
);
const operators = fc.constantFrom(...operatorNames);

const { condition } = fc.letrec<{ readonly condition: Condition }>((tie) => {
  const parts = fc.array(tie('condition'), { maxLength: 3 });
  const overList = fc.record({ list: keys, where: tie('condition') });
  return {
    condition: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      fc.record({ fact: keys, operator: operators, value: values }),
      fc.record({ fact: keys, path: fc.constantFrom('a', 'a.b-c'), operator: operators, value: values }),
      fc.record({ field: keys, operator: operators, value: values }),
      keys.map((name) => ({ condition: name })),
      parts.map((all) => ({ all })),
      parts.map((any) => ({ any })),
      tie('condition').map((not) => ({ not })),
      overList.map((some) => ({ some })),
      overList.map((every) => ({ every })),
      fc
        .record(
          {
            list: keys,
            where: tie('condition'),
            operator: operators,
            value: fc.oneof(
              fc.integer(),
              keys.map((fact) => ({ fact })),
            ),
          },
          { requiredKeys: ['list', 'operator', 'value'] },
        )
        .map((count) => ({ count })),
    ),
  };
});

/** Expressions of every operation, with keys and words that are easily taken for others. */
export const { expression: expressions } = fc.letrec<{ readonly expression: Expression }>((tie) => {
  const inner = tie('expression');
  const several = fc.array(inner, { minLength: 1, maxLength: 4 });
  const pair = fc.tuple(inner, inner);
  const ofField = fc.record({ list: keys, field: keys });
  return {
    expression: fc.oneof(
      { maxDepth: 5, depthSize: 'small' },
      decimals.map((number) => ({ number })),
      fc.record({ money: decimals, currency: fc.stringMatching(/^[A-Z]{3}$/) }),
      days.map((day) => ({ date: day })),
      codes.map((code) => ({ code })),
      fc.boolean().map((boolean) => ({ boolean })),
      keys.map((fact) => ({ fact })),
      keys.map((field) => ({ field })),
      keys.map((table) => ({ table })),
      keys.map((event) => ({ event })),
      fc.record({ parameter: keys, on: inner, part: inner }, { requiredKeys: ['parameter', 'on'] }),
      several.map((parts) => ({ add: parts })),
      several.map((parts) => ({ multiply: parts })),
      several.map((parts) => ({ min: parts })),
      several.map((parts) => ({ max: parts })),
      pair.map((parts) => ({ subtract: parts })),
      pair.map((parts) => ({ divide: parts })),
      fc
        .record({ value: inner, to: decimals, mode: fc.constantFrom('half-up', 'up', 'down') })
        .map((round) => ({ round })),
      fc.tuple(condition, inner, inner).map(([when, yes, no]) => choice(when, yes, no)),
      fc
        .record({
          date: inner,
          unit: fc.constantFrom('calendarDay', 'workingDay', 'month', 'year'),
          count: inner,
        })
        .map((plus) => ({ 'date-plus': plus })),
      pair.map((parts) => ({ 'days-between': parts })),
      pair.map((parts) => ({ 'months-between': parts })),
      pair.map((parts) => ({ 'years-between': parts })),
      fc
        .record({ list: keys, where: condition }, { requiredKeys: ['list'] })
        .map((of) => ({ 'count-of': of })),
      fc
        .record({ list: keys, of: inner, where: condition }, { requiredKeys: ['list', 'of'] })
        .map((of) => ({ 'sum-of': of })),
      ofField.map((of) => ({ earliest: of })),
      ofField.map((of) => ({ latest: of })),
      fc.record({ list: keys, from: keys, to: keys, within: pair }).map((of) => ({ 'days-covered': of })),
    ),
  };
});
