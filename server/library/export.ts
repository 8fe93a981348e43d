import { lstat, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hashOf } from '../../engine/json/hash.ts';
import { printDefinition } from '../../engine/json/print.ts';
import { placeOf } from '../../engine/library/place.ts';
import { streamOf } from '../amendments/draft.ts';
import { fold } from '../amendments/fold.ts';
import { readIfThere, writeDurably } from '../store/durable-file.ts';
import { readStream } from '../store/read-stream.ts';
import { foldLedger, standing } from './ledger.ts';
import { LEDGER, type LedgerDocument } from './ledger-events.ts';
import { fileHash } from './overlay.ts';

/** The documents of the publications that stand and go by a name: the draft's id, or the act. Of several versions the last. */
export async function publishedUnder(data: string, name: string): Promise<readonly LedgerDocument[]> {
  const ledger = foldLedger(await readStream(data, LEDGER));
  const found = standing(ledger).filter(({ amendment, act }) => amendment === name || act === name);
  const documents = found.flatMap((publication) => publication.documents);
  return [...new Map(documents.map((document) => [document.file, document])).values()];
}

/** The documents of a draft, as they would be published; undefined where there is no such draft. */
export async function draftedUnder(data: string, id: string): Promise<readonly LedgerDocument[] | undefined> {
  const draft = fold(undefined, await readStream(data, streamOf(id)));
  if (draft === undefined) return undefined;
  return Object.entries(draft.documents).map(([file, value]) => {
    const base = draft.bases[file];
    const replaces = base && { text: printDefinition(base.document), hash: base.hash };
    const text = printDefinition(value);
    return { file, text, hash: hashOf(value), ...(replaces === undefined ? {} : { replaces }) };
  });
}

/** What becomes of a file when documents are written into a folder. `in-the-way`: something else stands there. */
export interface Written {
  readonly file: string;
  readonly hash: string;
  readonly was: 'new' | 'same' | 'replaced' | 'in-the-way';
}

/**
 * Writes documents into a definitions folder, byte for byte: all of them, or none where something else is in the way and `force` is not given.
 * What a document was made from is not in the way: it is what the document replaces. Throws where a document would lie outside of the folder.
 */
export async function writeDocuments(
  documents: readonly LedgerDocument[],
  folder: string,
  force: boolean,
): Promise<readonly Written[]> {
  for (const { file } of documents) await mustLieIn(folder, file);
  const written = await Promise.all(documents.map((document) => standingOf(document, folder)));
  if (!force && written.some(({ was }) => was === 'in-the-way')) return written;
  for (const { file, text } of documents) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeDurably(join(folder, file), text, 0o644);
  }
  return written.map((one) => (one.was === 'in-the-way' ? { ...one, was: 'replaced' } : one));
}

/** A path that has no place in a library could lead out of the folder, and so could a link on the way. */
async function mustLieIn(folder: string, file: string): Promise<void> {
  if (placeOf(file) === undefined) throw new Error(`${file} has no place in a library`);
  const names = dirname(file).split('/');
  for (const [index] of names.entries()) {
    const way = join(folder, ...names.slice(0, index + 1));
    const found = await lstat(way).catch(() => undefined);
    if (found?.isSymbolicLink() === true) throw new Error(`${way} is a link: nothing is written through it`);
  }
}

async function standingOf({ file, hash, text, replaces }: LedgerDocument, folder: string): Promise<Written> {
  const found = await readIfThere(join(folder, file));
  if (found === undefined) return { file, hash, was: 'new' };
  if (found === text) return { file, hash, was: 'same' };
  const standingHash = fileHash({ path: file, text: found });
  const isKnown = standingHash === hash || standingHash === replaces?.hash;
  return { file, hash, was: isKnown ? 'replaced' : 'in-the-way' };
}
