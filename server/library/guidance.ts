import { excerpt } from '../../engine/guidance/excerpt.ts';
import { isOlder } from '../../engine/guidance/older.ts';
import type { GuidanceHit } from '../../engine/guidance/search.ts';
import type { Library } from '../../engine/library/types.ts';
import type { Act } from '../../engine/schema/act.ts';
import type { Codelist } from '../../engine/schema/codelist.ts';
import type { Guidance, GuidanceEntry } from '../../engine/schema/guidance.ts';
import { inOrder } from '../../engine/schema/in-order.ts';
import type { Language, Text } from '../../engine/schema/text.ts';
import { localize } from '../../engine/text/localize.ts';
import type { GuidanceHits, GuidanceTopics } from '../api/schemas/guidance.ts';

/** The topics with their questions, in the library's order. */
export function topicsOf(library: Library): GuidanceTopics['items'] {
  return inOrder(library.guidance).map(([topic, { title, summary, entries }]) => ({
    topic,
    title,
    ...(summary === undefined ? {} : { summary }),
    entries: inOrder(entries).map(([entry, definition]) => questionOf(library, entry, definition)),
  }));
}

function questionOf(library: Library, entry: string, definition: GuidanceEntry) {
  const { number, question, asOf } = definition;
  return {
    entry,
    ...(number === undefined ? {} : { number }),
    question,
    asOf,
    older: isOlder(definition, library),
  };
}

/** A hit with what a list of hits shows of it; nothing where the library does not hold it. */
export function hitRow(
  library: Library,
  { topic, entry, score, matched, older }: GuidanceHit,
  language: Language,
): GuidanceHits['items'] {
  const [definition, title] = [library.guidance[topic]?.entries[entry], library.guidance[topic]?.title];
  if (definition === undefined || title === undefined) return [];
  const answer = localize(definition.answer, language);
  return [
    {
      ...questionOf(library, entry, definition),
      older,
      topic,
      title,
      excerpt: { text: excerpt(answer.text, answer.language, matched), language: answer.language },
      citation: definition.citation,
      score,
      matched: [...matched],
    },
  ];
}

/** The code lists that a topic's answers show, with those that divide them. */
export function codelistsOf(library: Library, { entries }: Guidance): Readonly<Record<string, Codelist>> {
  const shown = Object.values(entries).flatMap(({ codelist }) => codelist ?? []);
  const dividing = shown.flatMap((id) =>
    Object.values(library.codelists[id]?.dimensions ?? {}).map(({ codelist }) => codelist),
  );
  const ids = new Set([...shown, ...dividing]);
  return Object.fromEntries(Object.entries(library.codelists).filter(([id]) => ids.has(id)));
}

/** The titles of the services that a topic's answers speak of. */
export function servicesOf(library: Library, { entries }: Guidance): Readonly<Record<string, Text>> {
  const named = new Set(Object.values(entries).flatMap(({ services = [] }) => services));
  return Object.fromEntries(
    Object.entries(library.services)
      .filter(([id]) => named.has(id))
      .map(([id, { base }]) => [id, base.service.title]),
  );
}

/** The acts that citations anywhere in a value name. */
export function actsIn(library: Library, value: unknown): Readonly<Record<string, Act>> {
  const named = new Set<string>();
  const look = (one: unknown): void => {
    if (typeof one !== 'object' || one === null) return;
    if ('act' in one && 'provision' in one && typeof one.act === 'string') named.add(one.act);
    for (const member of Object.values(one)) look(member);
  };
  look(value);
  return Object.fromEntries(Object.entries(library.acts).filter(([id]) => named.has(id)));
}
