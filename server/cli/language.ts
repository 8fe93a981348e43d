import type { Library } from '../../engine/library/types.ts';
import { type Language, readableLanguages } from '../../engine/schema/languages.ts';
import { MisuseError } from './misuse.ts';

/** A language as an option names it: one in which the library can be read. */
export function languageOption(
  asked: Language,
  { written }: Pick<Library, 'written'>,
  option: string,
): Language {
  const known = readableLanguages(written);
  if (known.includes(asked)) return asked;
  throw new MisuseError(`${option}: one of ${known.join(', ')}`);
}
