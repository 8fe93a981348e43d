import { expect, test } from 'vitest';
import { documentsOf, draftEdition, overlaid } from '../../../engine/amending/draft-library.ts';
import { editedPart } from '../../../engine/amending/edit-part.ts';
import { put } from '../../../engine/amending/put.ts';
import { check } from '../../../engine/check/check.ts';
import { amended, GUEST_CARD } from '../../support/amended.ts';
import { openFiles } from '../../support/library.ts';

const FILE = `${GUEST_CARD}amendments/al-9-2026.json`;
const citation = { act: 'al-1-2020', provision: 'p7', by: { act: 'al-9-2026', provision: 'p1' } };
const over = ['/deadlines/decision'];

test('a second part of an act changes again what the first one cited, and need not cite it again', () => {
  const files = amended('al-9-2026', {
    first: {
      inForce: { from: '2026-03-01' },
      over,
      patch: { deadlines: { decision: { order: 5, citation } } },
    },
    second: { inForce: { from: '2027-03-01' }, over },
  });
  const documents = documentsOf(files);
  const found = draftEdition(documents, { service: 'guest-card', act: 'al-9-2026', part: 'second' });
  if (found === undefined) throw new Error('there is such a part');
  const edited = editedPart(found.before, found.definition, '/deadlines/decision/order', 6);
  if (!edited.ok) throw new Error('an order can be stated');
  expect(edited.value.patch).toEqual({ deadlines: { decision: { order: 6 } } });
  const document = put(documents[FILE], ['parts', 'second'], edited.value);
  const problems = check(openFiles(overlaid(files, { [FILE]: document })));
  expect(problems.filter(({ code }) => code === 'change-not-cited')).toEqual([]);

  const uncited = put(document, ['parts', 'first', 'patch', 'deadlines', 'decision', 'citation'], undefined);
  expect(
    check(openFiles(overlaid(files, { [FILE]: uncited })))
      .filter(({ code }) => code === 'change-not-cited')
      .map(({ at }) => at.pointer),
  ).toEqual(['/parts/first/patch/deadlines/decision', '/parts/second/patch/deadlines/decision']);
});
