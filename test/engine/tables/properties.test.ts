import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Facts } from '../../../engine/conditions/types.ts';
import type { Fact } from '../../../engine/schema/fact.ts';
import { type Cell, HIT_POLICIES, type HitPolicy, type Table } from '../../../engine/schema/table.ts';
import { analyse, type Example } from '../../../engine/tables/analyse.ts';
import { evaluateTable } from '../../../engine/tables/evaluate.ts';
import { gridOfTable } from '../../../engine/tables/grid.ts';
import { evaluate } from '../../../engine/values/evaluate.ts';
import { choice, contextOf, type RowInput, tableOf, whole, yesNo } from './support.ts';

/** Small domains, so that every value can be tried. */
const DOMAINS = {
  n: [0, 1, 2, 3, 4, 5],
  c: ['a', 'b', 'x'],
  b: [true, false],
} as const;
const FACTS: Readonly<Record<string, Fact>> = { n: whole(0, 5), c: choice('a', 'b', 'x'), b: yesNo };
type Name = keyof typeof DOMAINS;
const NAMES: readonly Name[] = ['n', 'c', 'b'];
type Inputs = Readonly<Record<Name, boolean | number | string>>;

const everything: readonly Inputs[] = DOMAINS.n.flatMap((n) =>
  DOMAINS.c.flatMap((c) => DOMAINS.b.map((b) => ({ n, c, b }))),
);

/** The plain reading of a cell, of JavaScript's own comparisons. */
function keeps(cell: Cell | undefined, value: boolean | number | string): boolean {
  if (cell === undefined) return true;
  const bound = (constant: unknown) => Number(constant);
  return (
    (cell.equal === undefined || cell.equal === value) &&
    (cell.in === undefined || cell.in.includes(value)) &&
    (cell.atLeast === undefined || Number(value) >= bound(cell.atLeast)) &&
    (cell.moreThan === undefined || Number(value) > bound(cell.moreThan)) &&
    (cell.atMost === undefined || Number(value) <= bound(cell.atMost)) &&
    (cell.lessThan === undefined || Number(value) < bound(cell.lessThan))
  );
}

const matching = (rows: readonly RowInput[], inputs: Inputs) =>
  rows.filter(([, when]) => NAMES.every((name) => keeps(when[name], inputs[name])));

const numberOf = ([, , output]: RowInput): number =>
  'number' in output ? Number(output.number) : Number.NaN;

/** What a table gives for known inputs; a word where it gives nothing. */
function plainly(hit: HitPolicy, rows: readonly RowInput[], inputs: Inputs): number | 'gap' | 'conflict' {
  const found = matching(rows, inputs);
  const values = found.map(numberOf);
  const [first] = values;
  if (hit === 'collect-count') return values.length;
  if (first === undefined) return 'gap';
  const agreed = (all: readonly number[]) => (new Set(all).size === 1 ? (all[0] ?? 'gap') : 'conflict');
  switch (hit) {
    case 'unique':
      return values.length === 1 ? first : 'conflict';
    case 'any':
      return agreed(values);
    case 'first':
      return first;
    case 'priority': {
      const highest = Math.max(...found.map(([, , , priority = 0]) => priority));
      return agreed(found.filter(([, , , priority = 0]) => priority === highest).map(numberOf));
    }
    case 'collect-sum':
      return values.reduce((sum, value) => sum + value, 0);
    case 'collect-min':
      return Math.min(...values);
    case 'collect-max':
      return Math.max(...values);
  }
}

const cellsOfN: fc.Arbitrary<Cell> = fc.oneof(
  fc.record({ equal: fc.integer({ min: 0, max: 5 }) }),
  fc.record({ in: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 3 }) }),
  // Bounds that are no values of the domain too.
  fc.record({ atLeast: fc.constantFrom(0, 1, 2, 3, '2.5') }),
  fc.record({ atLeast: fc.integer({ min: 0, max: 3 }), lessThan: fc.integer({ min: 2, max: 6 }) }),
  fc.record({ moreThan: fc.integer({ min: 0, max: 4 }), atMost: fc.constantFrom(3, 4, 5, '3.5') }),
);
const cellsOfC: fc.Arbitrary<Cell> = fc.oneof(
  fc.record({ equal: fc.constantFrom('a', 'b', 'x') }),
  fc.record({ in: fc.uniqueArray(fc.constantFrom('a', 'b', 'x'), { minLength: 1 }) }),
);
const cellsOfB: fc.Arbitrary<Cell> = fc.record({ equal: fc.boolean() });

const arbitraryRows: fc.Arbitrary<readonly RowInput[]> = fc
  .array(
    fc.record({
      when: fc.record({ n: cellsOfN, c: cellsOfC, b: cellsOfB }, { requiredKeys: [] }),
      output: fc.integer({ min: 0, max: 2 }),
      priority: fc.integer({ min: 0, max: 2 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((rows) =>
    rows.map(({ when, output, priority }, index): RowInput => {
      const cells = Object.fromEntries(Object.entries(when).filter(([, cell]) => cell !== undefined));
      return [`r${index}`, cells, { number: String(output) }, priority];
    }),
  );

const policies = fc.constantFrom(...HIT_POLICIES);
const partialFacts = fc.record(
  { n: fc.constantFrom(...DOMAINS.n), c: fc.constantFrom(...DOMAINS.c), b: fc.boolean() },
  { requiredKeys: [] },
);

const same = (a: Inputs, facts: Facts) =>
  NAMES.every((name) => facts[name] === undefined || facts[name] === a[name]);

function outputOf(table: Table, facts: Facts) {
  const context = contextOf({ facts: FACTS, tables: { t: table } }, facts);
  return evaluateTable('t', context, (expression, at = context) => evaluate(expression, at)).result;
}

test('the output is known exactly if every completion of the unknown inputs gives it', () => {
  fc.assert(
    fc.property(policies, arbitraryRows, partialFacts, (hit, rows, facts) => {
      const came = everything.filter((all) => same(all, facts)).map((all) => plainly(hit, rows, all));
      const [first] = came;
      const expected = new Set(came).size === 1 && typeof first === 'number' ? String(first) : null;
      const { value, gaps, missing } = outputOf(tableOf(hit, NAMES, rows), facts);
      expect(value).toEqual(expected === null ? null : { kind: 'number', number: expected });
      // A gap is reported exactly where no completion gives an output.
      expect(gaps.length > 0).toBe(came.every((one) => typeof one !== 'number'));
      if (value === null && gaps.length === 0) expect(missing.length).toBeGreaterThan(0);
    }),
    { numRuns: 1500 },
  );
});

test('what is missing is enough to settle a table', () => {
  fc.assert(
    fc.property(
      policies,
      arbitraryRows,
      partialFacts,
      fc.constantFrom(...everything),
      (hit, rows, facts, all) => {
        const { missing } = outputOf(tableOf(hit, NAMES, rows), facts);
        const added = Object.fromEntries(
          missing.map((name) => [name, all[NAMES.find((one) => one === name) ?? 'n']]),
        );
        expect(outputOf(tableOf(hit, NAMES, rows), { ...facts, ...added }).missing).toEqual([]);
      },
    ),
    { numRuns: 500 },
  );
});

const plain = (example: Example): Inputs => {
  const read = (name: Name) => {
    const value = example[name];
    if (value === undefined) throw new Error(`the example lacks "${name}"`);
    if (value.kind === 'number') return Number(value.number);
    return value.kind === 'code' ? value.code : value.kind === 'boolean' && value.boolean;
  };
  return { n: read('n'), c: read('c'), b: read('b') };
};

test('the analysis finds gaps, overlaps, masked and unreachable rows exactly', () => {
  fc.assert(
    fc.property(policies, arbitraryRows, (hit, rows) => {
      const grid = gridOfTable('t', tableOf(hit, NAMES, rows));
      const found = analyse(grid, { facts: FACTS, trustComputed: true });
      if (found === 'too-large') throw new Error('it is small');
      const keysAt = (inputs: Inputs) => matching(rows, inputs).map(([key]) => key);

      for (const gap of found.gaps) expect(keysAt(plain(gap))).toEqual([]);
      const hasGap = hit !== 'collect-count' && everything.some((inputs) => keysAt(inputs).length === 0);
      expect(found.gaps.length > 0).toBe(hasGap);

      const clashes = everything.some((inputs) => plainly(hit, rows, inputs) === 'conflict');
      expect(found.overlaps.length > 0).toBe(clashes);
      for (const { rows: pair, example } of found.overlaps) {
        expect(keysAt(plain(example))).toEqual(expect.arrayContaining([...pair]));
        expect(plainly(hit, rows, plain(example))).toBe('conflict');
      }

      const reached = new Set(everything.flatMap(keysAt));
      expect([...found.unreachable]).toEqual(rows.map(([key]) => key).filter((key) => !reached.has(key)));

      // A row wins where taking it away changes which rows decide.
      const wins = (key: string) =>
        everything.some((inputs) => {
          const all = matching(rows, inputs);
          const mine = all.find(([other]) => other === key);
          if (mine === undefined) return false;
          if (hit === 'first') return all[0] === mine;
          const [, , , own = 0] = mine;
          return hit !== 'priority' || all.every(([, , , priority = 0]) => priority <= own);
        });
      const masked = rows.map(([key]) => key).filter((key) => reached.has(key) && !wins(key));
      expect(found.masked.map(({ row }) => row)).toEqual(masked);
      for (const { row, example } of found.masked) expect(keysAt(plain(example))).toContain(row);
    }),
    { numRuns: 1500 },
  );
});
