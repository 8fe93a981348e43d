import type { Proposal } from '../../../../../engine/amending/proposing/proposal.ts';
import { equal } from '../../../../../engine/diff/equal.ts';
import { isPrefix, join, meets, segments } from '../../../../../engine/json/pointer.ts';

/** Which proposals a person has ticked, or unticked, by their ids. */
export type Ticks = Readonly<Record<string, boolean>>;

/** Of each proposal the others that cannot be accepted with it, by their ids. */
export type Rivals = ReadonlyMap<string, readonly string[]>;

/** Which proposals speak against each other: they set one place otherwise, or one says that a provision changes nothing which another carries out. */
export function rivalsOf(proposals: readonly Proposal[]): Rivals {
  const near = new Map<string, Proposal[]>();
  for (const one of proposals)
    for (const key of new Set(nearnessOf(one))) near.set(key, [...(near.get(key) ?? []), one]);
  const rivals = new Map<string, Set<string>>();
  for (const some of near.values())
    for (const one of some)
      for (const other of some)
        if (one !== other && areRivals(one, other))
          rivals.set(one.id, (rivals.get(one.id) ?? new Set()).add(other.id));
  return new Map([...rivals].map(([id, others]) => [id, [...others]]));
}

/** Only what is near each other is compared: the items that are set, and the provision. */
const nearnessOf = ({ service, part, provision, sets }: Proposal): readonly string[] => [
  `${service} ${part} ${provision}`,
  ...sets.map(({ pointer }) => `${service} ${part} ${join('', ...segments(pointer).slice(0, 2))}`),
];

function areRivals(one: Proposal, other: Proposal): boolean {
  if (one.service !== other.service || one.part !== other.part) return false;
  const isEffect = (proposal: Proposal) => proposal.does !== 'without-effect';
  if (one.provision === other.provision && isEffect(one) !== isEffect(other)) return true;
  // What is added gets a key that nothing else has.
  const apart = one.does === 'adds' && other.does === 'adds';
  const setsOf = ({ pointer = '', sets }: Proposal) =>
    apart ? sets.filter((set) => !isPrefix(pointer, set.pointer)) : sets;
  return setsOf(one).some((a) =>
    setsOf(other).some(
      (b) => meets(a.pointer, b.pointer) && !(a.pointer === b.pointer && equal(a.value, b.value)),
    ),
  );
}

/** The proposals that are ticked: the plain ones from the start, of those that speak against each other the first. */
export function tickedOf(proposals: readonly Proposal[], ticks: Ticks, rivals: Rivals): ReadonlySet<string> {
  const ticked = new Set(proposals.filter(({ id }) => ticks[id] === true).map(({ id }) => id));
  for (const { id, isPlain } of proposals)
    if (isPlain && ticks[id] === undefined && !rivals.get(id)?.some((one) => ticked.has(one))) ticked.add(id);
  return ticked;
}

/** Ticks with some set; those that speak against what is ticked are unticked. */
export function withTicks(ticks: Ticks, ids: readonly string[], isOn: boolean, rivals: Rivals): Ticks {
  const next: Record<string, boolean> = { ...ticks };
  for (const id of ids) {
    if (isOn && rivals.get(id)?.some((one) => ids.includes(one) && next[one] === true)) continue;
    next[id] = isOn;
    if (isOn) for (const rival of rivals.get(id) ?? []) next[rival] = false;
  }
  return next;
}
