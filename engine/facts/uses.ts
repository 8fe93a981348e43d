import { oncePer } from '../json/once-per.ts';
import { join, segments } from '../json/pointer.ts';
import { isObject } from '../json/value.ts';
import { inspect } from '../library/shape/inspect.ts';
import { placeholdersOf } from '../notice/placeholders.ts';
import { Edition } from '../schema/edition.ts';
import type { Text } from '../schema/text.ts';
import { languagesIn, wordingIn } from '../text/wording-in.ts';

/** A place of an edition that names a fact. */
export interface FactUse {
  /** Of the condition, the expression or the member that names it. */
  readonly pointer: string;
  /** `condition` and `expression` rest on its value and so on its kind; `reference` only names it; `text` shows it in a notice. */
  readonly by: 'condition' | 'expression' | 'reference' | 'text';
}

/**
 * The places of an edition that name a fact themselves, in the order in which they stand; those of shared conditions and tables that name it are
 * theirs. A fact's own definition is no use of it. The edition need not be valid.
 */
export const usesOf = (edition: Edition, fact: string): readonly FactUse[] =>
  usesIn(edition)
    .filter((use) => use.fact === fact)
    .map(({ pointer, by }) => ({ pointer, by }));

interface Named extends FactUse {
  readonly fact: string;
}

/** Every place that names a fact. */
const usesIn = oncePer((edition: Edition): readonly Named[] => [
  ...inspect(Edition, edition).mentions.flatMap(({ meaning, concept, value, pointer }): readonly Named[] => {
    if (meaning === 'reference' && concept === 'fact' && typeof value === 'string')
      return [{ pointer, fact: value, by: meaning }];
    if (meaning !== 'condition' && meaning !== 'expression') return [];
    return [...namedBy(value)].map((fact) => ({ pointer, fact, by: meaning }));
  }),
  ...Object.entries(edition.notices ?? {}).flatMap(([notice, { title, body }]) => [
    ...inText(join('/notices', notice, 'title'), title),
    ...inText(join('/notices', notice, 'body'), body),
  ]),
]);

/** The facts that a condition or an expression names itself, lists among them. */
function namedBy(json: unknown, into: Set<string> = new Set()): ReadonlySet<string> {
  if (Array.isArray(json)) for (const one of json) namedBy(one, into);
  if (!isObject(json)) return into;
  for (const [key, value] of Object.entries(json)) {
    if (typeof value !== 'string') namedBy(value, into);
    else if (key === 'fact' || key === 'list') into.add(value);
  }
  return into;
}

function inText(pointer: string, text: Text): readonly Named[] {
  const placeholders = languagesIn(text).flatMap((language) =>
    placeholdersOf(wordingIn(text, language) ?? ''),
  );
  const facts = placeholders.flatMap((one) => (one.kind === 'fact' ? [one.id] : []));
  return [...new Set(facts)].map((fact) => ({ pointer, fact, by: 'text' }));
}

/** The item of an edition that a place belongs to: `/grounds/age` of `/grounds/age/when`, a state or step of the procedure, a field or page of the form. */
export function itemOf(pointer: string): string {
  const path = segments(pointer);
  const inPages = path[0] === 'form' && path[1] === 'pages';
  const depth = inPages ? (path[3] === 'fields' ? 5 : 3) : path[0] === 'workflow' ? 3 : 2;
  return join('', ...path.slice(0, depth));
}
