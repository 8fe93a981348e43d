import { LANGUAGES, type Language } from '../../../engine/schema/languages.ts';

const REMEMBERED = 'qagida-language';

/** Each language's own name for itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  kk: 'Қазақша',
  ru: 'Русский',
  en: 'English',
};

export const isLanguage = (value: unknown): value is Language => LANGUAGES.some((l) => l === value);

/** The language last chosen here, else the first of the browser's that is known, else the first of all. */
export function preferredLanguage(): Language {
  const remembered = localStorage.getItem(REMEMBERED);
  const wanted = [remembered, ...navigator.languages.map((tag) => tag.split('-')[0])];
  return wanted.find(isLanguage) ?? LANGUAGES[0];
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(REMEMBERED, language);
}
