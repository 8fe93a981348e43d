import { randomUUID } from 'node:crypto';
import type { NewAmendment } from '../api/schemas/amendments.ts';
import { idFrom } from '../cases/drafts.ts';
import { requestOf } from '../cases/repository.ts';
import { done, type Outcome, refused } from '../problems/problem.ts';
import { amendmentsOf } from './behind.ts';
import type { Amendments } from './context.ts';
import { type AmendmentDraft, streamOf } from './draft.ts';
import { newEvent } from './events.ts';
import { mayWrite, type Staff } from './rights.ts';

/** Begins an amendment. With the same key and content again it is the same amendment. */
export async function beginAmendment(
  amendments: Amendments,
  by: Staff,
  now: Date,
  asked: NewAmendment,
  key: string | undefined,
): Promise<Outcome<AmendmentDraft>> {
  if (!mayWrite(by)) return refused('not-allowed');
  const { repository, inUse } = amendments;
  const { title, act } = asked;
  const services = [...new Set(asked.services)];
  const request = requestOf(key, 'begin', asked);
  const id = key === undefined ? randomUUID() : idFrom(`${by.account}\n${key}`);
  const event = newEvent(
    'begun',
    { title, act, services, stoodOn: amendmentsOf(inUse, services), ...request },
    { by, now },
  );
  // Where the stream is there already, the same request came before, or another with its key.
  await repository.append([{ stream: streamOf(id), expectedSequence: 0, events: [event] }]);
  const draft = await repository.find(id);
  if (draft === undefined) return refused('record-damaged');
  const fingerprint = request.request?.fingerprint;
  const isOther = key !== undefined && draft.requests[key] !== fingerprint;
  return isOther ? refused('idempotency-key-reused') : done(draft);
}
