import Type from 'typebox';
import { LANGUAGE_PATTERN, type Language } from './languages.ts';

export type { Language } from './languages.ts';

/**
 * A text in the languages it exists in, by their codes. `unofficial` lists the languages whose wording is the library's own;
 * `restored` says what was put right where the extraction of a source displaced words.
 * Plain text or the small Markdown subset (paragraphs, lists, emphasis); never HTML.
 */
export interface Text {
  readonly unofficial?: readonly Language[];
  readonly restored?: string;
  readonly kk?: string;
  readonly ru?: string;
  readonly en?: string;
  readonly [language: Language]: string | readonly Language[] | undefined;
}

export const Text = Type.Unsafe<Text>({
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: {
    unofficial: Type.Array(Type.String({ pattern: LANGUAGE_PATTERN }), { minItems: 1 }),
    restored: Type.String({ minLength: 1 }),
  },
  patternProperties: { [LANGUAGE_PATTERN]: Type.String({ minLength: 1 }) },
  'x-qagida': 'text',
});
