import type { Fact } from '../../../../../../engine/schema/fact.ts';
import type { Language } from '../../../../../../engine/schema/text.ts';
import { wording } from '../../../../../../engine/text/localize.ts';

/** What is looked for among the facts; empty: anything. */
export interface Sought {
  readonly text: string;
  /** Who establishes it. */
  readonly by: string;
  readonly language: Language;
}

/** Whether a fact's name or key holds the words that are looked for, and the wanted one establishes it. */
export function isWanted(key: string, fact: Fact, { text, by, language }: Sought): boolean {
  if (by !== '' && fact.establishedBy !== by) return false;
  const name = `${wording(fact.title, language)} ${key}`.toLocaleLowerCase(language);
  return text
    .toLocaleLowerCase(language)
    .split(/\s+/)
    .every((word) => name.includes(word));
}
