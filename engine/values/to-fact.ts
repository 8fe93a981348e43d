import type { FactValue } from '../schema/scenario.ts';
import { wholeNumber } from './decimal.ts';
import type { Value } from './types.ts';

/**
 * A value as a fact of a kind holds it. Undefined where the kind cannot hold it: a fraction in a fact of whole numbers.
 */
export function toFact(kind: string, value: Value): FactValue | undefined {
  switch (value.kind) {
    case 'boolean':
      return value.boolean;
    case 'number':
      return kind === 'integer' ? wholeNumber(value.number) : value.number;
    case 'money':
      return value.money;
    case 'date':
      return value.date;
    case 'code':
      return value.code;
    default:
      return value satisfies never;
  }
}
