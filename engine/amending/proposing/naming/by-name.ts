import type { Documents } from '../../operations.ts';
import { type ActProvision, type Drafted, wordsGiven } from '../drafted.ts';
import { precedentsIn } from '../precedents.ts';
import type { Proposal } from '../proposal.ts';
import { hoursOfChannels } from './channel-hours.ts';
import { CHANNELS, isOfChannels, saysHours } from './channel-rows.ts';
import { channelsAnew, channelsIn } from './channels.ts';
import { channelsHeld } from './channels-held.ts';
import { hoursAnew } from './hours.ts';
import { knownItems, namesOf } from './names.ts';
import { variantsNamed } from './variants.ts';

/**
 * What follows from the names that provisions give to what the edition has, or to what published services have: variants, channels, and the hours of
 * these. An item that rests on something else so far is said anew.
 */
export function byName(
  drafted: Drafted,
  left: readonly ActProvision[],
  published: Documents,
): { readonly proposals: readonly Proposal[]; readonly spoken: ReadonlySet<string> } {
  const names = namesOf(published, drafted.edition, CHANNELS);
  const known = knownItems(published, CHANNELS);
  const isRow = isOfChannels(drafted, precedentsIn(published));
  const saying = (provision: ActProvision) => saysHours(wordsGiven(drafted.documents, provision)?.text ?? {});
  const rows = left.filter((one) => !saying(one) && isRow(one));
  const named = channelsIn(drafted, rows, left, names);
  const channels = [...Object.keys(channelsHeld(drafted.edition)), ...named.map(({ channel }) => channel)];
  const hours = hoursOfChannels(drafted, left, names, new Set(channels));
  const proposals = [
    ...variantsNamed(drafted, left),
    ...channelsAnew({ drafted, known, hours }, named),
    ...hoursAnew(drafted, hours, known),
  ];
  const told = hours.map(({ provision }) => provision.id);
  return { proposals, spoken: new Set([...proposals.map(({ provision }) => provision), ...told]) };
}
