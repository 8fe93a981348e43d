import type { LibraryLanguages } from '../../../../../../engine/schema/languages.ts';
import type { Text } from '../../../../../../engine/schema/text.ts';
import { withMark, withWording } from '../../../../../../engine/text/edited.ts';
import { languagesIn, wordingIn } from '../../../../../../engine/text/wording-in.ts';

/**
 * A text with what provisions say, one below the other, in each language that all of them have; marked as the act marks it. A translation that is
 * there in another language stays only where the official wording does.
 */
export function withWords(
  value: Text | undefined,
  given: readonly Text[],
  before: Text | undefined,
  written: LibraryLanguages,
): Text {
  const [first = {}] = given;
  const order = [written.authoritative, ...languagesIn(first).filter((one) => one !== written.authoritative)];
  const shared = order.filter((language) => given.every((text) => wordingIn(text, language) !== undefined));
  return shared.reduce<Text>((text, language) => {
    const words = given.map((one) => wordingIn(one, language) ?? '').join('\n');
    const set = withWording(text, language, words, before, written) ?? text;
    const isOurs = given.some(({ unofficial }) => unofficial?.includes(language));
    return withMark(set, language, isOurs, written);
  }, value ?? {});
}
