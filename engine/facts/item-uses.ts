import { oncePer } from '../json/once-per.ts';
import { isPrefix, join, segments } from '../json/pointer.ts';
import { isObject } from '../json/value.ts';
import { inEdition } from '../library/references/scope.ts';
import { inspect } from '../library/shape/inspect.ts';
import { Edition } from '../schema/edition.ts';
import { IMPLYING } from './implied.ts';
import { documentFact } from './of.ts';
import { type FactUse, usesOf } from './uses.ts';

/** A place of an edition that names something of it, as it would name nothing if that were taken away. */
export type ItemUse = FactUse;

/**
 * The places of an edition that name an item of it: by its key, in a condition or an expression, by a pointer to it, or through a fact that follows from
 * it. What stands in the item itself is no use of it. The edition need not be valid.
 * @param pointer `/documents/passport`, `/workflow/events/received`
 */
export function usesOfItem(edition: Edition, pointer: string): readonly ItemUse[] {
  const [aspect = '', ...rest] = segments(pointer);
  const key = rest.at(-1) ?? '';
  const concept = conceptAt(join('', ...segments(pointer).slice(0, -1)));
  if (concept === undefined) return [];
  const named = mentionsIn(edition).flatMap(
    ({ meaning, concept: of, value, pointer: at }): readonly ItemUse[] => {
      if (meaning === 'reference')
        return of === concept && value === key ? [{ pointer: at, by: meaning }] : [];
      if (meaning === 'pointer')
        return typeof value === 'string' && isPrefix(pointer, value)
          ? [{ pointer: at, by: 'reference' }]
          : [];
      if (meaning !== 'condition' && meaning !== 'expression') return [];
      return concept !== 'fact' && names(value, concept, key) ? [{ pointer: at, by: meaning }] : [];
    },
  );
  const facts = factsFrom(aspect, key).flatMap((fact) => usesOf(edition, fact));
  const all = [...named.filter(({ pointer: at }) => concept !== 'fact' || !isKnown(facts, at)), ...facts];
  return all.filter(({ pointer: at }) => !isPrefix(pointer, at));
}

const isKnown = (uses: readonly ItemUse[], pointer: string): boolean =>
  uses.some((use) => use.pointer === pointer);

const mentionsIn = oncePer((edition: Edition) => inspect(Edition, edition).mentions);

const conceptAt = (map: string): string | undefined =>
  Object.entries(inEdition).find(([, place]) => place === map)?.[0];

/** The facts that go when an item does: a fact itself, and those that follow from a document, a score, a window … */
function factsFrom(aspect: string, key: string): readonly string[] {
  if (aspect === 'facts') return [key];
  if (aspect === 'documents') return [documentFact(key)];
  const implied = Object.entries(IMPLYING).find(([of]) => of === aspect)?.[1] ?? [];
  return implied.map((fact) => fact(key));
}

/** Whether a condition or an expression names an item by a member that is called as its concept is. */
function names(json: unknown, concept: string, key: string): boolean {
  if (Array.isArray(json)) return json.some((one) => names(one, concept, key));
  if (!isObject(json)) return false;
  return Object.entries(json).some(([member, value]) =>
    typeof value === 'string' ? member === concept && value === key : names(value, concept, key),
  );
}
