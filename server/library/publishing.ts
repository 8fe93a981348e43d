import { createHash } from 'node:crypto';
import { hashOf } from '../../engine/json/hash.ts';
import { printDefinition } from '../../engine/json/print.ts';
import { placeOf } from '../../engine/library/place.ts';
import type { SourceFile } from '../../engine/library/types.ts';
import type { AmendmentDraft } from '../amendments/draft.ts';
import type { PreparedPublication, Publishing } from '../amendments/publishing.ts';
import type { Actor } from '../cases/case.ts';
import { done, type Outcome, refused } from '../problems/problem.ts';
import type { NewEvent, Store } from '../store/port.ts';
import { Serial } from '../store/serial.ts';
import { faulty } from './faulty.ts';
import { type Ledger, previewLedger, readLedger } from './ledger.ts';
import { LEDGER, type LedgerDocument, ledgerEvent } from './ledger-events.ts';
import type { LiveLibrary, OpenFiles } from './live.ts';
import { fileHash, publishedDocuments } from './overlay.ts';
import { recallable } from './recall.ts';

/**
 * Publishes drafts and takes them back: each is prepared whole — printed, opened with the rest of the library, found without errors —
 * before anything is recorded, and put in use only once it is.
 */
export function publishing(store: Pick<Store, 'read'>, live: LiveLibrary, openFiles: OpenFiles): Publishing {
  const prepare = preparing(live, openFiles);
  const serial = new Serial();
  return {
    alone: (work) => serial.run(work),
    async publish(draft, by, now) {
      const ledger = await readLedger(store);
      const documents = documentsOf(draft, live.filesUnder(ledger));
      const behind = documents.filter((document) => isBehind(draft, document));
      if (behind.length > 0) return refused('amendment-behind', { known: behind.map(({ file }) => file) });
      const fixed = documents.filter((document) => isFixed(live, ledger, document));
      if (fixed.length > 0) return refused('document-published', { known: fixed.map(({ file }) => file) });
      const { id: amendment, act } = draft;
      const event = ledgerEvent('published', { amendment, act, documents: [...documents] }, headOf(by, now));
      return prepare(ledger, event, documents);
    },
    async recall(draft, by, now, reason) {
      const ledger = await readLedger(store);
      const found = recallable(live.library, ledger, draft.id, now);
      if (!found.ok) return found;
      const payload = { amendment: draft.id, ...(reason === undefined ? {} : { reason }) };
      const event = ledgerEvent('recalled', payload, headOf(by, now));
      return prepare(ledger, event, found.value.documents);
    },
  };
}

/** Opens the library as the event makes it; what is needed to record the event and to put that library in use. */
const preparing =
  (live: LiveLibrary, openFiles: OpenFiles) =>
  async (
    ledger: Ledger,
    event: NewEvent,
    documents: readonly LedgerDocument[],
  ): Promise<Outcome<PreparedPublication>> => {
    const opened = await live.open(previewLedger(ledger, [event]), openFiles);
    if (!opened.ok) return faulty('publication-faulty', opened.diagnostics);
    return done({
      append: { stream: LEDGER, expectedSequence: ledger.sequence, events: [event] },
      files: documents.map(({ file, text }) => ({ file, hash: textHash(text) })),
      carryOut: () => live.adopt(opened.candidate),
    });
  };

/** The draft's documents as they are published: printed, with what they replace. */
function documentsOf(draft: AmendmentDraft, files: readonly SourceFile[]): readonly LedgerDocument[] {
  return Object.entries(draft.documents)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, value]) => {
      const before = files.find(({ path }) => path === file);
      const hash = before === undefined ? undefined : fileHash(before);
      const replaces =
        before === undefined || hash === undefined ? {} : { replaces: { ...textOf(before), hash } };
      return { file, text: printDefinition(value), hash: hashOf(value), ...replaces };
    });
}

const textOf = ({ text }: SourceFile) => ({ text });

/** What stands in its place now is neither what the draft was made from nor already the same. */
function isBehind({ bases }: AmendmentDraft, { file, hash, replaces }: LedgerDocument): boolean {
  const base = Object.hasOwn(bases, file) ? bases[file]?.hash : undefined;
  return replaces?.hash !== base && replaces?.hash !== hash;
}

/** The kinds of documents that never change once they are published; others may gain entries (see `amendments/append-only.ts`). */
const FIXED = ['amendment', 'edition'];

/** What was published stays as it is; and what the library is as a whole is not an amendment's to say. */
function isFixed(live: LiveLibrary, ledger: Ledger, { file, hash, replaces }: LedgerDocument): boolean {
  const kind = placeOf(file)?.kind;
  if (kind === 'ledger' || kind === 'library') return true;
  if (kind === undefined || !FIXED.includes(kind) || replaces === undefined || replaces.hash === hash)
    return false;
  if (publishedDocuments(ledger).has(file)) return true;
  const { status, entries } = live.library.ledger;
  return (
    status === 'published' &&
    Object.values(entries).some((entry) => entry.document === file && entry.hash === replaces.hash)
  );
}

/** What stands at the head of the ledger's events. */
export const headOf = ({ account, kind }: Pick<Actor, 'account' | 'kind'>, now: Date) => ({
  at: now.toISOString(),
  by: { account, kind },
});

const textHash = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
