import { done, type Outcome, refused } from '../problems/problem.ts';
import type { NewEvent } from '../store/port.ts';
import type { Amendments } from './context.ts';
import { type AmendmentDraft, streamOf } from './draft.ts';
import type { PreparedPublication } from './publishing.ts';

/**
 * Appends an event to a draft, and with a publication or recall the ledger's in the same batch: both are recorded, or neither.
 * @returns the draft as it is then; `changed` where somebody else was quicker; a problem where it cannot be recorded
 */
export async function commit(
  { repository }: Amendments,
  draft: AmendmentDraft,
  event: NewEvent,
  prepared?: PreparedPublication,
): Promise<Outcome<AmendmentDraft> | 'changed'> {
  const own = { stream: streamOf(draft.id), expectedSequence: draft.sequence, events: [event] };
  const result = await repository.append(prepared === undefined ? [own] : [own, prepared.append]);
  if (!result.ok) return 'damaged' in result ? refused('record-damaged') : 'changed';
  prepared?.carryOut();
  return done((await repository.find(draft.id)) ?? draft);
}

/** How often something is tried again that somebody else came before. Each time someone's turn comes: as many as can be at work at once. */
const TRIES = 50;

/** Does something to a draft as it is now; again, where somebody else changed it or the ledger meanwhile. */
export async function onLatest(
  { repository }: Amendments,
  id: string,
  attempt: (draft: AmendmentDraft) => Promise<Outcome<AmendmentDraft> | 'changed'>,
): Promise<Outcome<AmendmentDraft>> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const draft = await repository.find(id);
    if (draft === undefined) return refused('unknown-amendment');
    const result = await attempt(draft);
    if (result !== 'changed') return result;
  }
  const latest = await repository.find(id);
  return refused('amendment-changed', { params: { actual: latest?.sequence ?? 0 } });
}
