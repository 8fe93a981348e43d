import { isObject } from '../json/value.ts';
import type { Edition } from '../schema/edition.ts';
import type { Text } from '../schema/text.ts';
import { isText } from '../text/wording-in.ts';

/** An item of an edition that rests on a provision. */
export interface Implementation {
  readonly service: string;
  /** The aspect of the edition that it is in: "grounds". */
  readonly aspect: string;
  readonly key: string;
  readonly title?: Text;
}

type Found = Map<string, Map<string, Implementation>>;

/** The items of editions that cite provisions of an act, by provision. An item is a member of an aspect: a ground, a deadline. */
export function implementing(
  editions: Readonly<Record<string, Edition>>,
  act: string,
): Readonly<Record<string, readonly Implementation[]>> {
  const found: Found = new Map();
  for (const [service, edition] of Object.entries(editions)) {
    for (const [aspect, items] of Object.entries(edition)) {
      if (!isObject(items)) continue;
      for (const [key, item] of Object.entries(items)) {
        const title = titleOf(item);
        const of: Implementation = { service, aspect, key, ...(title === undefined ? {} : { title }) };
        collect(item, act, (provision) => {
          const known = found.get(provision) ?? new Map<string, Implementation>();
          found.set(provision, known.set(`${service}/${aspect}/${key}`, of));
        });
      }
    }
  }
  return Object.fromEntries([...found].map(([provision, items]) => [provision, [...items.values()]]));
}

/** A citation is the only thing in an edition with the members `act` and `provision`. */
function collect(value: unknown, act: string, see: (provision: string) => void): void {
  if (Array.isArray(value)) for (const item of value) collect(item, act, see);
  if (!isObject(value)) return;
  if (value.act === act && typeof value.provision === 'string') see(value.provision);
  for (const member of Object.values(value)) collect(member, act, see);
}

function titleOf(item: unknown): Text | undefined {
  if (!isObject(item)) return undefined;
  return [item.title, item.text, item.label].find(isText);
}
