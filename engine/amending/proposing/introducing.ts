import { equal } from '../../diff/equal.ts';
import { oncePer } from '../../json/once-per.ts';
import type { Documents } from '../operations.ts';
import { type ActProvision, type Drafted, provisionsOf, wordsGiven } from './drafted.ts';
import { identified } from './identified.ts';
import { introductionsAmong } from './introductions.ts';
import { type Precedent, precedentsIn } from './precedents.ts';
import type { Because, Proposal } from './proposal.ts';
import { likenessOf, stemsIn } from './wording-likeness.ts';

/**
 * Provisions that only introduce others have no effect on data: for the reason that published amendments give most often for such provisions. What stands
 * over provisions that all have no effect for one reason has none for that reason.
 * @param made what is proposed for other provisions
 */
export function introducing(
  drafted: Drafted,
  left: readonly ActProvision[],
  made: readonly Proposal[],
  published: Documents,
): readonly Proposal[] {
  const introductions = introductionsAmong(drafted.documents, drafted.provisions);
  return left.flatMap((provision) => {
    const introduction = introductions.find((one) => one.provision === provision);
    const found =
      reasonOfAllUnder(provision, drafted, made) ??
      (introduction && usualReason(published, drafted, provision));
    if (found?.reason === undefined) return [];
    const { reason, because } = found;
    const isPlain = because.kind === 'introduces' && introduction?.isPlain === true;
    return [
      identified(drafted, {
        provision: provision.id,
        does: 'without-effect',
        sets: [],
        reason,
        because,
        isPlain,
      }),
    ];
  });
}

type Reasoned = Pick<Proposal, 'reason' | 'because'>;

/** The reason that all provisions under one are proposed to have, where it is one. */
function reasonOfAllUnder(
  { id }: ActProvision,
  { provisions }: Drafted,
  made: readonly Proposal[],
): Reasoned | undefined {
  const under = provisions.filter((one) => one.id.startsWith(`${id}.`));
  const proposed = under.map((one) => made.find(({ provision }) => provision === one.id));
  const [first] = proposed;
  if (first?.reason === undefined) return undefined;
  return proposed.every((one) => equal(one?.reason, first.reason)) ? first : undefined;
}

/** The reason that most published introductions have; of these, that nearest in words stands for it. */
function usualReason(
  published: Documents,
  { documents }: Drafted,
  provision: ActProvision,
): Reasoned | undefined {
  const [first] = reasonsOfIntroductions(published);
  if (first === undefined) return undefined;
  const words = wordsGiven(documents, provision)?.text ?? provision.text;
  const stems = words === undefined ? [] : stemsIn(words);
  const [nearest] = first.toSorted((a, b) => likenessOf(stems, b.words) - likenessOf(stems, a.words));
  if (nearest?.reason === undefined) return undefined;
  const because: Because = { kind: 'introduces', citation: nearest.citation, times: first.length };
  return { reason: nearest.reason, because };
}

/** Published introductions that have no effect, by their reason, the most frequent first. */
const reasonsOfIntroductions = oncePer((published: Documents): readonly (readonly Precedent[])[] => {
  const groups = new Map<string, Precedent[]>();
  for (const one of precedentsIn(published)) {
    if (one.reason === undefined || one.items.length > 0 || !isIntroduction(published, one)) continue;
    const key = JSON.stringify(one.reason);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
});

const isIntroduction = (published: Documents, { citation, provision }: Precedent): boolean =>
  introductionsOf(published, citation.act).some((one) => one.provision === provision);

const introductionsOf = oncePer((published: Documents, act) =>
  introductionsAmong(published, provisionsOf(published, act)),
);
