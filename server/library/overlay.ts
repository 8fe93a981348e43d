import { hashOf } from '../../engine/json/hash.ts';
import { allowsNullIn } from '../../engine/json/parse.ts';
import { readJson } from '../../engine/json/read.ts';
import type { SourceFile } from '../../engine/library/types.ts';
import { type Ledger, type Publication, standing } from './ledger.ts';
import type { LedgerDocument } from './ledger-events.ts';

/** A file of the definitions folder is not what was published there. */
export class PublishedDocumentChangedError extends Error {
  constructor(file: string, hash: string, { at }: Pick<Publication, 'at'>) {
    super(
      `${file} of the definitions folder is not what was published: the document with the hash ${hash}, on ${at}. ` +
        'Put the file back (git revert), or write what was published into the folder (qagida export-amendment ACT --force).',
    );
  }
}

/** A document that is in force of publication, with the publication that put it there. */
export interface PublishedDocument {
  readonly document: LedgerDocument;
  readonly publication: Publication;
}

/** The documents that stand as published, by file: the last publication that stands counts. */
export function publishedDocuments(ledger: Ledger): ReadonlyMap<string, PublishedDocument> {
  return new Map(
    standing(ledger).flatMap((publication) =>
      publication.documents.map((document) => [document.file, { document, publication }] as const),
    ),
  );
}

/**
 * The files of the library in use: those of the definitions folder, with what was published laid over them and without what was recalled.
 * The folder may lag behind (it still holds what a publication replaced) or hold what was exported into it.
 * @throws PublishedDocumentChangedError where it holds anything else in the place of a published document
 */
export function filesInUse(folder: readonly SourceFile[], ledger: Ledger): readonly SourceFile[] {
  const files = new Map(folder.map((file) => [file.path, file]));
  const published = publishedDocuments(ledger);
  for (const [path, versions] of versionsByFile(ledger)) {
    const found = files.get(path);
    const hash = found === undefined ? undefined : fileHash(found);
    const current = published.get(path);
    if (current !== undefined) {
      const { document, publication } = current;
      if (found !== undefined && !isVersion(versions, hash))
        throw new PublishedDocumentChangedError(path, document.hash, publication);
      files.set(path, { path, text: document.text });
    } else if (found !== undefined) {
      // Exported, then recalled: what stood there before stands there again.
      const text = beforeRecalled(versions, found.text, hash);
      if (text === undefined) files.delete(path);
      else files.set(path, { path, text });
    }
  }
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** SHA-256 over the canonical form of a file's JSON; undefined where it is none. */
export function fileHash({ path, text }: SourceFile): string | undefined {
  const { value } = readJson(path, text, allowsNullIn(path));
  return value === undefined ? undefined : hashOf(value);
}

/** Every version of every document that the ledger ever had, the oldest first. */
function versionsByFile({ publications }: Ledger): ReadonlyMap<string, readonly LedgerDocument[]> {
  const versions = new Map<string, readonly LedgerDocument[]>();
  for (const document of publications.flatMap(({ documents }) => documents)) {
    versions.set(document.file, [...(versions.get(document.file) ?? []), document]);
  }
  return versions;
}

/** What stood in the place of a text before it was published, and whatever of that was recalled too; the text itself if it never was. */
function beforeRecalled(
  versions: readonly LedgerDocument[],
  text: string,
  hash: string | undefined,
): string | undefined {
  const index = versions.findLastIndex((version) => version.hash === hash);
  const version = versions[index];
  if (version === undefined) return text;
  const { replaces } = version;
  return replaces && beforeRecalled(versions.slice(0, index), replaces.text, replaces.hash);
}

const isVersion = (versions: readonly LedgerDocument[], hash: string | undefined): boolean =>
  versions.some((version) => version.hash === hash || version.replaces?.hash === hash);
