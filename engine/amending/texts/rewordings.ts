import type { Language, LibraryLanguages } from '../../schema/languages.ts';
import type { Text } from '../../schema/text.ts';
import { fallbackOrder } from '../../text/arrange.ts';
import { withMark } from '../../text/edited.ts';
import { reworded } from '../../text/reworded.ts';
import type { DraftText, TextAt } from './draft-text.ts';
import { isOwnWords } from './own-words.ts';

/** A wording for a text of a draft. */
export interface Rewording {
  readonly place: string;
  readonly language: Language;
  /** Empty: the wording is taken away. */
  readonly wording: string;
  /** It is known not to be official, wherever it comes from. */
  readonly unofficial?: boolean;
}

/**
 * What texts become with new wordings, as if each had been typed in its editor. Of one text the authoritative wording comes first: where it
 * changes, the translations of the old one go, and those that come with it stay.
 * @param spoken the languages in which the act is given
 * @returns by place; a text of which no wording is left is undefined
 */
export function rewordedTexts(
  texts: readonly DraftText[],
  changes: readonly Rewording[],
  spoken: readonly Language[],
  written: LibraryLanguages,
): ReadonlyMap<string, Text | undefined> {
  const order = fallbackOrder(written);
  const byPlace = new Map(texts.map((one) => [one.place, one]));
  const next = new Map<string, Text | undefined>();
  const sorted = [...changes].sort((a, b) => order.indexOf(a.language) - order.indexOf(b.language));
  for (const { place, language, wording, unofficial = false } of sorted) {
    const found = byPlace.get(place);
    if (found === undefined) continue;
    const now = next.has(place) ? next.get(place) : found.text;
    const speaking = { spoken, ours: isOurs(found.at) };
    const set = reworded(now, language, wording, found.before, written, speaking);
    next.set(place, set && unofficial && wording !== '' ? withMark(set, language, true, written) : set);
  }
  return next;
}

const isOurs = (at: TextAt): boolean => at.in === 'edition' && isOwnWords(at.pointer);
