import { get, join } from '../../json/pointer.ts';
import { doubtToDrop } from '../citing.ts';
import { type Drafted, wordsGiven } from './drafted.ts';
import { identified } from './identified.ts';
import type { Proposal, Setting } from './proposal.ts';
import { type Resting, restingOn } from './resting.ts';
import { saidAnew } from './said-anew.ts';

/**
 * What rests on something that a provision restates or adds to cites that provision; and says what it says now, where it is plain which words, length or
 * number of the item that is. Items of a provision that is marked as without effect are left alone.
 */
export function restated(drafted: Drafted): readonly Proposal[] {
  const resting = restingOn(drafted).filter(
    ({ change, provision }) =>
      change.operation !== 'removes' && drafted.states.get(provision.id) !== 'without-effect',
  );
  const groups = new Map<string, Resting[]>();
  for (const one of resting) {
    const key = `${one.provision.id} ${one.item}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => proposalOf(drafted, group));
}

function proposalOf(drafted: Drafted, group: readonly Resting[]): readonly Proposal[] {
  const [first] = group;
  if (first === undefined) return [];
  const { provision, item, citation } = first;
  const said = group.map(({ holder, change }) =>
    saidAnew(holder, get(drafted.edition, holder), wordsGiven(drafted.documents, provision, change)),
  );
  const anew = said.flatMap(({ sets }) => sets);
  const does = anew.length > 0 ? 'changes' : 'cites';
  return [
    identified(drafted, {
      provision: provision.id,
      does,
      pointer: item,
      sets: [...anew, ...group.flatMap((one) => citing(drafted, one))],
      because: { kind: 'rests-on-it', citation },
      isPlain: anew.length > 0 || said.some(({ saysTheSame }) => saysTheSame),
    }),
  ];
}

function citing({ before, edition, act }: Drafted, { provision, holder, citation }: Resting) {
  const cited: Setting = {
    pointer: join(holder, 'citation'),
    value: { act: citation.act, provision: citation.provision, by: { act, provision: provision.id } },
  };
  const doubt = doubtToDrop(before, edition, holder);
  return doubt === undefined ? [cited] : [cited, { pointer: doubt }];
}
