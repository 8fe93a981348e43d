import { describe, expect, test } from 'vitest';
import { accept } from '../../../designer/policy/amending/proposals/model/accept.ts';
import { groupsOf } from '../../../designer/policy/amending/proposals/model/groups.ts';
import {
  isNamed,
  keyOf,
  underKey,
  underTheirNames,
} from '../../../designer/policy/amending/proposals/model/named.ts';
import { rivalsOf, tickedOf, withTicks } from '../../../designer/policy/amending/proposals/model/ticks.ts';
import type { Documents } from '../../../engine/amending/operations.ts';
import type { Proposal } from '../../../engine/amending/proposing/proposal.ts';
import { get } from '../../../engine/json/pointer.ts';
import { DEFAULT_LANGUAGES } from '../../../engine/schema/languages.ts';

const ACT = 'zz-9-2026';
const FILE = `services/visa/amendments/${ACT}.json`;
const cited = { act: 'zz-1-2020', provision: 'p7' };
const anew = { ...cited, by: { act: ACT, provision: 'p1' } };

/** A service with a deadline and two documents, an act of four provisions, and a part of it that changes nothing yet. */
const drafted = (patch: object = {}, more: object = {}): Documents => ({
  'services/visa/edition/rules.json': {
    $schema: 'edition.schema.json',
    deadlines: { decision: { order: 1, length: { unit: 'workingDay', count: 3 }, citation: cited } },
    documents: {
      photo: { order: 1, title: { en: 'Photograph' }, citation: { ...cited, provision: 'p8' } },
      form: { order: 2, title: { en: 'Form' }, citation: { ...cited, provision: 'p9' } },
    },
  },
  [`acts/${ACT}.json`]: {
    id: ACT,
    provisions: {
      p1: { order: 1, text: { en: 'six working days' } },
      p2: { order: 2, text: { en: 'delete para 8' } },
      p3: { order: 3, text: { en: 'a certificate' } },
      p4: { order: 4, text: { en: 'the department shall inform' } },
    },
  },
  [FILE]: {
    act: ACT,
    parts: {
      all: {
        title: { en: 'All' },
        governs: 'submitted-from',
        inForce: { from: '2026-07-01' },
        patch,
        ...more,
      },
    },
  },
});

const base = {
  service: 'visa',
  part: 'all',
  because: { kind: 'rests-on-it', citation: cited },
  isPlain: true,
} as const;
const changes: Proposal = {
  ...base,
  id: 'one',
  provision: 'p1',
  does: 'changes',
  pointer: '/deadlines/decision',
  sets: [
    { pointer: '/deadlines/decision/length', value: { unit: 'workingDay', count: 6 } },
    { pointer: '/deadlines/decision/citation', value: anew },
  ],
};
const removes: Proposal = {
  ...base,
  id: 'two',
  provision: 'p2',
  does: 'removes',
  pointer: '/documents/photo',
  sets: [{ pointer: '/documents/photo' }],
};
const certificate = { order: 3, title: { en: 'A certificate' }, citation: { act: ACT, provision: 'p3' } };
const adds: Proposal = {
  ...base,
  id: 'three',
  provision: 'p3',
  does: 'adds',
  pointer: '/documents/a-certificate',
  sets: [{ pointer: '/documents/a-certificate', value: certificate }],
};
const nothing: Proposal = {
  ...base,
  id: 'four',
  provision: 'p4',
  does: 'without-effect',
  sets: [],
  reason: { en: 'An internal task' },
  because: { kind: 'no-effect-elsewhere', citation: cited, likeness: 0.8 },
};
const all = [changes, removes, adds, nothing];
const how = (seen: Documents) => ({ act: ACT, seen, written: DEFAULT_LANGUAGES, unseen: [] });
const partIn = (documents: Documents) => get(documents[FILE], '/parts/all');

describe('accepting proposals', () => {
  test('sets what each of them says, and no more', () => {
    const now = drafted();
    const { documents, accepted, refused } = accept(now, all, how(now));
    expect([accepted.length, refused]).toEqual([4, []]);
    expect(partIn(documents)).toEqual({
      title: { en: 'All' },
      governs: 'submitted-from',
      inForce: { from: '2026-07-01' },
      patch: {
        deadlines: { decision: { length: { unit: 'workingDay', count: 6 }, citation: anew } },
        documents: { photo: null, 'a-certificate': certificate },
      },
      withoutEffect: { p4: { en: 'An internal task' } },
    });
  });

  test('refuses one whose item somebody has changed since it was made, and carries out the others', () => {
    const now = drafted({ deadlines: { decision: { length: { unit: 'workingDay', count: 5 } } } });
    const { documents, accepted, refused } = accept(now, all, how(drafted()));
    expect(refused).toEqual([changes]);
    expect(accepted).toEqual([removes, adds, nothing]);
    expect(get(partIn(documents), '/patch/deadlines')).toEqual({
      decision: { length: { unit: 'workingDay', count: 5 } },
    });
  });

  test('refuses one whose provision says something else now, and one whose reason somebody has written', () => {
    const seen = drafted();
    const now = drafted({}, { withoutEffect: { p4: { en: 'My own reason' } } });
    const act = { id: ACT, provisions: { p2: { order: 2, text: { en: 'delete para 9' } } } };
    const { refused } = accept({ ...now, [`acts/${ACT}.json`]: act }, [removes, nothing], how(seen));
    expect(refused).toEqual([removes, nothing]);
    expect(accept(now, [nothing], how(seen)).documents).toBe(now);
  });

  test('refuses what would write over another one that is accepted with it', () => {
    const now = drafted();
    const other: Proposal = {
      ...changes,
      id: 'five',
      sets: [{ pointer: '/deadlines/decision/length', value: { unit: 'month', count: 1 } }],
    };
    const gone: Proposal = {
      ...removes,
      id: 'six',
      pointer: '/deadlines/decision',
      sets: [{ pointer: '/deadlines/decision' }],
    };
    expect(accept(now, [changes, other, gone], how(now)).refused).toEqual([other, gone]);
  });

  test('what two of them need and set alike is no reason to refuse one', () => {
    const now = drafted();
    const fact = { pointer: '/facts/certified', value: { kind: 'boolean' } };
    const also = { ...removes, sets: [...removes.sets, fact] };
    const { refused, documents } = accept(now, [{ ...adds, sets: [...adds.sets, fact] }, also], how(now));
    expect(refused).toEqual([]);
    expect(get(partIn(documents), '/patch/facts')).toEqual({ certified: { kind: 'boolean' } });
  });
});

describe('ticks', () => {
  const other: Proposal = {
    ...changes,
    id: 'five',
    provision: 'p2',
    sets: [{ pointer: '/deadlines/decision', value: {} }],
  };
  const unlike: Proposal = { ...nothing, id: 'six', provision: 'p1', isPlain: false };
  const proposals = [...all, other, unlike];
  const rivals = rivalsOf(proposals);

  test('two that set one place otherwise, or say that the other one’s provision changes nothing, are rivals', () => {
    expect(Object.fromEntries(rivals)).toEqual({ one: ['six', 'five'], five: ['one'], six: ['one'] });
  });

  test('from the start the plain ones are ticked, of rivals the first', () => {
    expect([...tickedOf(proposals, {}, rivals)]).toEqual(['one', 'two', 'three', 'four']);
    expect([...tickedOf(proposals, { one: false }, rivals)]).toEqual(['two', 'three', 'four', 'five']);
  });

  test('who ticks one unticks its rivals; of a group with rivals the first is taken', () => {
    const ticks = withTicks({}, ['five'], true, rivals);
    expect([...tickedOf(proposals, ticks, rivals)].sort()).toEqual(['five', 'four', 'three', 'two']);
    expect(withTicks({}, ['one', 'five'], true, rivals)).toEqual({ one: true, five: false, six: false });
    expect([...tickedOf(proposals, withTicks({}, ['one', 'two'], false, rivals), rivals)]).not.toContain(
      'one',
    );
  });
});

test('the groups: what changes, what goes, what is new by aspect, what changes nothing by its reason', () => {
  const ground = { ...adds, id: 'g', provision: 'p1', pointer: '/grounds/late' };
  const same = { ...nothing, id: 's', provision: 'p1' };
  const else_ = { ...nothing, id: 'e', reason: { en: 'Words only' } };
  const groups = groupsOf(
    [nothing, ground, else_, adds, removes, same, changes],
    ['p1', 'p2', 'p3', 'p4'],
    ['documents', 'grounds'],
  );
  expect(
    groups.map(({ kind, aspect, reason, proposals }) => [
      kind,
      aspect ?? reason?.en,
      proposals.map(({ id }) => id),
    ]),
  ).toEqual([
    ['changes', undefined, ['one']],
    ['removes', undefined, ['two']],
    ['adds', 'documents', ['three']],
    ['adds', 'grounds', ['g']],
    ['without-effect', 'An internal task', ['s', 'four']],
    ['without-effect', 'Words only', ['e']],
  ]);
});

describe('the name of what is added', () => {
  const edition = { documents: { photo: {}, proof: {} } };

  test('gives its key, with all that it brings in it', () => {
    expect(keyOf(adds, {}, edition)).toBe('a-certificate');
    expect(keyOf(adds, { three: 'Proof' }, edition)).toBe('proof-2');
    const fact = { pointer: '/facts/a-certificate', value: true };
    expect(underKey({ ...adds, sets: [...adds.sets, fact] }, 'paper')).toMatchObject({
      pointer: '/documents/paper',
      sets: [{ pointer: '/documents/paper', value: certificate }, fact],
    });
  });

  test('is asked for only where a list has keys of its own', () => {
    expect(isNamed(adds)).toBe(true);
    const fee = { ...adds, pointer: '/service/fee' };
    expect(isNamed(fee)).toBe(false);
    expect(underTheirNames([fee], { three: 'Paper' }, () => edition)).toEqual([fee]);
  });

  test('two that are added together do not get the same', () => {
    const two = underTheirNames([adds, { ...adds, id: 'b' }], { three: 'Paper', b: 'Paper' }, () => edition);
    expect(two.map(({ pointer }) => pointer)).toEqual(['/documents/paper', '/documents/paper-2']);
    expect(underTheirNames([adds, { ...adds, id: 'b' }], {}, () => edition)[1]?.pointer).toBe(
      '/documents/a-certificate-2',
    );
  });
});
