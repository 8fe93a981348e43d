import type { Text } from '../../schema/text.ts';
import { languagesIn, wordingIn } from '../../text/wording-in.ts';
import { stemsOf } from '../likeness.ts';

/** The words of a text by language, ready to be compared. */
export type Stems = readonly (readonly [language: string, stems: ReadonlySet<string>])[];

/** The stems of a text in each of its languages; none of a text that a draft does not have yet. */
export const stemsIn = (text: Text | undefined): Stems =>
  text === undefined
    ? []
    : languagesIn(text).map((language) => [language, stemsOf(wordingIn(text, language) ?? '')] as const);

/** How alike two texts are in the language in which they are most, from 0 to 1. */
export function likenessOf(one: Stems, other: Stems): number {
  let most = 0;
  for (const [language, stems] of one) {
    const theirs = other.find(([known]) => known === language)?.[1];
    if (theirs !== undefined) most = Math.max(most, shareOf(stems, theirs));
  }
  return most;
}

/** Which share of the words of a text another one holds, in the language in which it is most. */
export function shareHeld(text: Stems, by: Stems): number {
  const shares = text.map(([language, stems]) => {
    const theirs = by.find(([known]) => known === language)?.[1];
    if (theirs === undefined || stems.size === 0) return 0;
    return [...stems].filter((stem) => theirs.has(stem)).length / stems.size;
  });
  return Math.max(0, ...shares);
}

/** Of so few stems each says too much: only what has nearly all of them is alike. */
const FEW = 5;
const NEARLY_ALL = 0.9;

/** Of all stems of two wordings, the share that both have. */
function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  if (few.size === 0) return 0;
  let shared = 0;
  for (const stem of few) if (many.has(stem)) shared += 1;
  const share = shared / (few.size + many.size - shared);
  return shared < FEW && share < NEARLY_ALL ? 0 : share;
}
