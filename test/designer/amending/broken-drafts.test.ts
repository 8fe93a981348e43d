import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedIn } from '../../../designer/policy/amending/state/named-in.ts';
import { amendmentFile, partsOf } from '../../../designer/policy/amending/state/parts.ts';
import { selectedIn } from '../../../designer/policy/amending/workbench/selected-in.ts';
import { spokenIn } from '../../../engine/acts/spoken-in.ts';
import { itemsCiting } from '../../../engine/amending/coverage.ts';
import { draftEdition } from '../../../engine/amending/draft-edition.ts';
import { documentsOf } from '../../../engine/amending/draft-library.ts';
import { editedPart } from '../../../engine/amending/edit-part.ts';
import type { Documents } from '../../../engine/amending/operations.ts';
import { put } from '../../../engine/amending/put.ts';
import { readableEdition } from '../../../engine/amending/readable-edition.ts';
import { factsOf } from '../../../engine/facts/of.ts';
import { localize } from '../../../engine/text/localize.ts';
import { ACT, ACT_FILE, AMENDMENT_FILE, actDocument, amendmentDocument } from '../../support/amending.ts';
import { smallFiles } from '../../support/library.ts';

const published = documentsOf(smallFiles());
const drafted = (act: unknown, amendment: unknown) => ({
  ...published,
  [ACT_FILE]: act,
  [AMENDMENT_FILE]: amendment,
});

/** Places of the two documents that every page reads. */
const places = [
  '/short',
  '/title',
  '/title/kk',
  '/provisions',
  '/provisions/p1',
  '/provisions/p1/text',
  '/provisions/p1/changes',
  '/parts',
  '/parts/main',
  '/parts/main/title',
  '/parts/main/inForce',
  '/parts/main/inForce/from',
  '/parts/main/restates',
  '/parts/main/over',
  '/parts/main/withoutEffect',
  '/parts/main/patch',
  '/parts/main/patch/deadlines',
  '/parts/main/patch/deadlines/decision',
  '/parts/main/patch/deadlines/decision/title',
  '/parts/main/patch/service',
  '/parts/main/patch/documents',
  '/parts/main/patch/facts',
];

/** What every page says of the act. */
function readAct(documents: Documents): void {
  const act = namedIn(documents).acts[ACT];
  if (act === undefined) return;
  localize(act.short, 'en');
  for (const { text } of Object.values(act.provisions)) if (text !== undefined) localize(text, 'en');
  selectedIn(act, new Set(Object.keys(act.provisions)));
  spokenIn(act);
}

const broken = fc.tuple(fc.constantFrom(...places), fc.option(fc.jsonValue(), { nil: undefined }));

describe('a draft whose documents have any shape', () => {
  it('is read as far as it can be', () => {
    fc.assert(
      fc.property(fc.array(broken, { minLength: 1, maxLength: 4 }), (changes) => {
        const at = (document: unknown) =>
          changes.reduce((now, [place, value]) => put(now, place.slice(1).split('/'), value), document);
        const documents = drafted(at(actDocument), at(amendmentDocument));
        readAct(documents);
        for (const { service, part, definition } of partsOf(documents, ACT)) {
          localize(definition.title, 'en');
          const raw = draftEdition(documents, { service, act: ACT, part });
          if (raw === undefined) throw new Error('a part that is listed makes no edition');
          const found = readableEdition(raw);
          factsOf(found.edition);
          itemsCiting(found.edition, ACT, 'p1');
          for (const deadline of Object.values(found.edition.deadlines ?? {})) localize(deadline.title, 'en');
          editedPart(raw.before, { ...raw.definition }, '/deadlines/decision/order', 3);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is read whatever the whole documents are', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (act, amendment) => {
        const documents = drafted(act, amendment);
        namedIn(documents);
        for (const { service, part } of partsOf(documents, ACT))
          draftEdition(documents, { service, act: ACT, part });
      }),
      { numRuns: 300 },
    );
  });

  it('keeps what is in order, and what is only not finished', () => {
    const unfinished = { ...actDocument, short: { kk: '' }, provisions: { p1: { order: 1 }, p2: 'no' } };
    const { short: _, ...withoutShort } = actDocument;
    expect(namedIn(drafted(actDocument, {})).acts[ACT]).toBe(actDocument);
    expect(namedIn(drafted(unfinished, {})).acts[ACT]?.short).toEqual({ kk: '' });
    expect(namedIn(drafted(unfinished, {})).acts[ACT]?.provisions).toEqual({ p1: { order: 1 } });
    expect(namedIn(drafted(withoutShort, {})).acts[ACT]).toEqual({ ...withoutShort, short: {} });
  });

  it('lists a part that has not got all of its members', () => {
    const [part] = partsOf(drafted(actDocument, { parts: { main: {}, other: 5 } }), ACT);
    expect(part).toMatchObject({
      service: 'guest-card',
      part: 'main',
      file: amendmentFile('guest-card', ACT),
    });
    expect(part?.definition).toMatchObject({ title: {}, inForce: {}, patch: {} });
  });
});
