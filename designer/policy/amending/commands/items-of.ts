import { join } from '../../../../engine/json/pointer.ts';
import { isObject } from '../../../../engine/json/value.ts';
import type { Edition } from '../../../../engine/schema/edition.ts';
import type { Language } from '../../../../engine/schema/text.ts';
import { wording } from '../../../../engine/text/localize.ts';
import { isText } from '../../../../engine/text/wording-in.ts';

/** An item of an edition, as one looks for it. */
export interface NamedItem {
  readonly pointer: string;
  readonly aspect: string;
  readonly name: string;
}

/** The maps of items, those that lie inside an aspect with their way. */
const MAPS: readonly (readonly string[])[] = [
  ['service', 'variants'],
  ['service', 'channels'],
  ['facts'],
  ['documents'],
  ['grounds'],
  ['requirements'],
  ['entitlements'],
  ['conditions'],
  ['deadlines'],
  ['windows'],
  ['attempts'],
  ['tables'],
  ['amounts'],
  ['scoring'],
  ['votes'],
  ['quotas'],
  ['workflow', 'states'],
  ['workflow', 'transitions'],
  ['notices'],
  ['open'],
];

/** Every item of an edition by name. */
export function itemsOf(edition: Edition, language: Language): readonly NamedItem[] {
  return MAPS.flatMap((path) => {
    const map = path.reduce<unknown>((here, key) => (isObject(here) ? here[key] : undefined), edition);
    if (!isObject(map)) return [];
    return Object.entries(map).map(([key, item]) => ({
      pointer: join('', ...path, key),
      aspect: path[0] ?? '',
      name: nameIn(item, language) ?? key,
    }));
  });
}

function nameIn(item: unknown, language: Language): string | undefined {
  if (!isObject(item)) return undefined;
  const text = item.title ?? item.duty ?? item.text;
  return isText(text) ? wording(text, language) : undefined;
}
