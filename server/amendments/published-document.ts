import { oncePer } from '../../engine/json/once-per.ts';
import { own } from '../../engine/json/own.ts';
import type { SourceFile } from '../../engine/library/types.ts';
import type { Base } from './draft.ts';
import type { LibraryInUse } from './publishing.ts';

/** A published document as its file has it, with the hash that the library knows; undefined where there is none. */
export function publishedDocument({ files, library }: LibraryInUse, file: string): Base | undefined {
  const hash = own(library.hashes, file);
  const text = byPath(files).get(file);
  if (hash === undefined || text === undefined) return undefined;
  const document: unknown = JSON.parse(text);
  return { hash, document };
}

const byPath = oncePer(
  (files: readonly SourceFile[]): ReadonlyMap<string, string> =>
    new Map(files.map(({ path, text }) => [path, text])),
);
