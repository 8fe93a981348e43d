import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addInto } from '../../../designer/policy/amending/editors/conditions/model/insert.ts';
import {
  canMove,
  moveTo,
  type Target,
} from '../../../designer/policy/amending/editors/conditions/model/move.ts';
import { conditionAt } from '../../../designer/policy/amending/editors/conditions/model/place.ts';
import {
  canUnwrap,
  negateAt,
  switchJoins,
  unwrapAt,
  wrapAt,
} from '../../../designer/policy/amending/editors/conditions/model/regroup.ts';
import { duplicateAt, removeAt } from '../../../designer/policy/amending/editors/conditions/model/remove.ts';
import { allRows, rowAt, rowOf } from '../../../designer/policy/amending/editors/conditions/model/row.ts';
import { STEPS, stepped, targetOf } from '../../../designer/policy/amending/editors/conditions/model/step.ts';
import type { Condition } from '../../../engine/schema/condition.ts';
import { condition } from '../../support/conditions.ts';

const leaf = (fact: string): Condition => ({ fact, operator: 'is', value: true });
const [a, b, c, d] = [leaf('a'), leaf('b'), leaf('c'), leaf('d')];

/** The leaves and references of a condition in any order. */
const contents = (one: Condition) =>
  allRows(rowOf(one))
    .filter(({ node }) => ['comparison', 'field', 'reference', 'source'].includes(node.kind))
    .map(({ node }) => JSON.stringify(node))
    .sort();

/** A condition and some of its rows. */
const withRows = fc
  .tuple(condition, fc.nat(), fc.nat(), fc.constantFrom<Target['position'][]>('before', 'after', 'on'))
  .map(([one, first, second, position]) => {
    const rows = allRows(rowOf(one)).map(({ pointer }) => pointer);
    const pick = (index: number) => rows[index % rows.length] ?? '';
    return { one, pointer: pick(first), target: { pointer: pick(second), position } };
  });

describe('adding', () => {
  test('goes to the end of a group, and makes a group of two comparisons', () => {
    expect(addInto({ any: [a] }, '', b)).toEqual({ condition: { any: [a, b] }, at: '/any/1' });
    expect(addInto({ any: [a] }, '/any/0', b)).toEqual({
      condition: { any: [{ all: [a, b] }] },
      at: '/any/0/all/1',
    });
  });

  test('goes into what is asked of the rows of a list', () => {
    const count = { list: 'rows', operator: 'equal', value: 1 };
    expect(addInto({ count }, '', a)).toEqual({
      condition: { count: { ...count, where: a } },
      at: '/count/where',
    });
    expect(addInto({ some: { list: 'rows', where: { all: [] } } }, '', a).condition).toEqual({
      some: { list: 'rows', where: a },
    });
  });

  test('is undone by taking away', () => {
    fc.assert(
      fc.property(withRows, ({ one, pointer }) => {
        if (rowAt(rowOf(one), pointer)?.node.kind !== 'group') return;
        const { condition: added, at } = addInto(one, pointer, d);
        expect(conditionAt(added, at)).toEqual(d);
        expect(removeAt(added, at).condition).toEqual(one);
      }),
    );
  });
});

describe('moving', () => {
  test('along a group, out of it and into the one beside it', () => {
    const one: Condition = { all: [a, { any: [b, c] }, d] };
    expect(stepped(one, '/all/0', 'down')).toEqual({
      condition: { all: [{ any: [b, c] }, a, d] },
      at: '/all/1',
    });
    expect(stepped(one, '/all/2', 'up')).toEqual({
      condition: { all: [a, d, { any: [b, c] }] },
      at: '/all/1',
    });
    expect(stepped(one, '/all/1/any/0', 'out')).toEqual({
      condition: { all: [a, { any: [c] }, b, d] },
      at: '/all/2',
    });
    expect(stepped(one, '/all/0', 'into')).toEqual({
      condition: { all: [{ any: [b, c, a] }, d] },
      at: '/all/0/any/2',
    });
    expect(STEPS.map((step) => targetOf(one, '', step))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('onto a comparison makes a group of the two', () => {
    expect(moveTo({ any: [a, b, c] }, '/any/2', { pointer: '/any/0', position: 'on' })).toEqual({
      condition: { any: [{ all: [a, c] }, b] },
      at: '/any/0/all/1',
    });
  });

  test('never into itself', () => {
    expect(canMove({ all: [{ any: [a] }] }, '/all/0', { pointer: '/all/0/any/0', position: 'after' })).toBe(
      false,
    );
  });

  test('loses nothing and leaves what was moved as it was', () => {
    fc.assert(
      fc.property(withRows, ({ one, pointer, target }) => {
        const moved = moveTo(one, pointer, target);
        expect(contents(moved.condition)).toEqual(contents(one));
        expect(conditionAt(moved.condition, moved.at)).toEqual(conditionAt(one, pointer));
        expect(rowAt(rowOf(moved.condition), moved.at)).toBeDefined();
      }),
      { numRuns: 500 },
    );
  });
});

describe('grouping', () => {
  test('is undone by ungrouping', () => {
    fc.assert(
      fc.property(withRows, fc.constantFrom<('all' | 'any')[]>('all', 'any'), ({ one, pointer }, joins) => {
        expect(unwrapAt(wrapAt(one, pointer, joins).condition, pointer).condition).toEqual(one);
      }),
    );
  });

  test('the parts of a group go to the group around it', () => {
    expect(unwrapAt({ all: [a, { any: [b, c] }, d] }, '/all/1').condition).toEqual({ all: [a, b, c, d] });
    expect(canUnwrap({ any: [b, c] }, '')).toBe(false);
    expect(canUnwrap({ all: [{ not: { any: [b, c] } }] }, '/all/0')).toBe(false);
    expect(unwrapAt({ not: { all: [a] } }, '').condition).toEqual({ not: a });
  });

  test('two negations, and two changes of "all" and "any", leave everything as it was', () => {
    fc.assert(
      fc.property(withRows, ({ one, pointer }) => {
        // Of a double negation, taking one away leaves a single one.
        if (rowAt(rowOf(one), pointer)?.node.kind === 'negation') return;
        const negated = negateAt(one, pointer);
        expect(negateAt(negated.condition, negated.at).condition).toEqual(one);
        expect(switchJoins(switchJoins(one, pointer).condition, pointer).condition).toEqual(one);
      }),
    );
  });
});

describe('taking away and doubling', () => {
  test('leave the rest as it was', () => {
    expect(removeAt({ all: [a, b] }, '/all/1')).toEqual({ condition: { all: [a] }, at: '/all/0' });
    expect(removeAt({ not: { all: [a] } }, '/not/all/0')).toEqual({
      condition: { not: { all: [] } },
      at: '',
    });
    expect(removeAt(a, '')).toEqual({ condition: { all: [] }, at: '' });
    expect(duplicateAt({ all: [a, b] }, '/all/0')).toEqual({ condition: { all: [a, a, b] }, at: '/all/1' });
    expect(duplicateAt(a, '')).toEqual({ condition: { all: [a, a] }, at: '/all/1' });
  });

  test('a double is taken away again', () => {
    fc.assert(
      fc.property(withRows, ({ one, pointer }) => {
        const doubled = duplicateAt(one, pointer);
        if (pointer === '' || !/\d$/.test(pointer)) return;
        expect(removeAt(doubled.condition, doubled.at).condition).toEqual(one);
      }),
    );
  });
});
