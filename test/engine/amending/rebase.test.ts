import { describe, expect, test } from 'vitest';
import { conflictsAmong } from '../../../engine/amending/conflicts-among.ts';
import { documentsOf, overlaid } from '../../../engine/amending/draft-library.ts';
import { put } from '../../../engine/amending/put.ts';
import { conflictsWith, keepMine, takeTheirs } from '../../../engine/amending/rebase.ts';
import { get } from '../../../engine/json/pointer.ts';
import { openLibrary } from '../../../engine/library/open.ts';
import { amended, GUEST_CARD } from '../../support/amended.ts';

const base = {
  deadlines: { decision: { order: 1, length: { unit: 'month', count: 1 } } },
  grounds: { one: { order: 1 }, two: { order: 2 } },
};
const months = (count: number) => ({ deadlines: { decision: { length: { unit: 'month', count } } } });

describe('what two parts both touch', () => {
  test('an item, with what it was and what each makes of it', () => {
    const theirs = { patch: { deadlines: { decision: { order: 5 } }, grounds: { one: null } } };
    const mine = { patch: { ...months(2), grounds: { two: { order: 3 } } } };
    expect(conflictsWith(base, mine, { patch: { ...theirs.patch, ...months(3) } })).toEqual([
      {
        pointer: '/deadlines/decision',
        base: { order: 1, length: { unit: 'month', count: 1 } },
        mine: { order: 1, length: { unit: 'month', count: 2 } },
        theirs: { order: 1, length: { unit: 'month', count: 3 } },
        over: '/deadlines/decision',
        isSaid: false,
      },
    ]);
    expect(conflictsWith(base, mine, theirs)).toEqual([]);
  });

  test('where one restates a map: the items on which they do not agree, and the place that it must name', () => {
    const mine = { restates: ['/grounds'], patch: { grounds: { one: { order: 1 }, three: { order: 3 } } } };
    const theirs = { patch: { grounds: { two: { order: 9 } } } };
    expect(conflictsWith(base, mine, theirs)).toEqual([
      { pointer: '/grounds/two', base: { order: 2 }, theirs: { order: 9 }, over: '/grounds', isSaid: false },
    ]);
    expect(conflictsWith(base, mine, { restates: ['/grounds'], patch: { grounds: base.grounds } })).toEqual([
      { pointer: '/grounds/two', base: { order: 2 }, theirs: { order: 2 }, over: '/grounds', isSaid: false },
      { pointer: '/grounds/three', mine: { order: 3 }, over: '/grounds', isSaid: false },
    ]);
  });

  test('mine holds: it says so', () => {
    const mine = { patch: months(2) };
    const kept = keepMine(mine, '/deadlines/decision');
    expect(kept).toEqual({ patch: months(2), over: ['/deadlines/decision'] });
    expect(keepMine(kept, '/deadlines/decision/order')).toBe(kept);
    expect(conflictsWith(base, kept, { patch: months(3) }).map(({ isSaid }) => isSaid)).toEqual([true]);
  });

  test('theirs holds: mine is taken out, and is no longer said to be over it', () => {
    const theirs = {
      ...base,
      ...{ deadlines: { decision: { order: 1, length: { unit: 'month', count: 3 } } } },
    };
    const mine = { over: ['/deadlines/decision'], patch: { ...months(2), grounds: { two: null } } };
    const taken = takeTheirs(theirs, mine, '/deadlines/decision');
    expect(taken).toEqual({ ok: true, value: { patch: { grounds: { two: null } } } });
  });
});

describe('among the documents of a library', () => {
  const part = (from: string, count: number) => ({
    all: {
      inForce: { from },
      over: [],
      patch: {
        deadlines: {
          decision: {
            length: { unit: 'workingDay', count },
            citation: { act: 'al-1-2020', provision: 'p7' },
          },
        },
      },
    },
  });
  const files = amended('al-9-2026', part('2026-04-01', 9), amended('al-8-2026', part('2026-03-01', 8)));
  const documents = documentsOf(files);
  const mine = { service: 'guest-card', act: 'al-9-2026', part: 'all' };
  const file = `${GUEST_CARD}amendments/al-9-2026.json`;

  test('parts of other acts that are in force together, whichever merges first', () => {
    const found = conflictsAmong(documents, mine);
    expect(
      found.map((one) => [one.with.act, one.isMineLater, one.conflicts.map(({ pointer }) => pointer)]),
    ).toEqual([
      ['al-7-2024', true, ['/deadlines/decision']],
      ['al-8-2026', true, ['/deadlines/decision']],
    ]);
    const [conflict] = found[1]?.conflicts ?? [];
    expect(get(conflict, '/base/length/count')).toBe(3);
    expect(get(conflict, '/theirs/length/count')).toBe(8);
    expect(get(conflict, '/mine/length/count')).toBe(9);
    expect(
      conflictsAmong(documents, { ...mine, act: 'al-8-2026' }).map(({ isMineLater }) => isMineLater),
    ).toEqual([true, false]);
  });

  test('what is said is no error of the library any more', () => {
    const overlaps = (over: readonly string[]) => {
      const said = put(documents[file], ['parts', 'all', 'over'], over);
      return openLibrary(overlaid(files, { [file]: said })).diagnostics.filter(
        ({ code, at }) => code === 'parts-overlap' && at.file === file,
      );
    };
    expect(overlaps([])).not.toEqual([]);
    expect(
      overlaps(conflictsAmong(documents, mine).flatMap(({ conflicts }) => conflicts.map(({ over }) => over))),
    ).toEqual([]);
  });
});
