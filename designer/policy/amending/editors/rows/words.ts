import type { Language, LibraryLanguages } from '../../../../../engine/schema/languages.ts';
import type { Text } from '../../../../../engine/schema/text.ts';
import { reworded } from '../../../../../engine/text/reworded.ts';
import { wordingIn } from '../../../../../engine/text/wording-in.ts';

interface Worded {
  readonly language: Language;
  readonly written: LibraryLanguages;
}

/** What a cell shows of a text, in the language at hand. */
export const wordsOf = (text: Text | undefined, { language }: Worded): string =>
  wordingIn(text ?? {}, language) ?? '';

/** A text with the wording of the language at hand: the library names what stands in tables, not the law. */
export function withWords(
  text: Text | undefined,
  typed: string,
  before: Text | undefined,
  writing: Worded,
): Text | undefined {
  const wording = typed.trim();
  if (wordsOf(text, writing) === wording) return text;
  return reworded(text, writing.language, wording, before, writing.written, { spoken: [], ours: true });
}
