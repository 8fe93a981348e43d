import { join, segments } from '../json/pointer.ts';
import { itemAt, type WalkedDocument, walk } from './walk.ts';

/** What was found in one item, in the order of the file. */
export interface FoundInItem<F> {
  readonly file: string;
  readonly pointer: string;
  readonly found: readonly [F, ...F[]];
}

/**
 * Collects what is found inside documents by the item it stands in: a ground or deadline of an edition, a whole act or calendar. One report for an
 * item says enough.
 */
export function byItem<F>(
  documents: readonly WalkedDocument[],
  find: (value: unknown, path: readonly string[]) => F | undefined,
): readonly FoundInItem<F>[] {
  return documents.flatMap(({ file, pointer, content, inEdition }) => {
    const items = new Map<string, [F, ...F[]]>();
    const outer = inEdition === undefined ? undefined : segments(inEdition);
    walk(content, (value, path) => {
      const found = find(value, path);
      if (found === undefined) return;
      // The patch of a part starts at the root of the edition, an aspect's file one level below it.
      const item = outer === undefined ? [] : itemAt([...outer, ...path]).slice(outer.length);
      const at = join(pointer, ...item);
      const known = items.get(at);
      if (known) known.push(found);
      else items.set(at, [found]);
    });
    return [...items].map(([at, found]) => ({ file, pointer: at, found }));
  });
}
