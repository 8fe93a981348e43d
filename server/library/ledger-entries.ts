import { hashOf } from '../../engine/json/hash.ts';
import type { Library } from '../../engine/library/types.ts';
import { entriesIn } from './dated-entries.ts';
import { type Ledger, standing } from './ledger.ts';
import { type PublishedDocument, publishedDocuments } from './overlay.ts';

type Entries = Library['ledger']['entries'];

/** The library with what the server published in its ledger, beside what the definitions folder says was published; its status stays. */
export function withPublished(library: Library, ledger: Ledger): Library {
  const published = standing(ledger).flatMap(({ at, documents }) =>
    documents.map(({ file, hash }) => entry(file, hash, at)),
  );
  const values = [...publishedDocuments(ledger).values()].flatMap((one) =>
    valueEntries(library, ledger, one),
  );
  if (published.length === 0) return library;
  // What was published first counts: of entries with the same key the earlier one comes later here.
  const own = Object.fromEntries([...published, ...values].reverse());
  return { ...library, ledger: { ...library.ledger, entries: { ...own, ...library.ledger.entries } } };
}

/**
 * The entries of a parameter, code list or calendar that were published before the document in which they stand now: known since then, not
 * only since the publication that added another one or superseded them.
 */
function valueEntries(library: Library, ledger: Ledger, { document: { file } }: PublishedDocument) {
  const publications = standing(ledger).flatMap(({ at, documents }) =>
    documents.filter((document) => document.file === file).map((document) => ({ ...document, at })),
  );
  const base = publications[0]?.replaces;
  const baseAt = Object.values(library.ledger.entries).find(
    ({ document, hash }) => document === file && hash === base?.hash,
  )?.publishedAt;
  const versions = [
    ...(base === undefined || baseAt === undefined ? [] : [{ text: base.text, at: baseAt }]),
    ...publications,
  ];
  return versions.flatMap(({ text, at }) =>
    entriesIn(file, text).map(([pointer, value]) => entry(`${file}#${pointer}`, hashOf(value), at)),
  );
}

/** The key is made of the document and its hash: the versions of a document stand side by side. */
function entry(document: string, hash: string, publishedAt: string): readonly [string, Entries[string]] {
  const safe = document.replace(/\.json/, '').replaceAll(/[^a-z0-9]+/g, '-');
  return [`${safe}-${hash.slice(0, 12)}`, { document, hash, publishedAt }];
}
