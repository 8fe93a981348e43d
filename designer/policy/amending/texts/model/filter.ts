import type { DraftText, TextKind } from '../../../../../engine/amending/texts/draft-text.ts';
import type { Language } from '../../../../../engine/schema/languages.ts';
import { wordingIn } from '../../../../../engine/text/wording-in.ts';

/** Which texts are shown. */
export interface TextFilter {
  /** A language that they lack, any of those of the library, or whatever they have. */
  readonly lacking: Language | 'any' | '';
  readonly kind: TextKind | '';
  readonly service: string;
  readonly search: string;
}

export const EVERYTHING: TextFilter = { lacking: '', kind: '', service: '', search: '' };

/** Whether a text has no words in a language. */
export const lacks = (one: DraftText, language: Language): boolean =>
  (wordingIn(one.text, language) ?? '').trim() === '';

/** How many of some texts lack each language, without the languages that none lacks. */
export const lackingIn = (
  texts: readonly DraftText[],
  languages: readonly Language[],
): readonly (readonly [Language, number])[] =>
  languages
    .map((language) => [language, texts.filter((one) => lacks(one, language)).length] as const)
    .filter(([, count]) => count > 0);

/** Whether a text is one of those that are looked for. */
export function isWanted(
  one: DraftText,
  { lacking, kind, service, search }: TextFilter,
  languages: readonly Language[],
  describe: (text: DraftText) => string,
): boolean {
  const missing = lacking === 'any' ? languages : lacking === '' ? [] : [lacking];
  if (missing.length > 0 && !missing.some((language) => lacks(one, language))) return false;
  if ((kind !== '' && one.kind !== kind) || (service !== '' && one.service !== service)) return false;
  const sought = search.trim().toLocaleLowerCase();
  if (sought === '') return true;
  const wordings = languages.map((language) => wordingIn(one.text, language) ?? '');
  return [describe(one), ...wordings].some((words) => words.toLocaleLowerCase().includes(sought));
}
