import type { CommentBody } from '../api/schemas/amendments.ts';
import { done, type Outcome, refused } from '../problems/problem.ts';
import { commit, onLatest } from './commit.ts';
import type { Amendments } from './context.ts';
import type { AmendmentDraft } from './draft.ts';
import { newEvent } from './events.ts';
import { type Staff, takesPart } from './rights.ts';

/** Says something about a draft, or about one place of it. The same remark sent again adds nothing. */
export async function comment(
  amendments: Amendments,
  by: Staff,
  now: Date,
  id: string,
  { id: remark, text, at }: CommentBody,
): Promise<Outcome<AmendmentDraft>> {
  if (!takesPart(by)) return refused('not-allowed');
  return onLatest(amendments, id, async (draft) => {
    const known = draft.remarks.find((one) => one.id === remark);
    if (known !== undefined) {
      const isSameRemark = known.text === text && known.by === by.account;
      return isSameRemark ? done(draft) : refused('idempotency-key-reused');
    }
    if (draft.stage === 'discarded')
      return refused('wrong-amendment-state', { params: { state: draft.stage } });
    const payload = { id: remark, text, ...(at === undefined ? {} : { about: at }) };
    return commit(amendments, draft, newEvent('commented', payload, { by, now }));
  });
}

/** Marks a remark as dealt with. */
export async function resolve(
  amendments: Amendments,
  by: Staff,
  now: Date,
  id: string,
  remark: string,
): Promise<Outcome<AmendmentDraft>> {
  if (!takesPart(by)) return refused('not-allowed');
  return onLatest(amendments, id, async (draft) => {
    const one = draft.remarks.find(({ id }) => id === remark);
    if (one === undefined) return refused('unknown-comment');
    if (one.resolved) return done(draft);
    return commit(amendments, draft, newEvent('comment-resolved', { id: remark }, { by, now }));
  });
}
