import { oncePer } from '../../../json/once-per.ts';
import type { Text } from '../../../schema/text.ts';
import { languagesIn, wordingIn } from '../../../text/wording-in.ts';
import { stemsIn } from '../wording-likeness.ts';
import { type Judged, type Judging, likePublished, NO_EFFECT } from './judgement.ts';
import { knownLikeness } from './likeness-in.ts';

/** From how alike the words must be that two provisions begin with, and how many words make a name. */
const THE_SAME = 0.8;
const FEWEST = 3;
const LONGEST = 10;

/** What those published provisions became that begin with the same words before a colon or a dash: "Result of the service: …". */
export function byLead(
  { provision, precedents, becoming, likenessTo }: Judging,
  words: Text,
): Judged | undefined {
  const lead = leadOf(words);
  if (!lead.some(([, stems]) => stems.size >= FEWEST)) return undefined;
  const alike = precedents.flatMap((precedent) => {
    const isLike = knownLikeness(lead)(leadOf(precedent.given)) >= THE_SAME;
    const becomes = isLike ? becoming(precedent) : undefined;
    return becomes === undefined ? [] : [{ precedent, becomes }];
  });
  const [first] = alike;
  if (first === undefined || first.becomes === NO_EFFECT) return undefined;
  if (alike.some(({ becomes }) => becomes !== first.becomes)) return undefined;
  const likeness = likenessTo(first.precedent);
  const because = likePublished(first.precedent, first.becomes, likeness);
  return { provision, precedent: first.precedent, likeness, becomes: first.becomes, because };
}

const leadOf = oncePer((words: Text) => stemsIn(leading(words)));

/** What stands before the first colon or dash of a text that goes on behind it, where it is no more than some words. */
export function leading(text: Text, most: number = LONGEST): Text {
  return Object.fromEntries(
    languagesIn(text).flatMap((language) => {
      const [head = '', behind = ''] = (wordingIn(text, language) ?? '').split(/:\s+|\s[-–—]\s/u);
      const isInBrackets = head.lastIndexOf('(') > head.lastIndexOf(')');
      const isName = !isInBrackets && head.split(/\s+/).length <= most;
      return behind.trim() === '' || !isName ? [] : [[language, head] as const];
    }),
  );
}
