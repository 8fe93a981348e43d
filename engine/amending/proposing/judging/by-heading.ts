import type { Text } from '../../../schema/text.ts';
import { original } from '../../../text/localize.ts';
import { lengthsIn } from '../adding/lengths.ts';
import { type Heading, isListed } from '../precedents.ts';
import type { Because } from '../proposal.ts';
import { type Judged, type Judging, NO_EFFECT, nearestIn } from './judgement.ts';
import { knownLikeness } from './likeness-in.ts';

/** From how alike headings must be for what stands under them to become the same. */
const ALIKE_HEADINGS = 0.6;
/** How many provisions must stand under such headings, and which share of them must have become the same. */
const ENOUGH = 2;
const NEARLY_ALL = 0.8;
/** What is no member of a list goes by the members of one, or a member by what is none, only where the headings are the same and all that stands there. */
const THE_SAME = 0.8;
const ENOUGH_OF_OTHERS = 3;

/** What those published provisions became that stand under much the same words. */
export function byHeading(judging: Judging, words: Text): Judged | undefined {
  const isMember = isListed(judging.provision);
  const under = underLike(judging);
  return (
    judgedLike(
      judging,
      under.filter(({ precedent }) => precedent.isListed === isMember),
      ENOUGH,
      NEARLY_ALL,
    ) ??
    // What sets a term is no item of a list of something else.
    (lengthsIn(words).length > 0
      ? undefined
      : judgedLike(
          judging,
          under.filter(({ likeness }) => likeness >= THE_SAME),
          ENOUGH_OF_OTHERS,
          1,
        ))
  );
}

type Under = ReturnType<typeof underLike>[number];

function underLike({ headings, precedents, becoming }: Judging) {
  return precedents.flatMap((precedent) => {
    const likeness = likenessOfHeadings(headings, precedent.headings);
    const becomes = likeness >= ALIKE_HEADINGS ? becoming(precedent) : undefined;
    return becomes === undefined ? [] : [{ precedent, likeness, becomes }];
  });
}

function judgedLike(
  { provision, headings, likenessTo }: Judging,
  under: readonly Under[],
  enough: number,
  share: number,
): Judged | undefined {
  if (under.length < enough) return undefined;
  const times = (aspect: string) => under.filter(({ becomes }) => becomes === aspect).length;
  const [first] = [...new Set(under.map(({ becomes }) => becomes))].sort((a, b) => times(b) - times(a));
  if (first === undefined || first === NO_EFFECT || times(first) / under.length < share) return undefined;
  const same = under.filter(({ becomes }) => becomes === first);
  const [found, likeness] = nearestIn(same, ({ precedent }) => likenessTo(precedent));
  const nearest = found ?? same[0];
  if (nearest === undefined) return undefined;
  const because: Because = {
    kind: 'under-like-heading',
    heading: original(headings[0]?.text ?? {}).text,
    citation: nearest.precedent.citation,
    likeness: nearest.likeness,
  };
  return { provision, precedent: nearest.precedent, likeness, becomes: first, because };
}

/** How alike two provisions' headings are, of those that are most. */
export function likenessOfHeadings(some: readonly Heading[], others: readonly Heading[]): number {
  let most = 0;
  for (const one of some)
    for (const other of others) most = Math.max(most, knownLikeness(one.words)(other.words));
  return most;
}
