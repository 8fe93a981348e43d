import type { Fact } from '../schema/fact.ts';

/** What kind of value an expression gives, known before any fact is. */
export type ValueType =
  | { readonly kind: 'number' }
  | { readonly kind: 'money'; readonly currency: string }
  | { readonly kind: 'date' }
  | { readonly kind: 'code' }
  | { readonly kind: 'boolean' };

/** The type of a fact's value; undefined for texts and lists, which are no values of expressions. */
export function typeOfFact(fact: Fact): ValueType | undefined {
  switch (fact.kind) {
    case 'integer':
    case 'decimal':
      return { kind: 'number' };
    case 'money':
      return { kind: 'money', currency: fact.currency };
    case 'date':
      return { kind: 'date' };
    case 'choice':
    case 'code':
      return { kind: 'code' };
    case 'boolean':
      return { kind: 'boolean' };
    case 'text':
    case 'list':
      return undefined;
    default:
      return fact satisfies never;
  }
}

/** Whether two types are the same; of money, in the same currency. */
export function isSameType(a: ValueType, b: ValueType): boolean {
  return written(a) === written(b);
}

/** A type as diagnostics name it: `number`, `money EUR`. */
export const written = (type: ValueType): string =>
  type.kind === 'money' ? `money ${type.currency}` : type.kind;
