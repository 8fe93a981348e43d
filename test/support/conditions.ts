import fc from 'fast-check';
import type { Facts, Trilean } from '../../engine/conditions/types.ts';
import type {
  Condition,
  ConditionValue,
  CountOverList,
  FieldLeaf,
  Leaf,
  OverList,
} from '../../engine/schema/condition.ts';
import type { Fact } from '../../engine/schema/fact.ts';
import type { FactValue } from '../../engine/schema/scenario.ts';

/** Two facts of every comparable kind and two lists with a field of every kind, and conditions and values over them, for property tests. */
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

const LISTS = ['list-a', 'list-b'] as const;
const list: Fact = { ...common, kind: 'list', maxItems: 9, itemTitle: { en: 'row' }, fields: kinds };

export const exampleFacts: Readonly<Record<string, Fact>> = {
  ...Object.fromEntries(
    Object.entries(kinds).flatMap(([name, fact]) => [
      [`${name}-a`, fact],
      [`${name}-b`, fact],
    ]),
  ),
  ...Object.fromEntries(LISTS.map((name) => [name, list])),
};

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

/** A comparison of a field of the row at hand: with a constant, a fact of the case or another field. */
const fieldLeaf: fc.Arbitrary<FieldLeaf> = fc.constantFrom(...names).chain((kind) =>
  fc.constantFrom(...operators[kind]).chain((operator) =>
    fc.record({
      field: fc.constant(kind),
      operator: fc.constant(operator),
      value:
        operator === 'in' || operator === 'notIn'
          ? valueFor(kind, operator)
          : fc.oneof(
              { weight: 4, arbitrary: valueFor(kind, operator) },
              { weight: 1, arbitrary: fc.constant({ field: kind }) },
            ),
    }),
  ),
);

const named = fc.constantFrom('one', 'two').map((name) => ({ condition: name }));
const parts = <T>(part: fc.Arbitrary<T>) => fc.array(part, { minLength: 1, maxLength: 3 });

/** Conditions of a row, which may name facts of the case and shared conditions too. */
export const { ofRow } = fc.letrec<{ ofRow: Condition }>((tie) => ({
  ofRow: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    { weight: 4, arbitrary: fieldLeaf },
    { weight: 1, arbitrary: leaf },
    { weight: 1, arbitrary: named },
    { weight: 1, arbitrary: parts(tie('ofRow')).map((all) => ({ all })) },
    { weight: 1, arbitrary: parts(tie('ofRow')).map((any) => ({ any })) },
    { weight: 1, arbitrary: tie('ofRow').map((not) => ({ not })) },
  ),
}));

const NUMBER_OPERATORS = operators.count.filter((name) => name !== 'in' && name !== 'notIn');
const overList: fc.Arbitrary<Condition> = fc.constantFrom(...LISTS).chain((name) =>
  fc.oneof(
    ofRow.map((where) => ({ some: { list: name, where } })),
    ofRow.map((where) => ({ every: { list: name, where } })),
    fc
      .record({
        where: fc.option(ofRow, { nil: undefined }),
        operator: fc.constantFrom(...NUMBER_OPERATORS),
        value: fc.oneof(fc.integer({ min: -1, max: 4 }), fc.constantFrom({ fact: 'count-a' })),
      })
      .map(({ where, ...count }) => ({
        count: { list: name, ...count, ...(where === undefined ? {} : { where }) },
      })),
  ),
);

/** A condition over a list that names no shared condition. */
function listOfFields(): fc.Arbitrary<Condition> {
  return fc.record({ list: fc.constantFrom(...LISTS), where: fieldLeaf }).map((some) => ({ some }));
}

/** Conditions over `exampleFacts`, referring to the shared conditions `one` and `two`. */
export const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    overList,
    named,
    parts(tie('condition')).map((all) => ({ all })),
    parts(tie('condition')).map((any) => ({ any })),
    tie('condition').map((not) => ({ not })),
  ),
}));

/** Shared conditions `one` and `two`, of which `two` may name nothing. Both may look over lists, also inside another list's rows. */
export const shared = fc.record({ one: leaf, two: fc.oneof(leaf, listOfFields()) }).map(({ one, two }) => ({
  one: { when: { any: [one, { not: { condition: 'two' } }] } satisfies Condition },
  two: { when: two satisfies Condition },
}));

/** A row of which any field may be unknown. */
const row: fc.Arbitrary<Row> = fc
  .tuple(...names.map((kind) => fc.option(values[kind], { freq: 6 }).map((value) => ({ kind, value }))))
  .map((all) =>
    Object.fromEntries(
      all.flatMap(({ kind, value }): [string, Row[string]][] => (value === null ? [] : [[kind, value]])),
    ),
  );

/** Facts of which any may be unknown. */
export const facts: fc.Arbitrary<Facts> = fc
  .tuple(
    ...names.flatMap((kind) =>
      [`${kind}-a`, `${kind}-b`].map((fact) =>
        fc.option<FactValue>(values[kind]).map((value) => ({ fact, value })),
      ),
    ),
    ...LISTS.map((fact) =>
      fc.option<FactValue>(fc.array(row, { maxLength: 4 })).map((value) => ({ fact, value })),
    ),
  )
  .map((all) =>
    Object.fromEntries(
      all.flatMap(({ fact, value }): [string, FactValue][] => (value === null ? [] : [[fact, value]])),
    ),
  );

type Row = Readonly<Record<string, boolean | number | string>>;
type Shared = Readonly<Record<string, { when: Condition }>>;

/** Kleene's logic written down as it stands in the books, slow and plain, sharing nothing with the engine: the reference. */
export function kleene(one: Condition, shared: Shared, known: Facts, at?: Row): Trilean {
  if ('not' in one) return not(kleene(one.not, shared, known, at));
  if ('condition' in one) {
    const definition = shared[one.condition];
    if (definition === undefined) throw new Error(one.condition);
    return kleene(definition.when, shared, known);
  }
  if ('all' in one) return all(one.all.map((part) => kleene(part, shared, known, at)));
  if ('any' in one) return any(one.any.map((part) => kleene(part, shared, known, at)));
  const overRows = ({ list: name, where }: OverList) =>
    rowsOf(known, name)?.map((each) => kleene(where, shared, known, each));
  if ('some' in one) {
    const rows = overRows(one.some);
    return rows === undefined ? null : any(rows);
  }
  if ('every' in one) {
    const rows = overRows(one.every);
    return rows === undefined ? null : all(rows);
  }
  if ('count' in one) return countOf(one.count, known, overRows);
  return compare(one, known, at);
}

function countOf(
  { list: name, where = { all: [] }, operator, value }: CountOverList,
  known: Facts,
  overRows: (over: OverList) => readonly Trilean[] | undefined,
): Trilean {
  const rows = overRows({ list: name, where });
  const bound = typeof value === 'number' ? value : known[value.fact];
  if (rows === undefined || bound === undefined) return null;
  const results = countings(rows).map((count) => tables[operator]?.(count, bound) ?? null);
  return results.every((result) => result === results[0]) ? (results[0] ?? null) : null;
}

const not = (value: Trilean): Trilean => (value === null ? null : !value);
const all = (values: readonly Trilean[]): Trilean =>
  values.includes(false) ? false : values.includes(null) ? null : true;
const any = (values: readonly Trilean[]): Trilean =>
  values.includes(true) ? true : values.includes(null) ? null : false;

/** Every number that comes out when each doubtful row is once taken to count and once not: all ways, one by one. */
function countings([first, ...rest]: readonly Trilean[]): readonly number[] {
  if (first === undefined) return [0];
  const others = countings(rest);
  const counted = others.map((count) => count + 1);
  return first === null ? [...others, ...counted] : first ? counted : others;
}

function rowsOf(known: Facts, name: string): readonly Row[] | undefined {
  const value = known[name];
  return typeof value === 'object' ? value : undefined;
}

function compare(one: Leaf | FieldLeaf, known: Facts, at: Row | undefined): Trilean {
  const { operator, value } = one;
  const left = 'field' in one ? at?.[one.field] : known[one.fact];
  const isOther = typeof value === 'object' && !Array.isArray(value);
  const right: unknown = !isOther
    ? value
    : 'field' in value
      ? at?.[value.field]
      : 'fact' in value
        ? known[value.fact]
        : undefined;
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
