import { describe, expect, test } from 'vitest';
import { conflictsAmong } from '../../../engine/amending/conflicts-among.ts';
import { documentsOf, draftEdition, overlaid } from '../../../engine/amending/draft-library.ts';
import type { DraftPart } from '../../../engine/amending/draft-part.ts';
import { editedPart, restatedPart } from '../../../engine/amending/edit-part.ts';
import { put } from '../../../engine/amending/put.ts';
import { standingOver } from '../../../engine/amending/standing-over.ts';
import { get } from '../../../engine/json/pointer.ts';
import { openLibrary } from '../../../engine/library/open.ts';
import { amended, GUEST_CARD } from '../../support/amended.ts';

const mine = { service: 'guest-card', act: 'al-9-2026', part: 'all' };
const FILE = `${GUEST_CARD}amendments/al-9-2026.json`;
const days = (count: number) => ({ unit: 'workingDay', count });
const by = (act: string) => ({ act: 'al-1-2020', provision: 'p7', by: { act, provision: 'p1' } });
const shorter = { deadlines: { decision: { length: days(8), citation: by('al-8-2026') } } };

/** My part, empty so far, after one of No. 8 that shortens the deadline. */
const files = amended(
  'al-9-2026',
  { all: { inForce: { from: '2026-04-01' } } },
  amended('al-8-2026', {
    all: { inForce: { from: '2026-03-01' }, over: ['/deadlines/decision'], patch: shorter },
  }),
);
const documents = documentsOf(files);

/** My part after edits of places, one after the other, as the workbench makes them. */
function afterEdits(
  edits: Readonly<Record<string, unknown>>,
  unseen: readonly string[] = [],
  start = documents,
) {
  let now = start;
  for (const [pointer, value] of Object.entries(edits)) {
    const found = draftEdition(now, mine);
    if (found === undefined) throw new Error('there is such a part');
    const edited = editedPart(found.before, { ...found.definition }, pointer, value);
    if (!edited.ok) throw new Error('such a value can be stated');
    const part = said(now, edited.value, pointer, unseen);
    now = { ...now, [FILE]: put(now[FILE], ['parts', 'all'], part) };
  }
  return now;
}
const said = (now: typeof documents, part: DraftPart, pointer: string, unseen: readonly string[] = []) =>
  standingOver(now, mine, part, pointer, unseen);
const overIn = (now: typeof documents) => get(now[FILE], '/parts/all/over');
const problems = (now: typeof documents) =>
  openLibrary(overlaid(files, { [FILE]: now[FILE] })).diagnostics.filter(({ at }) => at.file === FILE);

describe('an edit of what an earlier amendment set', () => {
  const edited = afterEdits({
    '/deadlines/decision/length': days(9),
    '/deadlines/decision/citation': by('al-9-2026'),
  });

  test('says so, no wider than it is, and is no problem of the library', () => {
    expect(overIn(edited)).toEqual(['/deadlines/decision/length', '/deadlines/decision/citation']);
    expect(problems(edited)).toEqual([]);
    const conflicts = conflictsAmong(edited, mine).flatMap((one) => one.conflicts);
    expect(conflicts.map(({ isSaid }) => isSaid)).toEqual([true, true]);
  });

  test('says nothing where nobody wrote before it, nor any more once it is taken back', () => {
    expect(overIn(afterEdits({ '/deadlines/decision/order': 7 }))).toBe(undefined);
    const found = draftEdition(edited, mine);
    const back = afterEdits({ '/deadlines/decision': found?.before.deadlines?.decision }, [], edited);
    expect(back[FILE]).toEqual(documents[FILE]);
  });

  test('of a map that it restates: over the items that others wrote in it', () => {
    const found = draftEdition(documents, mine);
    if (found === undefined) throw new Error('there is such a part');
    const restated = restatedPart(found.before, { ...found.definition }, '/requirements', true);
    if (!restated.ok) throw new Error('a map can be restated');
    const part = said(documents, restated.value, '/requirements');
    expect(part.over).toEqual(['/requirements']);
    expect(problems({ ...documents, [FILE]: put(documents[FILE], ['parts', 'all'], part) })).toEqual([]);
  });

  test('leaves what it says of other places as it is, and a list that it cannot read', () => {
    const part = { patch: shorter, over: ['/grounds/one'] };
    expect(said(documents, part, '/grounds/two')).toBe(part);
    expect(said(documents, part, '/deadlines/decision').over).toEqual([
      '/grounds/one',
      '/deadlines/decision/length',
      '/deadlines/decision/citation',
    ]);
    const broken = { patch: shorter, over: { no: 'list' } };
    expect(said(documents, broken, '/deadlines/decision')).toBe(broken);
  });

  test('leaves to a decision what an act wrote that the draft has not taken into account', () => {
    const unseen = afterEdits({ '/deadlines/decision/length': days(9) }, ['al-8-2026']);
    expect(overIn(unseen)).toBe(undefined);
    expect(problems(unseen).map(({ code, params }) => [code, params.act])).toEqual([
      ['parts-overlap', 'al-8-2026'],
    ]);
  });
});
