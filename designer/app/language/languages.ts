import {
  LANGUAGE_PATTERN,
  type Language,
  OWN_LANGUAGES,
  type OwnLanguage,
} from '../../../engine/schema/languages.ts';

const REMEMBERED = 'qagida-language';

const code = new RegExp(LANGUAGE_PATTERN);

/** Whether a value can be the code of a language; which there are, the library says. */
export const isLanguage = (value: unknown): value is Language =>
  typeof value === 'string' && code.test(value);

/** Whether the interface itself speaks a language. */
export const isSpoken = (language: unknown): language is OwnLanguage =>
  OWN_LANGUAGES.some((own) => own === language);

/** The language last chosen here, else the first of the browser's that the interface speaks, else the first of all. */
export function preferredLanguage(): Language {
  const remembered = localStorage.getItem(REMEMBERED);
  return isLanguage(remembered) ? remembered : spokenByBrowser();
}

/** The first of the browser's languages that the interface speaks, else the first of all. */
export function spokenByBrowser(): OwnLanguage {
  return navigator.languages.map((tag) => tag.split('-')[0]).find(isSpoken) ?? OWN_LANGUAGES[0];
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(REMEMBERED, language);
}
