import type { Documents } from '../../engine/amending/operations.ts';
import { newProblems } from '../../engine/amending/report-on.ts';
import { check } from '../../engine/check/check.ts';
import type { Diagnostic } from '../../engine/diagnostics/diagnostic.ts';
import { hashOf } from '../../engine/json/hash.ts';
import { oncePer } from '../../engine/json/once-per.ts';
import { printDefinition } from '../../engine/json/print.ts';
import { openLibrary } from '../../engine/library/open.ts';
import type { Library, OpenedLibrary, SourceFile } from '../../engine/library/types.ts';
import { done, type Outcome, refused } from '../problems/problem.ts';
import type { LibraryInUse } from './publishing.ts';

/** The published files with a draft's documents laid over them, each printed as it would be published. */
export function overlaid(files: readonly SourceFile[], documents: Documents): readonly SourceFile[] {
  const printed = Object.entries(documents).map(([path, document]) => ({
    path,
    text: printDefinition(document),
  }));
  return [...files.filter(({ path }) => !Object.hasOwn(documents, path)), ...printed];
}

/** The library that a draft would make. The same documents over the same files are opened once. */
export function candidateOf({ files }: LibraryInUse, documents: Documents): OpenedLibrary {
  const key = hashOf(documents);
  const kept = last.get(files);
  if (kept?.key === key) return kept.opened;
  const opened = openLibrary(overlaid(files, documents));
  last.set(files, { key, opened });
  return opened;
}

/** Of each library in use the last candidate only: they are large. */
const last = new WeakMap<readonly SourceFile[], { readonly key: string; readonly opened: OpenedLibrary }>();

/** What opening the library in use finds: only what is worse after a draft is the draft's doing. */
export const openingProblems = ({ files }: LibraryInUse): readonly Diagnostic[] => problemsOf(files);

const problemsOf = oncePer((files: readonly SourceFile[]) => openLibrary(files).diagnostics);

const checked = oncePer((library: Library) => check(library));

/** A problem where a draft does not make a library without errors of its own. */
export function soundCandidate(inUse: LibraryInUse, documents: Documents): Outcome<Library> {
  const candidate = candidateOf(inUse, documents);
  const errors = newProblems(checked(inUse.library), candidate).filter(
    ({ severity }) => severity === 'error',
  );
  if (candidate.ok && errors.length === 0) return done(candidate.library);
  return refused('amendment-has-errors', {
    errors: errors.map((diagnostic) => ({
      pointer: `/${diagnostic.at.file}#${diagnostic.at.pointer}`,
      diagnostic,
    })),
  });
}
