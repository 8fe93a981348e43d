import { findOperator, operatorsFor } from '../../../../../../engine/conditions/operators/index.ts';
import type { Codelist } from '../../../../../../engine/schema/codelist.ts';
import type { Condition, ConditionValue, Leaf } from '../../../../../../engine/schema/condition.ts';
import type { Fact } from '../../../../../../engine/schema/fact.ts';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';

type Codelists = Readonly<Record<string, Pick<Codelist, 'entries'>>>;

/** A comparison of which nothing is chosen yet: checking asks for it until it is. */
export const FRESH_COMPARISON: Leaf = { fact: '', operator: 'is', value: true };

/** The same of a field of the row at hand. */
export const FRESH_FIELD: Condition = { field: '', operator: 'is', value: true };

/** The operator and the value that a comparison of a fact begins with; of a list, which is not compared, none. */
export function beginning(fact: Fact | undefined, codelists: Codelists): Pick<Leaf, 'operator' | 'value'> {
  const [operator = 'is'] = operatorsFor(fact?.kind ?? 'boolean');
  return { operator, value: firstValue(fact, codelists) };
}

/** A constant of a fact's kind; empty where only a person can say which. */
export function firstValue(fact: Fact | undefined, codelists: Codelists): boolean | number | string {
  switch (fact?.kind) {
    case 'integer':
      return Math.max(fact.minimum, 0);
    case 'decimal':
    case 'money':
      return '0';
    case 'choice':
      return inOrder(fact.options)[0]?.[0] ?? '';
    case 'code':
      return inOrder(codelists[fact.codelist]?.entries ?? {})[0]?.[0] ?? '';
    case 'date':
    case 'text':
      return '';
    default:
      return true;
  }
}

type Compared = Pick<Leaf, 'operator' | 'value'>;

/** A comparison after another fact was chosen: what still fits is kept. */
export function ofFact(
  { operator, value }: Compared,
  before: Fact | undefined,
  after: Fact | undefined,
  codelists: Codelists,
): Compared {
  const isAlike = before !== undefined && after !== undefined && domainOf(before) === domainOf(after);
  const fits = after !== undefined && operatorsFor(after.kind).includes(operator);
  return isAlike && fits ? { operator, value } : beginning(after, codelists);
}

/** A comparison after another operator was chosen: a constant becomes a list of one, and of a list the first stays. */
export function withOperator(
  { value }: Compared,
  operator: string,
  fact: Fact | undefined,
  codelists: Codelists,
): Compared {
  const wantsList = findOperator(operator)?.compares === 'list';
  return { operator, value: wantsList ? asList(value, fact, codelists) : asOne(value, fact, codelists) };
}

function asList(value: ConditionValue, fact: Fact | undefined, codelists: Codelists): ConditionValue {
  if (typeof value === 'string' || typeof value === 'number') return value === '' ? [] : [value];
  if (Array.isArray(value)) return value;
  const first = firstValue(fact, codelists);
  return typeof first === 'boolean' || first === '' ? [] : [first];
}

function asOne(value: ConditionValue, fact: Fact | undefined, codelists: Codelists): ConditionValue {
  if (!Array.isArray(value)) return value;
  const first: unknown = value[0];
  return typeof first === 'string' || typeof first === 'number' ? first : firstValue(fact, codelists);
}

/** Facts of one domain compare with each other and take the same constants. */
export function domainOf(fact: Fact): string {
  if (fact.kind === 'code') return `code ${fact.codelist}`;
  if (fact.kind === 'money') return `money ${fact.currency}`;
  if (fact.kind === 'choice') return `choice ${Object.keys(fact.options).sort().join(' ')}`;
  return fact.kind;
}
