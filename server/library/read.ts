import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { openLibrary } from '../../engine/library/open.ts';
import type { OpenedLibrary, SourceFile } from '../../engine/library/types.ts';

/** Where the definitions are not a folder that can be read. */
export class NoDefinitionsError extends Error {
  constructor(folder: string) {
    super(`there is no folder of definitions at ${folder}`);
  }
}

/** Every JSON file of a definitions folder, sorted by path. */
export async function readDefinitions(folder: string): Promise<readonly SourceFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new NoDefinitionsError(folder);
  });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + (folder.endsWith(sep) ? 0 : 1)))
    .map((path) => path.split(sep).join('/'))
    .sort();
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(folder, path), 'utf8') })));
}

/** Reads and opens the library in a folder: validated, or with everything that is wrong with it. */
export async function readLibrary(
  folder: string,
): Promise<OpenedLibrary & { readonly files: readonly SourceFile[] }> {
  const files = await readDefinitions(folder);
  return { ...openLibrary(files), files };
}
