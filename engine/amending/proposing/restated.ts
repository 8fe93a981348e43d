import { own } from '../../json/own.ts';
import { get, join } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import { isText } from '../../text/wording-in.ts';
import { doubtToDrop } from '../citing.ts';
import { type Drafted, wordsGiven } from './drafted.ts';
import { identified } from './identified.ts';
import type { Proposal, Setting } from './proposal.ts';
import { type Resting, restingOn } from './resting.ts';
import { saidAnew } from './said-anew.ts';
import { shareHeld, stemsIn } from './wording-likeness.ts';

/**
 * What rests on something that a provision restates or adds to cites that provision; and says what it says now, where it is plain which words, length or
 * number of the item that is. Items of a provision that is marked as without effect are left alone.
 */
export function restated(drafted: Drafted): readonly Proposal[] {
  const resting = restingOn(drafted)
    .filter(
      ({ change, provision }) =>
        change.operation !== 'removes' && drafted.states.get(provision.id) !== 'without-effect',
    )
    .filter((one) => isSpokenOf(drafted, one));
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
  // A fact is asked, not laid down: that its provision is restated changes nothing in it by itself.
  if (does === 'cites' && item.startsWith('/facts/')) return [];
  return [
    identified(drafted, {
      provision: provision.id,
      does,
      pointer: item,
      sets: [...anew, ...group.flatMap((one) => citing(drafted, one))],
      because: { kind: 'rests-on-it', citation },
      // What the amended act itself says now may be what it said before.
      isPlain:
        group.every(({ change }) => !change.inAmended) &&
        (anew.length > 0 || said.some(({ saysTheSame }) => saysTheSame)),
    }),
  ];
}

/** From which share of its words on a part of a provision is said again by what restates the whole. */
const SAID_AGAIN = 0.8;
/** Fewer words than this may stand anywhere. */
const FEW = 5;

/**
 * Whether a provision says anew what an item rests on: it changes that very provision, or a wider one in words that hold those of the item or of what it
 * rests on. The title of an annex that is set out anew says nothing of its rows.
 */
function isSpokenOf(drafted: Drafted, { provision, change, holder, citation }: Resting): boolean {
  if (citation.provision === change.provision) return true;
  const given = wordsGiven(drafted.documents, provision, change);
  if (given === undefined) return false;
  const words = stemsIn(given.text);
  const held = get(
    own(drafted.documents, `acts/${citation.act}.json`),
    join('/provisions', citation.provision, 'text'),
  );
  const item = get(drafted.edition, holder);
  const said = isObject(item) ? [item.text, item.title, held] : [held];
  const stems = said.filter(isText).map(stemsIn);
  return stems.some(
    (one) => one.every(([, words]) => words.size >= FEW) && shareHeld(one, words) >= SAID_AGAIN,
  );
}

function citing({ before, edition, act }: Drafted, { provision, holder, citation }: Resting) {
  const cited: Setting = {
    pointer: join(holder, 'citation'),
    value: { act: citation.act, provision: citation.provision, by: { act, provision: provision.id } },
  };
  const doubt = doubtToDrop(before, edition, holder);
  return doubt === undefined ? [cited] : [cited, { pointer: doubt }];
}
