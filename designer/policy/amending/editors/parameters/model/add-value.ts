import { newKey } from '../../../../../../engine/amending/new-key.ts';
import { addDays } from '../../../../../../engine/calendar/date.ts';
import type { Citation } from '../../../../../../engine/schema/citation.ts';
import type { IsoDate } from '../../../../../../engine/schema/primitives.ts';
import { supersedingEntry } from '../../library/model/supersede.ts';
import { standing, type Values } from './timeline.ts';

/** What a value that begins on a day does to the one that holds before it. */
export type Effect =
  | { readonly kind: 'first' }
  /** It ends by itself. */
  | { readonly kind: 'ends'; readonly key: string; readonly until: IsoDate }
  /** It is said to hold longer: its end is set. */
  | { readonly kind: 'cut'; readonly key: string; readonly until: IsoDate }
  /** The same, but it is published: a correction of it ends earlier. */
  | { readonly kind: 'corrected'; readonly key: string; readonly until: IsoDate }
  /** It has ended earlier; between the two there are days without a value. */
  | { readonly kind: 'gap'; readonly key: string; readonly until: IsoDate }
  /** A value begins on that very day: the new one takes its place as a correction. */
  | { readonly kind: 'same-day'; readonly key: string };

export interface AddedValue {
  readonly from: IsoDate;
  readonly value: string;
  readonly citation?: Citation | undefined;
}

/** What adding a value from a day on does to the value before it. */
export function effectOf(values: Values, from: IsoDate, isFixed: (key: string) => boolean): Effect {
  const before = standing(values)
    .filter(([, value]) => value.from <= from)
    .at(-1);
  if (before === undefined) return { kind: 'first' };
  const [key, { from: begins, to }] = before;
  if (begins === from) return { kind: 'same-day', key };
  const until = addDays(from, -1);
  if (to === undefined) return { kind: 'ends', key, until };
  if (to >= from) return { kind: isFixed(key) ? 'corrected' : 'cut', key, until };
  return to === until ? { kind: 'ends', key, until } : { kind: 'gap', key, until: to };
}

/**
 * The values with a new one from a day on. The one before ends the day before where it says that it holds longer: in place while it is not
 * published, else by a correction. The new value ends where the next one begins.
 * @param isFixed whether a value is published
 */
export function withAdded(values: Values, added: AddedValue, isFixed: (key: string) => boolean): Values {
  const { from, value, citation } = added;
  const effect = effectOf(values, from, isFixed);
  const cited = citation === undefined ? {} : { citation };
  const ended = endedBefore(values, effect, cited);
  const fresh = {
    from,
    value,
    ...(effect.kind === 'same-day' ? { supersedes: effect.key } : {}),
    ...cited,
  };
  return { ...ended, [valueKey(from, Object.keys(ended))]: fresh };
}

function endedBefore(values: Values, effect: Effect, cited: { readonly citation?: Citation }): Values {
  if (effect.kind !== 'cut' && effect.kind !== 'corrected') return values;
  const before = values[effect.key];
  if (before === undefined) return values;
  if (effect.kind === 'cut') return { ...values, [effect.key]: { ...before, to: effect.until } };
  const { values: next } = withCorrection(values, effect.key, cited.citation);
  const key = Object.keys(next).find((one) => !Object.hasOwn(values, one));
  const made = key === undefined ? undefined : next[key];
  return key === undefined || made === undefined ? next : { ...next, [key]: { ...made, to: effect.until } };
}

/**
 * The values with a correction of one of them: another that says the same until it is changed, and takes its place.
 * @param citation what the correction rests on; without it, what the corrected one rests on
 */
export function withCorrection(
  values: Values,
  key: string,
  citation: Citation | undefined,
): { readonly values: Values; readonly key: string } {
  const made = supersedingEntry(values, key, 'corrected', citation);
  if (made === undefined) return { values, key };
  const [own, value] = made;
  return { values: { ...values, [own]: value }, key: own };
}

/** A key that says from when the value is: `y2027`, `y2027-04`, `y2027-04-15`. */
export function valueKey(from: IsoDate, taken: readonly string[]): string {
  const [year, month, day] = from.split('-');
  const parts = day !== '01' ? [year, month, day] : month !== '01' ? [year, month] : [year];
  return newKey(`y${parts.join('-')}`, taken);
}
