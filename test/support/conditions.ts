import fc from 'fast-check';
import type { Facts, Trilean } from '../../engine/conditions/types.ts';
import type { Condition, ConditionValue, Leaf } from '../../engine/schema/condition.ts';
import type { Fact } from '../../engine/schema/fact.ts';
import type { FactValue } from '../../engine/schema/scenario.ts';

/** Two facts of every comparable kind, and conditions and values over them, for property tests. */
const common = { order: 1, title: { en: 'fact' }, establishedBy: 'applicant' } as const;
const option = (order: number) => ({ order, title: { en: 'option' } });
const kinds = {
  flag: { ...common, kind: 'boolean' },
  count: { ...common, kind: 'integer', minimum: -5, maximum: 5 },
  day: { ...common, kind: 'date' },
  pick: { ...common, kind: 'choice', options: { x: option(1), y: option(2), z: option(3) } },
  words: { ...common, kind: 'text', maxLength: 5 },
} as const satisfies Record<string, Fact>;
type Kind = keyof typeof kinds;

export const exampleFacts: Readonly<Record<string, Fact>> = Object.fromEntries(
  Object.entries(kinds).flatMap(([name, fact]) => [
    [`${name}-a`, fact],
    [`${name}-b`, fact],
  ]),
);

const values: Readonly<Record<Kind, fc.Arbitrary<boolean | number | string>>> = {
  flag: fc.boolean(),
  count: fc.integer({ min: -3, max: 3 }),
  day: fc.constantFrom('2024-02-28', '2024-02-29', '2024-03-01'),
  pick: fc.constantFrom('x', 'y', 'z'),
  words: fc.constantFrom('', 'a', 'A', 'b'),
};
const operators: Readonly<Record<Kind, readonly string[]>> = {
  flag: ['is', 'isNot'],
  count: [
    'equal',
    'notEqual',
    'in',
    'notIn',
    'lessThan',
    'lessThanInclusive',
    'greaterThan',
    'greaterThanInclusive',
  ],
  day: ['before', 'notBefore', 'after', 'notAfter'],
  pick: ['equal', 'notEqual', 'in', 'notIn'],
  words: ['equal', 'notEqual', 'in', 'notIn'],
};

const names: readonly Kind[] = ['flag', 'count', 'day', 'pick', 'words'];

const leaf: fc.Arbitrary<Leaf> = fc.constantFrom(...names).chain((kind) =>
  fc.constantFrom(...operators[kind]).chain((operator) =>
    fc.record({
      fact: fc.constantFrom(`${kind}-a`, `${kind}-b`),
      operator: fc.constant(operator),
      value: valueFor(kind, operator),
    }),
  ),
);

function valueFor(kind: Kind, operator: string): fc.Arbitrary<ConditionValue> {
  const constant = values[kind];
  if (operator === 'in' || operator === 'notIn') {
    const listable = constant.filter((one): one is number | string => typeof one !== 'boolean');
    return fc.array(listable, { minLength: 1, maxLength: 3 });
  }
  const other = fc.constantFrom(`${kind}-a`, `${kind}-b`).map((fact) => ({ fact }));
  return fc.oneof({ weight: 3, arbitrary: constant }, { weight: 1, arbitrary: other });
}

/** Conditions over `exampleFacts`, referring to the shared conditions `one` and `two`. */
export const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.constantFrom('one', 'two').map((name) => ({ condition: name })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie('condition').map((not) => ({ not })),
  ),
}));

/** Shared conditions `one` and `two`, of which `two` may name nothing. */
export const shared = fc.record({ one: leaf, two: leaf }).map(({ one, two }) => ({
  one: { when: { any: [one, { not: { condition: 'two' } }] } satisfies Condition },
  two: { when: two satisfies Condition },
}));

/** Facts of which any may be unknown. */
export const facts: fc.Arbitrary<Facts> = fc
  .tuple(
    ...names.flatMap((kind) =>
      [`${kind}-a`, `${kind}-b`].map((fact) => fc.option(values[kind]).map((value) => ({ fact, value }))),
    ),
  )
  .map((all) =>
    Object.fromEntries(
      all.flatMap(({ fact, value }): [string, FactValue][] => (value === null ? [] : [[fact, value]])),
    ),
  );

/** Kleene's logic written down as it stands in the books, slow and plain, sharing nothing with the engine: the reference. */
export function kleene(
  one: Condition,
  named: Readonly<Record<string, { when: Condition }>>,
  known: Facts,
): Trilean {
  if ('not' in one) {
    const inner = kleene(one.not, named, known);
    return inner === null ? null : !inner;
  }
  if ('condition' in one) {
    const definition = named[one.condition];
    if (definition === undefined) throw new Error(one.condition);
    return kleene(definition.when, named, known);
  }
  if ('all' in one) {
    const parts = one.all.map((part) => kleene(part, named, known));
    return parts.includes(false) ? false : parts.includes(null) ? null : true;
  }
  if ('any' in one) {
    const parts = one.any.map((part) => kleene(part, named, known));
    return parts.includes(true) ? true : parts.includes(null) ? null : false;
  }
  return compare(one, known);
}

function compare({ fact, operator, value }: Leaf, known: Facts): Trilean {
  const left = known[fact];
  const right: unknown = typeof value === 'object' && 'fact' in value ? known[value.fact] : value;
  if (left === undefined || right === undefined) return null;
  return tables[operator]?.(left, right) ?? null;
}

type Comparison = (left: FactValue, right: unknown) => boolean;
const sign = (left: unknown, right: unknown) =>
  typeof left === 'number' && typeof right === 'number'
    ? Math.sign(left - right)
    : Math.sign(Date.parse(String(left)) - Date.parse(String(right)));
const isAmong: Comparison = (left, right) => Array.isArray(right) && right.some((one) => one === left);
const tables: Readonly<Record<string, Comparison>> = {
  is: (left, right) => left === right,
  isNot: (left, right) => left !== right,
  equal: (left, right) => left === right,
  notEqual: (left, right) => left !== right,
  in: isAmong,
  notIn: (left, right) => !isAmong(left, right),
  lessThan: (left, right) => sign(left, right) === -1,
  lessThanInclusive: (left, right) => sign(left, right) !== 1,
  greaterThan: (left, right) => sign(left, right) === 1,
  greaterThanInclusive: (left, right) => sign(left, right) !== -1,
  before: (left, right) => sign(left, right) === -1,
  notBefore: (left, right) => sign(left, right) !== -1,
  after: (left, right) => sign(left, right) === 1,
  notAfter: (left, right) => sign(left, right) !== 1,
};
