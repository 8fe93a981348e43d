import type { PartOfDraft } from './drafted.ts';
import type { Proposal } from './proposal.ts';

/** A proposal with an id that stays: what it does for which provision, and to which item; for a new one, in which aspect. */
export function identified(
  { service, part }: PartOfDraft,
  proposal: Omit<Proposal, 'id' | 'service' | 'part'>,
  aspect: string = proposal.pointer ?? '',
): Proposal {
  const { provision, does } = proposal;
  // An item that is cited is the same proposal as the item that is changed: only what is known of it differs.
  const kind = does === 'cites' ? 'changes' : does;
  return { id: [service, part, provision, kind, aspect].join(' ').trim(), service, part, ...proposal };
}
