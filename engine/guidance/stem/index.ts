import { type InOwnLanguages, type Language, OWN_LANGUAGES } from '../../schema/languages.ts';
import { stemEnglish } from './en.ts';
import { stemKazakh } from './kk.ts';
import { stemRussian } from './ru.ts';

const stems: InOwnLanguages<(word: string) => string> = {
  kk: stemKazakh,
  ru: stemRussian,
  en: stemEnglish,
};

/** The stem of a folded word; in a language whose grammar is not known here, the word itself. */
export function stemOf(word: string, language: Language): string {
  const known = OWN_LANGUAGES.find((own) => own === language);
  return known === undefined ? word : stems[known](word);
}
