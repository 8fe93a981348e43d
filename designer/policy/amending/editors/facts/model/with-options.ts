import { newKey } from '../../../../../../engine/amending/new-key.ts';
import type { Fact } from '../../../../../../engine/schema/fact.ts';
import type { Language } from '../../../../../../engine/schema/languages.ts';

/** The lines of a text that say something. */
export const linesIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A fact whose value is chosen with these choices, in their order, named in a language; any other fact as it is. */
export function withOptions(fact: Fact, names: readonly string[], language: Language): Fact {
  if (fact.kind !== 'choice') return fact;
  const keys: string[] = [];
  for (const name of names) keys.push(newKey(name, [...Object.keys(fact.options), ...keys]));
  const made = names.map(
    (name, order) =>
      [keys[order] ?? '', { order, title: { [language]: name, unofficial: [language] } }] as const,
  );
  return { ...fact, options: { ...fact.options, ...Object.fromEntries(made) } };
}
