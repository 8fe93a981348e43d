import { oncePer } from '../json/once-per.ts';
import { printDefinition } from '../json/print.ts';
import type { SourceFile } from '../library/types.ts';
import type { Documents } from './operations.ts';

export { draftEdition } from './draft-edition.ts';

/** The library's files with documents laid over them, each printed as it would be published. */
export function overlaid(files: readonly SourceFile[], documents: Documents): readonly SourceFile[] {
  const laid = Object.entries(documents).map(([path, document]) => ({ path, text: printed(document) }));
  return [...files.filter(({ path }) => !Object.hasOwn(documents, path)), ...laid];
}

/** Files as documents; one that is no JSON is left out. A file is parsed once. */
export function documentsOf(files: readonly SourceFile[]): Documents {
  return Object.fromEntries(
    files.flatMap((file) => {
      const value = parsed(file);
      return value === undefined ? [] : [[file.path, value]];
    }),
  );
}

const parsed = oncePer(({ text }: SourceFile): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
});

const printObject = oncePer((document: object) => printDefinition(document));
const printed = (document: unknown): string =>
  typeof document === 'object' && document !== null ? printObject(document) : printDefinition(document);
