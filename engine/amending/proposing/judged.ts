import { equal } from '../../diff/equal.ts';
import type { Text } from '../../schema/text.ts';
import { original } from '../../text/localize.ts';
import { type ActProvision, type Drafted, wordsGiven } from './drafted.ts';
import { byHeading, likenessOfHeadings } from './judging/by-heading.ts';
import { byLead } from './judging/by-lead.ts';
import { bySamePlace, byWholeList } from './judging/by-list.ts';
import {
  type Becoming,
  type Judged,
  type Judging,
  likePublished,
  NO_EFFECT,
  nearestIn,
} from './judging/judgement.ts';
import { likenessIn } from './judging/likeness-in.ts';
import type { Heading, Precedent, Precedents } from './precedents.ts';
import type { Because } from './proposal.ts';
import { stemsOfText } from './stems-of-text.ts';

/** From how alike words must be for one provision to become what the other did: less where also the place in the act is. */
const ALIKE = 0.58;
const ALIKE_UNDER_LIKE = 0.5;
const SOMEWHAT = 0.1;

/** What each provision is taken to become: what the one with the most similar words did; else what those did that stand under similar ones, or begin alike. */
export function judgedBy(
  precedents: Precedents,
  drafted: Drafted,
  headings: ReadonlyMap<string, readonly Heading[]>,
  becoming: Becoming,
): (provision: ActProvision) => Judged | undefined {
  const likenessTo = likenessIn(precedents);
  return (provision) => {
    const given = wordsGiven(drafted.documents, provision)?.text;
    const words = given ?? provision.text;
    if (words === undefined) return undefined;
    const stems = stemsOfText(words);
    const others = precedents.filter(({ citation }) => !isChangedBy(provision, citation));
    const under = headings.get(provision.id) ?? [];
    const judging: Judging = {
      provision,
      stems,
      headings: under,
      precedents: others,
      becoming,
      likenessTo: likenessTo(stems),
    };
    const found = byWords(judging) ?? ofTheActItself(judging, drafted.provisions);
    if (given === undefined || isIntroduction(provision, given, drafted.provisions))
      return found?.becomes === NO_EFFECT ? found : undefined;
    return (
      found ??
      byHeading(judging, given) ??
      byLead(judging, given) ??
      byWholeList(judging) ??
      bySamePlace(judging, given)
    );
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
  { provision, precedents, becoming, likenessTo }: Judging,
  all: readonly ActProvision[],
): Judged | undefined {
  const isAmending = all.some(({ changes }) => changes.length > 0);
  const isHead = all.some((one) => one.changes.length > 0 && one.id.startsWith(`${provision.id}.`));
  if (!isAmending || isHead || provision.changes.length > 0) return undefined;
  const [nearest, likeness] = nearestIn(precedents, likenessTo);
  const rest = precedents.filter((one) => one !== nearest);
  const [next] = nearestIn(rest, likenessTo);
  if (nearest === undefined || next === undefined || likeness < OF_THE_ACT) return undefined;
  const haveNoEffect = [nearest, next].every((one) => becoming(one) === NO_EFFECT);
  if (!haveNoEffect || !equal(nearest.reason, next.reason)) return undefined;
  const because: Because = { kind: 'no-effect-elsewhere', citation: nearest.citation, likeness };
  return { provision, precedent: nearest, likeness, becomes: NO_EFFECT, because };
}

/** What other provisions stand under is said of them all: it is no item itself. */
const isIntroduction = ({ id }: ActProvision, words: Text, all: readonly ActProvision[]): boolean =>
  /:["»”]?\s*$/u.test(original(words).text.trim()) || all.some((one) => one.id.startsWith(`${id}.`));

function byWords({ provision, headings, precedents, becoming, likenessTo }: Judging): Judged | undefined {
  const [precedent, likeness] = nearestIn(precedents, likenessTo);
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
  const because = likePublished(precedent, becomes, likeness);
  return { provision, precedent, likeness, becomes, because };
}

/** Acts of one kind are built alike: what stands at the same place of another act says the same more often than not. */
const standsWhere = ({ changes }: ActProvision, { provision }: Precedent['citation']): boolean =>
  changes.some((change) => change.provision === provision);
