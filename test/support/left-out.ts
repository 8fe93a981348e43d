import { documentsOf } from '../../engine/amending/draft-library.ts';
import { partsAmong } from '../../engine/amending/draft-parts.ts';
import type { Documents } from '../../engine/amending/operations.ts';
import { isObject } from '../../engine/json/value.ts';
import type { SourceFile } from '../../engine/library/types.ts';

/** A published act as if it were only now to be put into the definitions. */
export interface LeftOut {
  readonly act: string;
  /** The documents as they were published before it. */
  readonly published: Documents;
  /** The same with the act registered and its parts begun: dated, and empty. */
  readonly begun: Documents;
  /** The documents with all that was made of it. */
  readonly made: Documents;
}

/** The files of a library without an act, its amendments, and the amendments of the same services that came later. */
export function leftOut(files: readonly SourceFile[], act: string): LeftOut {
  const made = documentsOf(files);
  const parts = partsAmong(made);
  const own = parts.filter((part) => part.act === act);
  const later = parts.filter((part) =>
    own.some((one) => one.service === part.service && part.from > one.from && part.act !== act),
  );
  const replaced = [...own, ...later].flatMap(({ service, value: { edition } }) =>
    typeof edition === 'string' ? [`services/${service}/editions/${edition}/`] : [],
  );
  const gone = new Set([
    `acts/${act}.json`,
    ...[...own, ...later].map(({ file }) => file),
    ...Object.keys(made).filter((path) => replaced.some((folder) => path.startsWith(folder))),
  ]);
  const published = without(made, gone);
  const amendments = own.map(({ file }) => [file, emptied(made[file])] as const);
  const begun = {
    ...published,
    [`acts/${act}.json`]: made[`acts/${act}.json`],
    ...Object.fromEntries(amendments),
  };
  return { act, published, begun, made: without(made, new Set(later.map(({ file }) => file))) };
}

const without = (documents: Documents, gone: ReadonlySet<string>): Documents =>
  Object.fromEntries(Object.entries(documents).filter(([path]) => !gone.has(path)));

function emptied(amendment: unknown): unknown {
  if (!isObject(amendment) || !isObject(amendment.parts)) return amendment;
  const parts = Object.entries(amendment.parts).map(([key, part]) => {
    if (!isObject(part)) return [key, part] as const;
    const { restates: _, withoutEffect: __, over: ___, edition: ____, patch: _____, ...rest } = part;
    return [key, { ...rest, patch: {} }] as const;
  });
  return { ...amendment, parts: Object.fromEntries(parts) };
}
