import type { IsoDate } from '../schema/primitives.ts';

/** A place taken, used or given back by a case. */
export interface PlaceMovement {
  readonly case: string;
  readonly kind: 'hold' | 'use' | 'release';
  readonly on: IsoDate;
  /** Of a hold: the last day on which it holds; without it, until it is used or released. */
  readonly until?: IsoDate;
}

/** The places of a quota on a day: `free` is what `held` and `used` leave of `size`. */
export interface QuotaLedger {
  readonly size: number;
  readonly held: number;
  readonly used: number;
  /** Negative where more places are taken than there are; then `overdrawn` says so. */
  readonly free: number;
  readonly overdrawn: boolean;
}

/**
 * The places of a quota over several cases on a day. A case has at most one place: holding again holds it anew. A place that is used stays
 * used; releasing gives back a place that is held on that day, and creates none.
 * @param movements in any order; those of one day in the order given
 */
export function quotaLedger(size: number, movements: readonly PlaceMovement[], at: IsoDate): QuotaLedger {
  const places = new Map<string, PlaceMovement>();
  // Array.prototype.sort is stable.
  const sequence = [...movements].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  for (const movement of sequence) {
    if (movement.on > at) break;
    const place = places.get(movement.case);
    if (place?.kind === 'use') continue;
    if (movement.kind === 'release') places.delete(movement.case);
    else places.set(movement.case, movement);
  }
  const taken = [...places.values()];
  const used = taken.filter(({ kind }) => kind === 'use').length;
  const held = taken.filter(
    ({ kind, until }) => kind === 'hold' && (until === undefined || until >= at),
  ).length;
  const free = size - held - used;
  return { size, held, used, free, overdrawn: free < 0 };
}
