import { accountedFor } from '../../engine/amending/accounted.ts';
import { coverageOf } from '../../engine/amending/coverage.ts';
import { coveringPartsAmong } from '../../engine/amending/covering-parts.ts';
import { partsAmong } from '../../engine/amending/draft-parts.ts';
import type { Proposal } from '../../engine/amending/proposing/proposal.ts';
import { get } from '../../engine/json/pointer.ts';
import { isObject } from '../../engine/json/value.ts';
import type { LeftOut } from './left-out.ts';

/** What proposals are worth: how many provisions they speak of, and how many do what was really done. */
export interface Measured {
  readonly provisions: number;
  readonly withProposal: number;
  readonly right: number;
  readonly wrong: readonly string[];
  /** Of the wrong ones those that would be ticked from the start. */
  readonly wrongAndPlain: readonly string[];
}

/** Proposals for an act that was left out, compared with what its published amendments did. */
export function measured({ act, made }: LeftOut, proposals: readonly Proposal[]): Measured {
  const provisions = get(made[`acts/${act}.json`], '/provisions');
  const coverage = coverageOf(
    { id: act, provisions: isObject(provisions) ? provisions : {} },
    coveringPartsAmong(made, act),
  );
  const done = new Map(accountedFor(made, act, coverage).map((one) => [one.provision, one]));
  const marked = new Set(
    partsAmong(made)
      .filter((part) => part.act === act)
      .flatMap(({ value }) => (isObject(value.withoutEffect) ? Object.keys(value.withoutEffect) : [])),
  );
  const isRight = ({ provision, service, does, pointer = '' }: Proposal): boolean => {
    const { state = 'to-do', items = [], removed = [] } = done.get(provision) ?? {};
    // What is marked as without effect may be cited by an open question all the same.
    if (does === 'without-effect') return state === 'without-effect' || marked.has(provision);
    const here = (does === 'removes' ? removed : items).filter((one) => one.service === service);
    // What a new item is called is anybody's choice; what kind of thing it is, is not.
    return here.some((one) => (does === 'adds' ? isBeside(one.pointer, pointer) : one.pointer === pointer));
  };
  const wrong = proposals.filter((one) => !isRight(one));
  return {
    provisions: coverage.length,
    withProposal: new Set(proposals.map(({ provision }) => provision)).size,
    right: proposals.length - wrong.length,
    wrong: wrong.map(({ id }) => id),
    wrongAndPlain: wrong.filter(({ isPlain }) => isPlain).map(({ id }) => id),
  };
}

const isBeside = (one: string, other: string): boolean =>
  one.slice(0, one.lastIndexOf('/')) === other.slice(0, other.lastIndexOf('/'));
