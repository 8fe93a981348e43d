import { addDays } from '../../../../../../engine/calendar/date.ts';
import { supersededIn } from '../../../../../../engine/library/standing.ts';
import type { Parameter } from '../../../../../../engine/schema/parameter.ts';
import type { IsoDate } from '../../../../../../engine/schema/primitives.ts';

export type Values = Parameter['values'];

/** A value on the time line, with the days on which it holds. */
export interface Spell {
  readonly kind: 'value';
  readonly key: string;
  /** The last day; none where no end is known. */
  readonly until?: IsoDate;
  /** It has no end of its own: it ends because the next one begins. */
  readonly endsByNext: boolean;
  /** Another value holds on some of its days. */
  readonly overlaps?: string;
  readonly today: boolean;
  /** The values that it corrects, the last corrected one first. */
  readonly corrects: readonly string[];
}

/** Days without a value. */
export interface Gap {
  readonly kind: 'gap';
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly today: boolean;
}

/** Today, where no value holds: before the first one, or after the last one has ended. */
export interface TodayMark {
  readonly kind: 'today';
}

export type TimelinePart = Spell | Gap | TodayMark;

/** The values of a parameter as they follow each other, with the days between them on which there is none. */
export function timelineOf(values: Values, today: string): readonly TimelinePart[] {
  const sorted = standing(values);
  const parts = sorted.flatMap(([key, value], index): readonly (Spell | Gap)[] => {
    const next = sorted[index + 1];
    const spell = spellOf(values, [sorted[index - 1], [key, value], next], today);
    const { until } = spell;
    if (until === undefined || next === undefined || addDays(until, 1) >= next[1].from) return [spell];
    const [from, to] = [addDays(until, 1), addDays(next[1].from, -1)];
    return [spell, { kind: 'gap', from, to, today: from <= today && today <= to }];
  });
  if (today === '' || parts.some((part) => part.today)) return parts;
  const first = sorted[0]?.[1].from;
  return first !== undefined && today < first ? [{ kind: 'today' }, ...parts] : [...parts, { kind: 'today' }];
}

type Entry = readonly [string, Values[string]];

function spellOf(
  values: Values,
  [previous, [key, value], next]: readonly [Entry | undefined, Entry, Entry | undefined],
  today: string,
): Spell {
  const until = value.to ?? (next && dayBefore(next[1].from, value.from));
  const clashing = clashes(value, next) ? next : previous && clashes(previous[1], [key, value]) && previous;
  return {
    kind: 'value',
    key,
    ...(until === undefined ? {} : { until }),
    endsByNext: value.to === undefined && next !== undefined,
    ...(clashing ? { overlaps: clashing[0] } : {}),
    today: value.from <= today && (until === undefined || today <= until),
    corrects: corrected(values, key),
  };
}

/** The values that count, by their first day. */
export function standing(values: Values): readonly (readonly [string, Values[string]])[] {
  const superseded = supersededIn(values);
  return Object.entries(values)
    .filter(([key]) => !superseded.has(key))
    .sort(([a, { from: first }], [b, { from: second }]) =>
      first === second ? (a < b ? -1 : 1) : first < second ? -1 : 1,
    );
}

/** The chain of values that one corrects. */
function corrected(values: Values, key: string, seen: readonly string[] = []): readonly string[] {
  const earlier = values[key]?.supersedes;
  if (earlier === undefined || seen.includes(earlier) || values[earlier] === undefined) return seen;
  return corrected(values, earlier, [...seen, earlier]);
}

const clashes = ({ from, to }: Values[string], next: Entry | undefined): boolean =>
  next !== undefined && (from === next[1].from || (to !== undefined && to >= next[1].from));

/** Of two values from one day on, the first has no day of its own. */
const dayBefore = (next: IsoDate, from: IsoDate): IsoDate => (next <= from ? from : addDays(next, -1));
