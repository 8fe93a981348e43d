/** The languages of texts, in the order in which a missing wording falls back. Apart from the schema, so that pages need not load it. */
export const LANGUAGES = ['kk', 'ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
