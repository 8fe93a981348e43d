import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SourceFile } from '../../engine/library/types.ts';
import { EMPTY_LEDGER, type Ledger, previewLedger } from '../../server/library/ledger.ts';
import { type LedgerDocument, ledgerEvent } from '../../server/library/ledger-events.ts';
import { fileHash, filesInUse, PublishedDocumentChangedError } from '../../server/library/overlay.ts';

const HEAD = { at: '2025-03-10T06:00:00.000Z', by: { account: 'policy', kind: 'policy' as const } };
const file = (path: string, value: number): SourceFile => ({ path, text: `{"value": ${value}}\n` });
const FOLDER = [file('parameters/a.json', 0), file('parameters/b.json', 0)];
const PATHS = ['parameters/a.json', 'parameters/b.json', 'parameters/new.json'];

const textsOf = (files: readonly SourceFile[]) =>
  Object.fromEntries(files.map(({ path, text }) => [path, text]));

/** One publication of some files, or a recall of the last one that stands. */
const action = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.dictionary(fc.constantFrom(...PATHS), fc.integer({ min: 1, max: 4 }), { minKeys: 1 }),
  },
  { weight: 2, arbitrary: fc.constant('recall' as const) },
);

/** Publishes what is asked for on top of a ledger, as the command does. */
function published(ledger: Ledger, amendment: string, values: Readonly<Record<string, number>>): Ledger {
  const before = new Map(filesInUse(FOLDER, ledger).map((one) => [one.path, one]));
  const documents = Object.entries(values).map(([path, value]): LedgerDocument => {
    const { text } = file(path, value);
    const old = before.get(path);
    const replaces = old === undefined ? {} : { replaces: { text: old.text, hash: fileHash(old) ?? '' } };
    return { file: path, text, hash: fileHash({ path, text }) ?? '', ...replaces };
  });
  return previewLedger(ledger, [ledgerEvent('published', { amendment, act: 'act', documents }, HEAD)]);
}

it('is what the publications that stand make of the folder, also of one into which any of them was exported', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
      let ledger = EMPTY_LEDGER;
      // What was in use before each publication that stands: a recall goes back to it.
      const before: { readonly id: string; readonly texts: Readonly<Record<string, string>> }[] = [];
      const seen = [FOLDER];
      for (const [index, one] of actions.entries()) {
        const now = textsOf(filesInUse(FOLDER, ledger));
        if (one !== 'recall') {
          before.push({ id: `a-${index}`, texts: now });
          ledger = published(ledger, `a-${index}`, one);
          const changes = Object.entries(one).map(([path, value]) => [path, file(path, value).text]);
          expect(textsOf(filesInUse(FOLDER, ledger))).toEqual({ ...now, ...Object.fromEntries(changes) });
        } else {
          const last = before.pop();
          if (last === undefined) continue;
          ledger = previewLedger(ledger, [ledgerEvent('recalled', { amendment: last.id }, HEAD)]);
          expect(textsOf(filesInUse(FOLDER, ledger))).toEqual(last.texts);
        }
        seen.push([...filesInUse(FOLDER, ledger)]);
      }
      const expected = filesInUse(FOLDER, ledger);
      for (const folder of seen) expect(filesInUse(folder, ledger)).toEqual(expected);
    }),
  );
});

it('is refused where the folder holds what nobody published in the place of what somebody did', () => {
  const ledger = published(EMPTY_LEDGER, 'a-1', { 'parameters/a.json': 1 });
  const foreign = [file('parameters/a.json', 9)];
  expect(() => filesInUse(foreign, ledger)).toThrow(PublishedDocumentChangedError);
  const recalled = previewLedger(ledger, [ledgerEvent('recalled', { amendment: 'a-1' }, HEAD)]);
  expect(filesInUse(foreign, recalled)).toEqual(foreign);
});
