import { describe, expect, it } from 'vitest';
import { operatorNames, operatorOf } from '../../../engine/conditions/operators/index.ts';
import { leafSchema } from '../../../engine/form/leaf-schema.ts';
import type { ConditionValue } from '../../../engine/schema/condition.ts';
import { validator } from './forms.ts';

type Constant = Exclude<ConditionValue, { readonly fact: string } | { readonly field: string }>;

/** For the kinds that an operator compares: a constant, and values on either side of it and on it. */
const SAMPLES: Readonly<
  Record<string, { readonly constant: Constant; readonly values: readonly (boolean | number | string)[] }>
> = {
  boolean: { constant: true, values: [true, false] },
  integer: { constant: 5, values: [4, 5, 6] },
  date: {
    constant: '2026-03-01',
    values: ['2025-12-31', '2026-02-28', '2026-03-01', '2026-03-02', '2027-01-01'],
  },
  choice: { constant: 'b', values: ['a', 'b', 'c'] },
  list: { constant: ['a', 'b'], values: ['a', 'b', 'c'] },
};

describe('leafSchema', () => {
  it.each([...operatorNames])('says the same as the operator "%s"', (name) => {
    const operator = operatorOf(name);
    const kind = operator.compares === 'list' ? 'list' : (operator.kinds.find((one) => one in SAMPLES) ?? '');
    const sample = SAMPLES[kind];
    const schema = sample && leafSchema(name, sample.constant);
    if (sample === undefined || schema === undefined) throw new Error(`nothing to compare for ${name}`);
    const valid = validator(schema);
    for (const value of sample.values) {
      expect([value, valid(value)]).toEqual([value, operator.test(value, sample.constant)]);
    }
  });
  it('has no schema for an operator that it does not know', () => {
    expect(leafSchema('matches', 'x')).toBeUndefined();
    expect(leafSchema('constructor', 'x')).toBeUndefined();
  });
});
