import { done, type Outcome, refused } from '../problems/problem.ts';
import type { NewEvent, StreamAppend } from '../store/port.ts';
import { type Case, streamOf } from './case.ts';
import type { Cases } from './context.ts';

/** Appends to a case's stream (and to others with it); a problem where the case has changed meanwhile. */
export async function commit(
  { repository }: Cases,
  one: Case,
  events: readonly NewEvent[],
  others: readonly StreamAppend[] = [],
): Promise<Outcome<Case>> {
  const own = { stream: streamOf(one.id), expectedSequence: one.sequence, events };
  const result = await repository.append([own, ...others]);
  if (result.ok) return done((await repository.find(one.id)) ?? one);
  if ('damaged' in result) return refused('case-damaged');
  return refused('sequence-conflict', { params: { actual: result.conflict.actual } });
}

/** Whether a request may go on: `repeated` where it was carried out already, a problem where its key belongs to another. */
export function alreadyDone(
  one: Case,
  request: { readonly request?: { readonly key: string; readonly fingerprint: string } },
): 'repeated' | 'new' | Outcome<never> {
  const asked = request.request;
  if (asked === undefined || !Object.hasOwn(one.requests, asked.key)) return 'new';
  return one.requests[asked.key] === asked.fingerprint ? 'repeated' : refused('idempotency-key-reused');
}

/** A problem where someone acts on what is no longer the case's last state. */
export function stale(one: Case, expectedSequence: number): Outcome<never> | undefined {
  if (one.sequence === expectedSequence) return undefined;
  return refused('sequence-conflict', { params: { actual: one.sequence } });
}
