import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe } from '../../engine/diagnostics/describe.ts';
import { hashOf } from '../../engine/json/hash.ts';
import { openLibrary } from '../../engine/library/open.ts';
import type { Library, SourceFile } from '../../engine/library/types.ts';

/** The folder of a fixture library: `small` is a whole little country of its own. */
export const fixtureFolder = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/libraries/${name}`, import.meta.url));

/** The definition files of a folder, by their paths inside it, in the order of their paths. */
export function readLibrary(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(folder, path), 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A library of files, opened when it is first asked for and then kept: opening takes a second, and no test changes what it is given. */
export function openedOnce(files: () => readonly SourceFile[]): () => Library {
  let library: Library | undefined;
  return () => {
    library ??= openFiles(files());
    return library;
  };
}

/** The files of the definitions that are shipped. */
export const shippedFiles = (): readonly SourceFile[] =>
  readLibrary(fileURLToPath(new URL('../../definitions', import.meta.url)));

/** The shipped library; one that does not open fails the test with everything that is wrong with it. */
export const shippedLibrary = openedOnce(shippedFiles);

/** The fixture library's files. */
export const smallFiles = (): readonly SourceFile[] => readLibrary(fixtureFolder('small'));

const sources = new WeakMap<Library, readonly SourceFile[]>();

/** A library that was opened here, with the files that it was opened from. */
export function definitionsOf(library: Library) {
  return { library, files: sources.get(library) ?? [] };
}

/** A library of files that must be without errors; throws with every problem in words otherwise. */
export function openFiles(files: readonly SourceFile[]): Library {
  const opened = openLibrary(files);
  if (opened.ok) {
    sources.set(opened.library, files);
    return opened.library;
  }
  const problems = opened.diagnostics.map(
    (one) => `${one.at.file}${one.at.pointer}: ${describe(one, 'en').message}`,
  );
  throw new Error(problems.join('\n'));
}

/** The fixture library, opened. */
export const smallLibrary = openedOnce(smallFiles);

/** Files with one of them replaced or added; `change` gets its parsed JSON, or its text where that is what it returns. */
export function withFile(
  files: readonly SourceFile[],
  path: string,
  change: (json: Record<string, unknown>) => unknown,
): readonly SourceFile[] {
  const old = files.find((file) => file.path === path);
  const changed = change(old === undefined ? {} : JSON.parse(old.text));
  const text = typeof changed === 'string' ? changed : JSON.stringify(changed);
  return [...files.filter((file) => file.path !== path), { path, text }];
}

/** The fixture library, in which everything is published. */
export function publishedLibrary(): Library {
  const files = smallFiles();
  const entries = files
    .filter(({ path }) => path !== 'ledger.json')
    .map(({ path, text }, index) => [
      `e${index}`,
      { document: path, hash: hashOf(JSON.parse(text)), publishedAt: '2025-01-01T00:00:00Z' },
    ]);
  return openFiles(
    withFile(files, 'ledger.json', (json) => ({
      ...json,
      status: 'published',
      entries: Object.fromEntries(entries),
    })),
  );
}
