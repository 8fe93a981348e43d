import { type Language, spokenFor } from '../../schema/languages.ts';
import { formatDate } from '../../text/date.ts';
import { sharedPhrases as say } from './phrases.ts';

interface Spell {
  readonly from?: string;
  readonly to?: string;
}

/** From and until when an entry counts. */
export function spell({ from, to }: Spell, language: Language): readonly string[] {
  const own = spokenFor(language);
  return [
    ...(from === undefined ? [] : [say.from[own](formatDate(from, language))]),
    ...(to === undefined ? [] : [say.until[own](formatDate(to, language))]),
  ];
}

/** What changed in the days from and until which it counts. */
export function spellChanges(was: Spell, is: Spell, language: Language): readonly string[] {
  const own = spokenFor(language);
  const { from, to } = is;
  return [
    ...(was.from === from
      ? []
      : [from === undefined ? say.always[own] : say.from[own](formatDate(from, language))]),
    ...(was.to === to
      ? []
      : [to === undefined ? say.endless[own] : say.until[own](formatDate(to, language))]),
  ];
}
