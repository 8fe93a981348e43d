import { parseDate } from '../calendar/date.ts';
import type { SimpleFact } from '../schema/fact.ts';
import { canonical } from './decimal.ts';
import type { Value } from './types.ts';

/** A fact's value as a value of expressions; undefined for a text, which no expression takes. */
export function fromFact(fact: SimpleFact, given: boolean | string | number): Value | undefined {
  switch (fact.kind) {
    case 'boolean':
      return typeof given === 'boolean' ? { kind: 'boolean', boolean: given } : undefined;
    case 'integer':
    case 'decimal':
      return { kind: 'number', number: canonical(String(given)) };
    case 'money':
      return { kind: 'money', money: canonical(String(given)), currency: fact.currency };
    case 'date': {
      const date = parseDate(String(given));
      return date === undefined ? undefined : { kind: 'date', date };
    }
    case 'choice':
    case 'code':
      return { kind: 'code', code: String(given) };
    case 'text':
      return undefined;
    default:
      return fact satisfies never;
  }
}
