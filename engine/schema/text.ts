import Type from 'typebox';
import { object, words } from './primitives.ts';

export { LANGUAGES, type Language } from './languages.ts';

/**
 * A text in the languages it exists in. `unofficial` lists the languages whose wording is this project's own;
 * `restored` says what was put right where the extraction of a source displaced words.
 * Plain text or the small Markdown subset (paragraphs, lists, emphasis); never HTML.
 */
export const Text = object(
  {
    kk: Type.Optional(Type.String({ minLength: 1 })),
    ru: Type.Optional(Type.String({ minLength: 1 })),
    en: Type.Optional(Type.String({ minLength: 1 })),
    unofficial: Type.Optional(Type.Array(words(['kk', 'ru', 'en']), { minItems: 1 })),
    restored: Type.Optional(Type.String({ minLength: 1 })),
  },
  { minProperties: 1 },
);
export type Text = Type.Static<typeof Text>;
