import type { AmendmentStep } from '../api/schemas/amendments.ts';
import { requestOf } from '../cases/repository.ts';
import { done, type Outcome, refused } from '../problems/problem.ts';
import { commit, onLatest } from './commit.ts';
import type { Amendments } from './context.ts';
import type { AmendmentDraft } from './draft.ts';
import type { Staff } from './rights.ts';
import type { StepRule, Taking } from './step-rule.ts';
import { approve } from './steps/approve.ts';
import { discard } from './steps/discard.ts';
import { publish } from './steps/publish.ts';
import { rebase } from './steps/rebase.ts';
import { recall } from './steps/recall.ts';
import { reopen } from './steps/reopen.ts';
import { sendBack } from './steps/return.ts';
import { submit } from './steps/submit.ts';

/** Every step, by its name. */
export const steps: Readonly<Record<AmendmentStep['step'], StepRule>> = {
  submit,
  return: sendBack,
  approve,
  publish,
  recall,
  discard,
  reopen,
  rebase,
};

/**
 * Takes a step of a draft's life. It holds for exactly the draft that its taker saw: one that has changed since is refused, and so is a
 * step that the draft's stage or the taker's part in it does not allow.
 */
export async function takeStep(
  amendments: Amendments,
  by: Staff,
  now: Date,
  id: string,
  asked: AmendmentStep,
  key: string | undefined,
): Promise<Outcome<AmendmentDraft>> {
  const rule = steps[asked.step];
  const { request } = requestOf(key, 'step', asked);
  const text = asked.text?.trim() ?? '';
  const taking: Taking = {
    by,
    now,
    ...(text === '' ? {} : { text }),
    request: request === undefined ? {} : { request },
  };
  const attempt = async (draft: AmendmentDraft) => {
    if (key !== undefined && Object.hasOwn(draft.requests, key)) {
      return draft.requests[key] === request?.fingerprint ? done(draft) : refused('idempotency-key-reused');
    }
    const forbidden = rule.forbids(by, draft);
    if (forbidden !== undefined) return forbidden;
    if (!rule.from.includes(draft.stage))
      return refused('wrong-amendment-state', { params: { state: draft.stage }, known: rule.from });
    if (draft.sequence !== asked.sequence)
      return refused('amendment-changed', { params: { actual: draft.sequence } });
    const taken = await rule.take(amendments, draft, taking);
    if (taken === 'changed' || !taken.ok) return taken;
    return commit(amendments, draft, taken.value.event, taken.value.prepared);
  };
  const take = () => onLatest(amendments, id, attempt);
  return rule.alone === true ? amendments.publishing.alone(take) : take();
}
