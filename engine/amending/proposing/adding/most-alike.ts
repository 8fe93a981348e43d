import type { Text } from '../../../schema/text.ts';
import { likenessIn } from '../judging/likeness-in.ts';
import type { Precedent, Precedents } from '../precedents.ts';
import type { Because } from '../proposal.ts';
import { stemsOfText } from '../stems-of-text.ts';

/** From how alike the words must be where both give lengths of time of one kind. */
const ALIKE = 0.3;

/** The published item of an aspect that the provision became whose words are most like some, of those of a kind; nothing where that one became something else. */
export function becauseLike(
  words: Text,
  precedents: Precedents,
  aspect: string,
  isOfKind: (precedent: Precedent) => boolean,
): Because | undefined {
  const likenessTo = likenessIn(precedents)(stemsOfText(words));
  let best: { readonly precedent: Precedent; readonly likeness: number } | undefined;
  for (const precedent of precedents) {
    const likeness = likenessTo(precedent);
    if (likeness < ALIKE || likeness <= (best?.likeness ?? 0) || !isOfKind(precedent)) continue;
    best = { precedent, likeness };
  }
  const item = best?.precedent.items.find(isOf(aspect));
  if (best === undefined || item === undefined) return undefined;
  const { service, pointer } = item;
  const { citation } = best.precedent;
  return { kind: 'like-published', service, pointer, citation, likeness: best.likeness };
}

/** Whether an item lies in a list of an aspect. */
export const isOf =
  (aspect: string) =>
  ({ pointer }: { readonly pointer: string }): boolean =>
    pointer.startsWith(`/${aspect}/`);
