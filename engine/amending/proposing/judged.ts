import { equal } from '../../diff/equal.ts';
import type { Text } from '../../schema/text.ts';
import { original } from '../../text/localize.ts';
import { type ActProvision, type Drafted, wordsGiven } from './drafted.ts';
import { type Heading, isListed, type Precedent, type Precedents } from './precedents.ts';
import type { Because } from './proposal.ts';
import { likenessOf, type Stems, stemsIn } from './wording-likeness.ts';

/** From how alike words must be for one provision to become what the other did: less where also the place in the act is. */
const ALIKE = 0.58;
const ALIKE_UNDER_LIKE = 0.5;
const SOMEWHAT = 0.1;
/** From how alike headings must be for what stands under them to become the same. */
const ALIKE_HEADINGS = 0.6;
/** How many provisions must stand under such headings, and which share of them must have become the same. */
const ENOUGH = 2;
const NEARLY_ALL = 0.8;

/** What a provision is taken to become, and the published provision for whose sake. */
export interface Judged {
  readonly provision: ActProvision;
  /** The nearest: the item that is made, or the reason, is modelled on what it became. */
  readonly precedent: Precedent;
  readonly likeness: number;
  /** An aspect, or that it has no effect. */
  readonly becomes: string;
  readonly because: Because;
}

/** Something that a published provision became, which a new item could be made like. */
export type Becoming = (precedent: Precedent) => string | undefined;

export const NO_EFFECT = 'without-effect';

/** What each provision is taken to become: what the one with the most similar words did; else what those did that stand under a similar heading. */
export function judgedBy(
  precedents: Precedents,
  drafted: Drafted,
  headings: ReadonlyMap<string, readonly Heading[]>,
  becoming: Becoming,
): (provision: ActProvision) => Judged | undefined {
  return (provision) => {
    const given = wordsGiven(drafted.documents, provision)?.text;
    const words = given ?? provision.text;
    if (words === undefined) return undefined;
    const stems = stemsIn(words);
    const others = precedents.filter(({ citation }) => !isChangedBy(provision, citation));
    const under = headings.get(provision.id) ?? [];
    const isHead = given === undefined || isIntroduction(provision, given, drafted.provisions);
    const found =
      byWords(provision, stems, under, others, becoming) ??
      ofTheActItself(provision, stems, drafted.provisions, others, becoming);
    if (found !== undefined) return isHead && found.becomes !== NO_EFFECT ? undefined : found;
    return isHead ? undefined : byHeading(provision, stems, under, others, becoming);
  };
}

/** A provision of a consolidated text may tell what an act has made of it since. */
const isChangedBy = ({ changes }: ActProvision, citation: Precedent['citation']): boolean =>
  changes.some(({ act, provision }) => act === citation.act && provision === citation.provision);

/** How alike the words of what an act says of itself must be. */
const OF_THE_ACT = 0.28;

/**
 * A provision of an amending act that changes nothing speaks of the act itself, as of who carries it out: where the two published provisions nearest to it
 * have no effect for the same reason, neither has it.
 */
function ofTheActItself(
  provision: ActProvision,
  stems: Stems,
  all: readonly ActProvision[],
  precedents: Precedents,
  becoming: Becoming,
): Judged | undefined {
  const isAmending = all.some(({ changes }) => changes.length > 0);
  const isHead = all.some((one) => one.changes.length > 0 && one.id.startsWith(`${provision.id}.`));
  if (!isAmending || isHead || provision.changes.length > 0) return undefined;
  const [nearest, likeness] = nearestIn(precedents, (one) => likenessOf(stems, one.words));
  const rest = precedents.filter((one) => one !== nearest);
  const [next] = nearestIn(rest, (one) => likenessOf(stems, one.words));
  if (nearest === undefined || next === undefined || likeness < OF_THE_ACT) return undefined;
  const haveNoEffect = [nearest, next].every((one) => becoming(one) === NO_EFFECT);
  if (!haveNoEffect || !equal(nearest.reason, next.reason)) return undefined;
  const because: Because = { kind: 'no-effect-elsewhere', citation: nearest.citation, likeness };
  return { provision, precedent: nearest, likeness, becomes: NO_EFFECT, because };
}

/** What other provisions stand under is said of them all: it is no item itself. */
const isIntroduction = ({ id }: ActProvision, words: Text, all: readonly ActProvision[]): boolean =>
  /:["»”]?\s*$/u.test(original(words).text.trim()) || all.some((one) => one.id.startsWith(`${id}.`));

function byWords(
  provision: ActProvision,
  stems: Stems,
  headings: readonly Heading[],
  precedents: Precedents,
  becoming: Becoming,
): Judged | undefined {
  const [precedent, likeness] = nearestIn(precedents, (one) => likenessOf(stems, one.words));
  const becomes = precedent && becoming(precedent);
  if (precedent === undefined || becomes === undefined || likeness < ALIKE_UNDER_LIKE) return undefined;
  const isInLikePlace =
    likenessOfHeadings(headings, precedent.headings) >= SOMEWHAT ||
    standsWhere(provision, precedent.citation);
  if (likeness < ALIKE && !isInLikePlace) return undefined;
  const { citation } = precedent;
  if (becomes === NO_EFFECT) {
    const because: Because = { kind: 'no-effect-elsewhere', citation, likeness };
    return { provision, precedent, likeness, becomes, because };
  }
  const { service = '', pointer = '' } = itemsOf(precedent, becomes)[0] ?? {};
  const because: Because = { kind: 'like-published', service, pointer, citation, likeness };
  return { provision, precedent, likeness, becomes, because };
}

/** Acts of one kind are built alike: what stands at the same place of another act says the same more often than not. */
const standsWhere = ({ changes }: ActProvision, { provision }: Precedent['citation']): boolean =>
  changes.some((change) => change.provision === provision);

/** The items of an aspect that a provision became; or the one thing of a service that it is, as its fee. */
export const itemsOf = ({ items }: Precedent, becomes: string) =>
  items.filter(
    ({ pointer }) => pointer.slice(1, pointer.lastIndexOf('/')) === becomes || pointer.slice(1) === becomes,
  );

function byHeading(
  provision: ActProvision,
  stems: Stems,
  headings: readonly Heading[],
  precedents: Precedents,
  becoming: Becoming,
): Judged | undefined {
  const under = precedents.flatMap((precedent) => {
    if (precedent.isListed !== isListed(provision)) return [];
    const likeness = likenessOfHeadings(headings, precedent.headings);
    const becomes = likeness >= ALIKE_HEADINGS ? becoming(precedent) : undefined;
    return becomes === undefined ? [] : [{ precedent, likeness, becomes }];
  });
  if (under.length < ENOUGH) return undefined;
  const times = (aspect: string) => under.filter(({ becomes }) => becomes === aspect).length;
  const [first] = [...new Set(under.map(({ becomes }) => becomes))].sort((a, b) => times(b) - times(a));
  if (first === undefined || first === NO_EFFECT || times(first) / under.length < NEARLY_ALL)
    return undefined;
  const same = under.filter(({ becomes }) => becomes === first);
  const [precedent, likeness] = nearestIn(
    same.map((one) => one.precedent),
    (one) => likenessOf(stems, one.words),
  );
  const nearest = same.find((one) => one.precedent === precedent) ?? same[0];
  if (nearest === undefined) return undefined;
  const because: Because = {
    kind: 'under-like-heading',
    heading: original(headings[0]?.text ?? {}).text,
    citation: nearest.precedent.citation,
    likeness: nearest.likeness,
  };
  return { provision, precedent: nearest.precedent, likeness, becomes: first, because };
}

function likenessOfHeadings(some: readonly Heading[], others: readonly Heading[]): number {
  const all = some.flatMap((one) => others.map((other) => likenessOf(one.words, other.words)));
  return Math.max(0, ...all);
}

function nearestIn(
  precedents: Precedents,
  likenessTo: (one: Precedent) => number,
): readonly [Precedent | undefined, number] {
  let best: Precedent | undefined;
  let most = 0;
  for (const one of precedents) {
    const likeness = likenessTo(one);
    if (likeness > most) [best, most] = [one, likeness];
  }
  return [best, most];
}
