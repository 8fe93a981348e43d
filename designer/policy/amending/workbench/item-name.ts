import { get, join, segments } from '../../../../engine/json/pointer.ts';
import { isObject } from '../../../../engine/json/value.ts';
import type { Language } from '../../../../engine/schema/text.ts';
import { wording } from '../../../../engine/text/localize.ts';
import { isText } from '../../../../engine/text/wording-in.ts';

/** What the item at a pointer of an edition is called: as the deepest thing around it that has a name; else its key. An aspect as a whole has no name of its own. */
export function itemName(edition: unknown, pointer: string, language: Language): string | undefined {
  const path = segments(pointer);
  for (let length = path.length; length > 1; length--) {
    const item = get(edition, join('', ...path.slice(0, length)));
    if (!isObject(item)) continue;
    const name = [item.title, item.duty, item.text].find(isText);
    if (name !== undefined) return wording(name, language);
  }
  return path.length > 1 ? path.at(-1) : undefined;
}
