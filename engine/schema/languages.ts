/**
 * A language by its code ("en"). A text may be written in any; which ones a library is written in, its `library.json` says. Apart from
 * the schema, so that pages need not load it.
 */
export type Language = string;

/** The code of a language: two or three letters (ISO 639). */
export const LANGUAGE_PATTERN = '^[a-z]{2,3}$';

/** The languages that the software itself speaks: its messages, the words around values, dates. */
export const OWN_LANGUAGES = ['kk', 'ru', 'en'] as const;
export type OwnLanguage = (typeof OWN_LANGUAGES)[number];

/** Something in each language that the software speaks; read with `spokenFor`. */
export type InOwnLanguages<W> = Readonly<Record<OwnLanguage, W>>;

/** The language of the software's own words for a reader: the reader's, or English where it does not speak it. */
export const spokenFor = (language: Language): OwnLanguage =>
  OWN_LANGUAGES.find((own) => own === language) ?? 'en';

/** What the software's languages call themselves. */
export const OWN_LANGUAGE_NAMES: InOwnLanguages<string> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

/** The languages that a library is written in. */
export interface LibraryLanguages {
  /** In order; a missing wording falls back in this order, the authoritative one first. */
  readonly languages: readonly Language[];
  /** Whose wording is the law's: where it changes, translations of the old one are dropped. */
  readonly authoritative: Language;
  /** What each calls itself. */
  readonly names: Readonly<Record<Language, string>>;
}

/** Of a library that does not say: the software's own, the first of them authoritative. */
export const DEFAULT_LANGUAGES: LibraryLanguages = {
  languages: OWN_LANGUAGES,
  authoritative: OWN_LANGUAGES[0],
  names: OWN_LANGUAGE_NAMES,
};

/** The languages in which a library can be read: its own, and those of the software, whose readers get the definitions as they are. */
export const readableLanguages = ({
  languages,
}: Pick<LibraryLanguages, 'languages'>): readonly Language[] => [
  ...new Set([...languages, ...OWN_LANGUAGES]),
];

/** Words of the software's own as a text; English first, for readers of other languages. */
export function inOwnLanguages<W>(say: (language: OwnLanguage) => W): InOwnLanguages<W> {
  const [en, kk, ru] = [say('en'), say('kk'), say('ru')];
  return { en, kk, ru };
}
