import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

const ROOT = join(import.meta.dirname, '../../dist/web');

/** What the build says of each module that begins a file of its own. */
export function builtChunks(): Readonly<Record<string, Chunk>> {
  return JSON.parse(readFileSync(join(ROOT, '.vite', 'manifest.json'), 'utf8'));
}

/** Every script file that modules need before they run: their own, and what those import. */
export function filesOf(
  chunks: Readonly<Record<string, Chunk>>,
  modules: readonly string[],
): ReadonlySet<string> {
  const files = new Set<string>();
  const seen = new Set<string>();
  const visit = (module: string) => {
    const chunk = chunks[module];
    if (chunk === undefined || seen.has(module)) return;
    seen.add(module);
    if (chunk.file.endsWith('.js')) files.add(chunk.file);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const module of modules) visit(module);
  return files;
}

/** The compressed size of files, in kB of 1,000 bytes. */
export function compressed(files: Iterable<string>): number {
  let bytes = 0;
  for (const file of files) bytes += gzipSync(readFileSync(join(ROOT, file))).length;
  return bytes / 1000;
}
