import { equal } from '../../../diff/equal.ts';
import { join } from '../../../json/pointer.ts';
import { isObject } from '../../../json/value.ts';
import type { Citation } from '../../../schema/citation.ts';
import type { Hours } from '../../../schema/service.ts';
import type { Opening } from '../../../text/hours-in.ts';
import { isText } from '../../../text/wording-in.ts';
import { citesAct } from '../../citing.ts';
import { citationOf } from '../adding/citation-of.ts';
import type { Drafted } from '../drafted.ts';
import { identified } from '../identified.ts';
import { byOrder } from '../in-order.ts';
import type { Proposal } from '../proposal.ts';
import type { ChannelHours } from './channel-hours.ts';
import { channelsHeld } from './channels-held.ts';
import type { KnownItem, KnownItems } from './names.ts';

/** Channels that the edition has open when the act says so: hours that are there get its times, and others are added as published ones are called. */
export function hoursAnew(
  drafted: Drafted,
  hours: readonly ChannelHours[],
  known: KnownItems,
): readonly Proposal[] {
  return hours.flatMap((said) => {
    const { provision, channel: key, openings, isLeft } = said;
    const channel = channelsHeld(drafted.edition)[key];
    if (channel === undefined || hours.some((one) => one !== said && one.channel === key)) return [];
    const citation = citationOf(drafted.act, provision);
    const entries = Object.entries(channel.hours ?? {}).sort(([, a], [, b]) => a.order - b.order);
    if (entries.some(([, one]) => citesAct(one.citation, drafted.act))) return [];
    if (entries.length > 0 && entries.length !== openings.length) return [];
    const anew =
      entries.length > 0 ? retimed(entries, openings, citation) : newHours(key, openings, citation, known);
    const isSame = entries.every(([name, { citation: _, ...one }]) => {
      const { citation: __, ...other } = anew[name] ?? {};
      return equal(one, other);
    });
    const pointer = `/service/channels/${key}`;
    const because = {
      kind: isLeft ? 'only-one-left' : 'names-it',
      citation: channel.citation ?? citation,
    } as const;
    return [
      identified(drafted, {
        provision: provision.id,
        does: entries.length > 0 && isSame ? 'cites' : 'changes',
        pointer,
        sets: Object.entries(anew).map(([name, value]) => ({ pointer: join(pointer, 'hours', name), value })),
        because,
        isPlain: !isLeft && entries.length > 0,
      }),
    ];
  });
}

type HoursByKey = Readonly<Record<string, Hours>>;

/** Hours that are there, at the times that the act says now. */
function retimed(
  entries: readonly (readonly [string, Hours])[],
  openings: readonly Opening[],
  citation: Citation,
): HoursByKey {
  return Object.fromEntries(
    entries.map(([name, { title, order }], index) => [
      name,
      { ...(title === undefined ? {} : { title }), order, ...openings[index], citation },
    ]),
  );
}

/** Hours of a channel that has none, called as published ones of such a channel are, or of any that is open alike. */
export function newHours(
  key: string,
  openings: readonly Opening[],
  citation: Citation,
  known: KnownItems,
): HoursByKey {
  const published = [...(known.get(key) ?? []), ...[...known.values()].flat()].flatMap(publishedHours);
  return Object.fromEntries(
    openings.map((opening, index) => {
      const isAlways = opening.roundTheClock === true;
      const { name = 'hours', title } = published.find((one) => one.isAlways === isAlways) ?? {};
      return [
        index === 0 ? name : `${name}-${index + 1}`,
        { ...(title === undefined ? {} : { title }), order: index + 1, ...opening, citation },
      ];
    }),
  );
}

function publishedHours({ item }: KnownItem) {
  return byOrder(isObject(item.hours) ? item.hours : {}).map(([name, { title, roundTheClock }]) => ({
    name,
    ...(isText(title) ? { title } : {}),
    isAlways: roundTheClock === true,
  }));
}
