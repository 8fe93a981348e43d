import { factsOf } from '../../../engine/facts/of.ts';
import type { Edition } from '../../../engine/schema/edition.ts';
import type { Language, Text } from '../../../engine/schema/text.ts';
import { wording } from '../../../engine/text/localize.ts';

type Titled = Readonly<Record<string, { readonly title?: Text; readonly text?: Text }>>;

/** The maps of an edition whose items others name by key, and the properties that do so. */
const MAPS: readonly {
  readonly keys: readonly string[];
  readonly of: (edition: Edition) => Titled | undefined;
}[] = [
  { keys: ['appliesTo', 'variants'], of: (edition) => edition.service.variants },
  { keys: ['channels'], of: (edition) => edition.service.channels },
  { keys: ['responsible', 'by', 'to'], of: (edition) => edition.workflow.roles },
  { keys: ['from', 'to', 'initial'], of: (edition) => edition.workflow.states },
  {
    keys: ['event', 'starts', 'ends', 'effectiveOn', 'until', 'from', 'on', 'usedOn', 'releasedOn'],
    of: (edition) => edition.workflow.events,
  },
  { keys: ['notices'], of: (edition) => edition.notices },
  { keys: ['requested', 'timesUsed', 'used', 'each', 'list', 'fact', 'facts'], of: factsOf },
  { keys: ['documents'], of: (edition) => edition.documents },
];

/** What a key that stands as the value of a property is called in the edition; a key that names nothing, itself. */
export function nameOf(property: string, key: string, edition: Edition, language: Language): string {
  for (const { keys, of } of MAPS) {
    const item = keys.includes(property) ? of(edition)?.[key] : undefined;
    const text = item?.title ?? item?.text;
    if (text) return wording(text, language);
  }
  return key;
}
