import type { Language } from '../../schema/languages.ts';
import { stemEnglish } from './en.ts';
import { stemKazakh } from './kk.ts';
import { stemRussian } from './ru.ts';

/** How the words of each language are brought to a stem; all take folded words. */
export const stems: Readonly<Record<Language, (word: string) => string>> = {
  kk: stemKazakh,
  ru: stemRussian,
  en: stemEnglish,
};
