import {
  type KnownWording,
  type KnownWordings,
  knownWordings,
} from '../../../../../../engine/amending/texts/known-wordings.ts';
import type { Edition } from '../../../../../../engine/schema/edition.ts';
import type { LibraryLanguages } from '../../../../../../engine/schema/languages.ts';
import type { Text } from '../../../../../../engine/schema/text.ts';
import { withMark } from '../../../../../../engine/text/edited.ts';
import { reworded, type Speaking } from '../../../../../../engine/text/reworded.ts';
import { wordingIn } from '../../../../../../engine/text/wording-in.ts';

/** What is learned of each edition, with the languages in which it was: anew where these are others. */
const learned = new WeakMap<Edition, readonly [LibraryLanguages, KnownWordings]>();

/** How the texts of editions are worded in other languages. */
function knownIn(editions: readonly Edition[], written: LibraryLanguages): readonly KnownWordings[] {
  return editions.map((edition) => {
    const [languages, known] = learned.get(edition) ?? [];
    if (known !== undefined && languages === written) return known;
    const learning = knownWordings(written);
    learning.learn(edition);
    learned.set(edition, [written, learning]);
    return learning;
  });
}

/** The wordings that a text lacks and that the same words have elsewhere in editions; of several editions, as the first has it. */
export function wordingsElsewhere(
  text: Text | undefined,
  editions: readonly Edition[],
  written: LibraryLanguages,
): readonly KnownWording[] {
  const lacking = written.languages.filter(
    (language) => (wordingIn(text ?? {}, language) ?? '').trim() === '',
  );
  if (text === undefined || lacking.length === 0 || lacking.length === written.languages.length) return [];
  const known = knownIn(editions, written);
  return lacking.flatMap((language) => known.flatMap((one) => one.find(text, language) ?? []).slice(0, 1));
}

/** A text with wordings that are known elsewhere; they stay unofficial where they are that. */
export const withElsewhere = (
  text: Text,
  found: readonly KnownWording[],
  before: Text | undefined,
  written: LibraryLanguages,
  speaking: Speaking,
): Text =>
  found.reduce((set, { language, wording, unofficial }) => {
    const next = reworded(set, language, wording, before, written, speaking) ?? set;
    return unofficial ? withMark(next, language, true, written) : next;
  }, text);
