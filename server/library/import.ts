import { placeOf } from '../../engine/library/place.ts';
import type { SourceFile } from '../../engine/library/types.ts';
import type { EventActor, NewEvent } from '../store/port.ts';
import type { Ledger } from './ledger.ts';
import { type LedgerDocument, ledgerEvent } from './ledger-events.ts';
import type { Definitions } from './live.ts';
import { fileHash, publishedDocuments } from './overlay.ts';

/** The server itself, or whoever has its data folder in hand. */
export const SYSTEM: EventActor = { account: 'system', kind: 'system' };

/** The documents of an act in the definitions folder: the act, the amendments that it makes, whole editions that they bring, its scenarios. */
export function documentsOfAct({ files, library }: Definitions, act: string): readonly LedgerDocument[] {
  const whole = new Set(
    Object.values(library.services)
      .flatMap(({ parts }) => parts.filter((part) => part.act === act))
      .flatMap((part) => Object.values(part.whole?.aspectFiles ?? {})),
  );
  return files.filter(({ path }) => whole.has(path) || isOfAct(path, act)).flatMap(documentOf);
}

/** What importing an act's documents would do: record those that the ledger does not have, and which of them stand there otherwise. */
export function importing(definitions: Definitions, ledger: Ledger, act: string) {
  const documents = documentsOfAct(definitions, act);
  const published = publishedDocuments(ledger);
  const hashOfPublished = (file: string) => published.get(file)?.document.hash;
  return {
    documents,
    fresh: documents.filter(({ file }) => hashOfPublished(file) === undefined),
    others: documents.filter(({ file, hash }) => ![undefined, hash].includes(hashOfPublished(file))),
  };
}

/** Of a library that says it is published: the amendments in its folder that the ledger has never seen, as events that record them. */
export function importsAtStart(definitions: Definitions, ledger: Ledger, now: Date): readonly NewEvent[] {
  if (definitions.library.ledger.status !== 'published') return [];
  const seen = new Set(ledger.publications.flatMap(({ documents }) => documents.map(({ file }) => file)));
  const unseen = definitions.files.flatMap(({ path }) => {
    const place = placeOf(path);
    return place?.kind === 'amendment' && !seen.has(path) ? [place.name] : [];
  });
  return [...new Set(unseen)].map((act) => {
    const documents = documentsOfAct(definitions, act).filter(({ file }) => !seen.has(file));
    return importedEvent(act, documents, now);
  });
}

/** The event that records documents of an act as published. */
export const importedEvent = (act: string, documents: readonly LedgerDocument[], now: Date): NewEvent =>
  ledgerEvent('imported', { act, documents: [...documents] }, { at: now.toISOString(), by: SYSTEM });

function isOfAct(path: string, act: string): boolean {
  const place = placeOf(path);
  return place?.name === act && ['act', 'amendment', 'scenarios'].includes(place.kind);
}

function documentOf(file: SourceFile): readonly LedgerDocument[] {
  const hash = fileHash(file);
  return hash === undefined ? [] : [{ file: file.path, text: file.text, hash }];
}
