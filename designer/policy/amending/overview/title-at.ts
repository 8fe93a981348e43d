import type { Documents } from '../../../../engine/amending/operations.ts';
import { get, join, segments } from '../../../../engine/json/pointer.ts';
import { isObject } from '../../../../engine/json/value.ts';
import { placeOf } from '../../../../engine/library/place.ts';
import type { Text } from '../../../../engine/schema/text.ts';
import { isText } from '../../../../engine/text/wording-in.ts';

/**
 * What the item at a place of a service's edition is called: as the draft's own amendment says, else as any document of the service does.
 * The deepest item around the place that has a name counts.
 * @param own the file of the draft's own amendment
 */
export function titleAt(
  documents: Documents,
  service: string,
  own: string,
  pointer: string,
): Text | undefined {
  const editions = editionsIn(documents, service, own);
  const path = segments(pointer);
  for (let length = Math.min(path.length, 5); length > 1; length--) {
    const at = join('', ...path.slice(0, length));
    for (const edition of editions) {
      const named = nameIn(get(edition, at));
      if (named !== undefined) return named;
    }
  }
  return undefined;
}

/** Every piece of an edition that the documents of a service hold, the draft's own first. */
function editionsIn(documents: Documents, service: string, own: string): readonly unknown[] {
  const files = Object.keys(documents).filter((file) => file.startsWith(`services/${service}/`));
  return [own, ...files.reverse()].flatMap((file) => {
    const document = documents[file];
    if (placeOf(file)?.kind === 'edition') return [document];
    const parts = isObject(document) && isObject(document.parts) ? Object.values(document.parts) : [];
    return parts.flatMap((part) => (isObject(part) && isObject(part.patch) ? [part.patch] : []));
  });
}

const nameIn = (item: unknown): Text | undefined => {
  if (!isObject(item)) return undefined;
  return [item.title, item.text].find(isText);
};
