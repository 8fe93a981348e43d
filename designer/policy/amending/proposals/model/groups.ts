import type { Because, Proposal } from '../../../../../engine/amending/proposing/proposal.ts';
import { equal } from '../../../../../engine/diff/equal.ts';
import { segments } from '../../../../../engine/json/pointer.ts';
import type { Text } from '../../../../../engine/schema/text.ts';

/** Proposals that are judged together. */
export interface ProposalGroup {
  readonly id: string;
  readonly kind: 'changes' | 'removes' | 'adds' | 'without-effect';
  /** Of `adds`: what they add. */
  readonly aspect?: string;
  /** Of `without-effect`: the reason that all of them have. */
  readonly reason?: Text;
  readonly proposals: readonly Proposal[];
}

/** In which order kinds are looked through: first what stands already, last what changes nothing. */
const KINDS = ['changes', 'removes', 'adds', 'without-effect'] as const;

/**
 * Proposals in the groups in which a person looks through them, each group in the order of the act.
 * @param provisions of the act, in its order
 * @param aspects of an edition, in the order in which they are edited
 */
export function groupsOf(
  proposals: readonly Proposal[],
  provisions: readonly string[],
  aspects: readonly string[],
): readonly ProposalGroup[] {
  const groups = new Map<string, Omit<ProposalGroup, 'proposals'> & { readonly proposals: Proposal[] }>();
  const place = new Map(provisions.map((provision, index) => [provision, index]));
  const placeOf = ({ provision }: Proposal) => place.get(provision) ?? provisions.length;
  for (const one of proposals.toSorted((a, b) => placeOf(a) - placeOf(b))) {
    const group = groupOf(one);
    const known = groups.get(group.id) ?? { ...group, proposals: [] };
    known.proposals.push(one);
    groups.set(group.id, known);
  }
  const rank = ({ kind, aspect = '' }: Omit<ProposalGroup, 'proposals'>) =>
    KINDS.indexOf(kind) * (aspects.length + 2) + aspects.indexOf(aspect) + 1;
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}

function groupOf(proposal: Proposal): Omit<ProposalGroup, 'proposals'> {
  const { does, reason } = proposal;
  if (does === 'cites' || does === 'changes') return { id: 'changes', kind: 'changes' };
  if (does === 'removes') return { id: 'removes', kind: 'removes' };
  if (does === 'adds') return { id: `adds ${aspectOf(proposal)}`, kind: 'adds', aspect: aspectOf(proposal) };
  const id = `without-effect ${JSON.stringify(reason)}`;
  return { id, kind: 'without-effect', ...(reason === undefined ? {} : { reason }) };
}

/** What kind of item a proposal is about. */
export const aspectOf = ({ pointer = '' }: Proposal): string => segments(pointer)[0] ?? '';

/** Proposals in the order in which they stand, those of one provision together. */
export function byProvision(
  proposals: readonly Proposal[],
): readonly (readonly [string, readonly Proposal[]])[] {
  const found = new Map<string, Proposal[]>();
  for (const one of proposals) found.set(one.provision, [...(found.get(one.provision) ?? []), one]);
  return [...found];
}

/** Why all of them are proposed, where it is the same for several; a reason of each one's own is told beside it. */
export function sharedBecause([first, ...others]: readonly Proposal[]): Because | undefined {
  if (first === undefined || others.length === 0) return undefined;
  return others.every(({ because }) => equal(because, first.because)) ? first.because : undefined;
}
