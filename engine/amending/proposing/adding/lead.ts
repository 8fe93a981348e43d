import type { Text } from '../../../schema/text.ts';
import { languagesIn, wordingIn } from '../../../text/wording-in.ts';
import { capitalised } from '../said-anew.ts';

/** A dash between spaces, a colon, or the first mark that parts a sentence. */
const END = /\s[-–—]\s|:\s|[,;.](?:\s|$)/u;
/** A name is shorter than a sentence. */
const MOST_WORDS = 12;
const KEPT_WORDS = 8;

/** What the words of a provision begin with, as a name for it: what stands before the first dash, colon or comma, and not too much of it. */
export function leadOf(text: Text): Text {
  const wordings = languagesIn(text).map((language) => {
    const words = (wordingIn(text, language) ?? '').split(END)[0]?.trim().split(/\s+/) ?? [];
    const isLong = words.length > MOST_WORDS;
    return [language, isLong ? `${words.slice(0, KEPT_WORDS).join(' ')}…` : words.join(' ')] as const;
  });
  const { unofficial } = text;
  return capitalised({
    ...Object.fromEntries(wordings),
    ...(unofficial === undefined ? {} : { unofficial }),
  });
}
