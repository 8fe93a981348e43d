import type { TrialInput } from './input.ts';

type Kept = TrialInput['kept'];

/** How an open question of law is settled in a case that is tried; `reading` is one of its readings. */
export type Sense = 'applies' | 'set-aside' | { readonly reading: string };

/** How a question is settled; undefined: it is left open. */
export function senseOf(
  { settled = [], setAside = [], readings = {} }: Kept,
  open: string,
): Sense | undefined {
  const reading = Object.hasOwn(readings, open) ? readings[open] : undefined;
  if (reading !== undefined) return { reading };
  if (setAside.includes(open)) return 'set-aside';
  return settled.includes(open) ? 'applies' : undefined;
}

/** The case with a question settled in that sense, or left open. */
export function withSense(kept: Kept, open: string, sense: Sense | undefined): Kept {
  const others = (list: readonly string[] = []) => list.filter((one) => one !== open);
  const settled = [...others(kept.settled), ...(sense === 'applies' ? [open] : [])];
  const setAside = [...others(kept.setAside), ...(sense === 'set-aside' ? [open] : [])];
  const chosen = typeof sense === 'object' ? [[open, sense.reading] as const] : [];
  const readings = [...Object.entries(kept.readings ?? {}).filter(([one]) => one !== open), ...chosen];
  return {
    ...(kept.story === undefined ? {} : { story: kept.story }),
    ...(settled.length === 0 ? {} : { settled }),
    ...(setAside.length === 0 ? {} : { setAside }),
    ...(readings.length === 0 ? {} : { readings: Object.fromEntries(readings) }),
  };
}

/** The questions that are settled, in whatever sense. */
export const settledIn = ({ settled = [], setAside = [], readings = {} }: Kept): readonly string[] => [
  ...settled,
  ...setAside,
  ...Object.keys(readings),
];
