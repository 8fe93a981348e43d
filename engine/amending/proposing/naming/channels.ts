import { isText } from '../../../text/wording-in.ts';
import { citesAct, doubtToDrop } from '../../citing.ts';
import { citationOf } from '../adding/citation-of.ts';
import { type ActProvision, type Drafted, wordsGiven } from '../drafted.ts';
import { identified } from '../identified.ts';
import type { Proposal } from '../proposal.ts';
import { isCitation } from '../resting.ts';
import { shareHeld, stemsIn } from '../wording-likeness.ts';
import type { ChannelHours } from './channel-hours.ts';
import { CHANNELS } from './channel-rows.ts';
import { channelsHeld } from './channels-held.ts';
import { newHours } from './hours.ts';
import { isNamedIn } from './mentions.ts';
import type { KnownItem, KnownItems, Names } from './names.ts';

/** What a channel is made anew from. */
export interface Naming {
  readonly drafted: Drafted;
  readonly known: KnownItems;
  readonly hours: readonly ChannelHours[];
}

/** A channel that provisions about channels name, and the one that speaks for them. */
export interface NamedChannel {
  readonly channel: string;
  readonly by: readonly ActProvision[];
  readonly provision: ActProvision;
}

/**
 * The channels that some provisions name; where several name one, what they all stand under speaks for them.
 * @param left the provisions that may still speak
 */
export function channelsIn(
  { documents }: Drafted,
  rows: readonly ActProvision[],
  left: readonly ActProvision[],
  names: Names,
): readonly NamedChannel[] {
  return [...names].flatMap(([channel, own]) => {
    const by = rows.filter((row) => isNamedIn(own, wordsGiven(documents, row)?.text ?? {}));
    const [first, ...others] = by;
    if (first === undefined) return [];
    const around = left.findLast(({ id }) => by.every((one) => one.id.startsWith(`${id}.`)));
    return [{ channel, by, provision: others.length === 0 ? first : (around ?? first) }];
  });
}

/**
 * What provisions about channels say of them: those that the edition has cite the provision that names them; those that it lacks and published services
 * have are added, with the hours that the act says of them elsewhere.
 */
export function channelsAnew(naming: Naming, named: readonly NamedChannel[]): readonly Proposal[] {
  const { drafted } = naming;
  const channels = channelsHeld(drafted.edition);
  const variantsBeside = ({ provision }: NamedChannel): readonly string[] => {
    const beside = named.filter(({ by }) => by.includes(provision));
    return [...new Set(beside.flatMap(({ channel }) => channels[channel]?.variants ?? []))];
  };
  const last = Math.max(0, ...Object.values(channels).map(({ order }) => order));
  return named.flatMap((one, index) => {
    const there = channels[one.channel];
    if (there === undefined) return added(naming, one, variantsBeside(one), last + 1 + index);
    return citesAct(there.citation, drafted.act) ? [] : [citedNow(drafted, one)];
  });
}

function citedNow({ edition, before, ...of }: Drafted, { channel, provision }: NamedChannel): Proposal {
  const pointer = `${CHANNELS}/${channel}`;
  const citation = citationOf(of.act, provision);
  const doubt = doubtToDrop(before, edition, pointer);
  return identified(of, {
    provision: provision.id,
    does: 'cites',
    pointer,
    sets: [
      { pointer: `${pointer}/citation`, value: citation },
      ...(doubt === undefined ? [] : [{ pointer: doubt }]),
    ],
    because: { kind: 'names-it', citation: channelsHeld(edition)[channel]?.citation ?? citation },
    isPlain: false,
  });
}

/** A channel that published services have: whether it is electronic follows from them; for which variants it is, from what is named beside it. */
function added(
  { drafted, known, hours }: Naming,
  { channel, provision }: NamedChannel,
  variants: readonly string[],
  order: number,
): readonly Proposal[] {
  const words = stemsIn(wordsGiven(drafted.documents, provision)?.text ?? {});
  const share = ({ item: { title } }: KnownItem) => (isText(title) ? shareHeld(stemsIn(title), words) : 0);
  const [published] = (known.get(channel) ?? []).toSorted((a, b) => share(b) - share(a));
  if (published === undefined || !isText(published.item.title)) return [];
  const { title, electronic } = published.item;
  const citation = citationOf(drafted.act, provision);
  const open = hours.filter((one) => one.channel === channel);
  const [said] = open.length === 1 ? open : [];
  const pointer = `${CHANNELS}/${channel}`;
  const value = {
    order,
    title,
    electronic: electronic === true,
    variants: variants.length > 0 ? variants : Object.keys(drafted.edition.service.variants),
    ...(said === undefined
      ? {}
      : { hours: newHours(channel, said.openings, citationOf(drafted.act, said.provision), known) }),
    citation,
  };
  return [
    identified(drafted, {
      provision: provision.id,
      does: 'adds',
      pointer,
      sets: [{ pointer, value }],
      because: {
        kind: 'known-elsewhere',
        service: published.service,
        pointer,
        citation: isCitation(published.item.citation) ? published.item.citation : citation,
      },
      guessed: ['variants'],
      isPlain: false,
    }),
  ];
}
