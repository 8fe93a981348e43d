import type { Fact, SimpleFact } from '../schema/fact.ts';
import { DECIMAL_PATTERN } from '../schema/primitives.ts';
import type { FactValue } from '../schema/scenario.ts';
import { canonical } from '../values/decimal.ts';

const DECIMAL = new RegExp(DECIMAL_PATTERN, 'u');

/** A fact's value with its decimals in canonical form: `"1234.50"` and `"1234.5"` are one value. */
export function canonicalFact(fact: Fact | undefined, value: FactValue): FactValue {
  if (fact === undefined) return value;
  if (fact.kind !== 'list') return typeof value === 'object' ? value : canonicalSimple(fact, value);
  if (typeof value !== 'object') return value;
  return value.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, one]) => {
        const field = Object.hasOwn(fact.fields, key) ? fact.fields[key] : undefined;
        return [key, field === undefined ? one : canonicalSimple(field, one)];
      }),
    ),
  );
}

/** Of a value of another type nothing is changed: whoever parses it says so. */
export function canonicalSimple<V extends boolean | string | number>(
  { kind }: Pick<SimpleFact, 'kind'>,
  value: V,
): V | string {
  const isDecimal =
    (kind === 'decimal' || kind === 'money') && typeof value === 'string' && DECIMAL.test(value);
  return isDecimal ? canonical(value) : value;
}
