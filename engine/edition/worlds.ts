import { combinations } from '../json/combinations.ts';
import type { PlacedPart } from '../library/types.ts';
import { type CaseDays, type PartState, possibleStates } from './part-state.ts';
import type { Candidate, PartId, World } from './types.ts';

/** A part as reasons and choices name it. */
export const partId = ({ act, part }: Pick<PlacedPart, 'act' | 'part'>): PartId => `${act}/${part}`;

/** The parts that govern a case, and the other ways in which it may be governed. */
export interface Governed {
  /** Those that govern it, all doubts and choices taken in favour of the new law. */
  readonly merged: readonly PlacedPart[];
  /** The parts whose day of effect is uncertain for the case. */
  readonly uncertain: readonly PartId[];
  /** All ways in which it may be governed, the one above first; absent where there is one only. Empty: too many to look at. */
  readonly worlds?: readonly World[];
}

/**
 * The parts that govern a case. A part whose day of effect is not known, and one that governs only where it is more favourable, give more
 * than one edition.
 * @param make the edition that some parts make, in merge order
 */
export function governedBy(
  parts: readonly PlacedPart[],
  days: CaseDays,
  make: (merged: readonly PlacedPart[]) => Omit<Candidate, 'without'>,
): Governed {
  const states = parts.map((part) => ({ part, states: possibleStates(part, days) }));
  const merged = states.filter(({ states: [first] }) => first !== 'out').map(({ part }) => part);
  const doubtful = states.filter((one) => one.states.length > 1);
  const uncertain = doubtful.map(({ part }) => partId(part));
  if (uncertain.length === 0 && states.every(({ states: [first] }) => first !== 'favourable'))
    return { merged, uncertain };
  const turns = combinations(states.map((one) => one.states));
  const worlds = turns?.map((turn): World | undefined => {
    const stands = new Map(states.map(({ part }, index) => [part, turn[index] ?? 'out']));
    const candidates = candidatesOf(parts, stands, make);
    return (
      candidates && {
        uncertain: Object.fromEntries(doubtful.map(({ part }) => [partId(part), stands.get(part) ?? 'out'])),
        candidates,
      }
    );
  });
  if (worlds === undefined) return { merged, uncertain, worlds: [] };
  const all = worlds.filter((world): world is World => world !== undefined);
  return { merged, uncertain, worlds: all.length === worlds.length ? all : [] };
}

/** The editions of which the more favourable governs: with and without every part that governs only so. */
function candidatesOf(
  parts: readonly PlacedPart[],
  stands: ReadonlyMap<PlacedPart, PartState>,
  make: (merged: readonly PlacedPart[]) => Omit<Candidate, 'without'>,
): readonly Candidate[] | undefined {
  const choices = parts.map((part): readonly boolean[] => {
    const state = stands.get(part);
    return state === 'favourable' ? [true, false] : [state === 'in'];
  });
  return combinations(choices)?.map((taken) => {
    const isTaken = (_: PlacedPart, index: number) => taken[index] === true;
    const without = parts.filter((part, index) => stands.get(part) === 'favourable' && taken[index] !== true);
    return { ...make(parts.filter(isTaken)), without: without.map(partId) };
  });
}
