import type { ConditionValue } from '../../schema/condition.ts';
import type { Fact } from '../../schema/fact.ts';
import type { FactValue } from '../../schema/scenario.ts';

/** A comparison of a fact's value with a constant or another fact's value. Its test sees known values only. */
export interface Operator {
  readonly name: string;
  /** The operator that is true exactly where this one is false. */
  readonly negation: string;
  /** The kinds of facts that it compares. */
  readonly kinds: readonly Fact['kind'][];
  /** Whether the constant is one value or a list of them. */
  readonly compares: 'value' | 'list';
  readonly test: (actual: FactValue, expected: ConditionValue | FactValue) => boolean;
}

/** An operator with its negation: the negation's test is this one's turned round. */
export function pair(
  name: string,
  negation: string,
  rest: Omit<Operator, 'name' | 'negation'>,
): readonly [Operator, Operator] {
  return [
    { ...rest, name, negation },
    { ...rest, name: negation, negation: name, test: (actual, expected) => !rest.test(actual, expected) },
  ];
}
