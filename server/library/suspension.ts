import { own } from '../../engine/json/own.ts';
import type { LibraryLanguages } from '../../engine/schema/languages.ts';
import type { Text } from '../../engine/schema/text.ts';
import { TEXT_MARKS } from '../../engine/text/wording-in.ts';
import type { Actor } from '../cases/case.ts';
import { done, type FieldProblem, type Outcome, refused } from '../problems/problem.ts';
import type { NewEvent, Store } from '../store/port.ts';
import { type Ledger, readLedger, type Suspension } from './ledger.ts';
import { LEDGER, ledgerEvent } from './ledger-events.ts';
import type { LiveLibrary } from './live.ts';
import { headOf } from './publishing.ts';

interface Suspending {
  readonly store: Pick<Store, 'read' | 'append'>;
  readonly live: LiveLibrary;
}

/** Stops applications for a service through the portal, with a notice for its readers; or changes the notice of one that is stopped. */
export async function suspend(
  suspending: Suspending,
  service: string,
  asked: Pick<Suspension, 'notice' | 'reason'>,
  by: Actor,
  now: Date,
): Promise<Outcome<Suspension>> {
  const { services, written } = suspending.live.library;
  if (!Object.hasOwn(services, service)) {
    return refused('unknown-service', { params: { service }, known: Object.keys(services).sort() });
  }
  const errors = noticeProblems(asked.notice, written);
  if (errors.length > 0) return refused('invalid-body', { errors });
  const ledger = await record(suspending, () =>
    ledgerEvent('suspended', { service, notice: asked.notice, reason: asked.reason }, headOf(by, now)),
  );
  const suspension = ledger && own(ledger.suspended, service);
  return suspension === undefined ? refused('ledger-busy') : done(suspension);
}

/** A notice says something in the library's authoritative language, and nothing in languages that nobody reads here. */
function noticeProblems(notice: Text, written: LibraryLanguages): readonly FieldProblem[] {
  const unknown = Object.keys(notice).filter(
    (key) => !TEXT_MARKS.includes(key) && !written.languages.includes(key),
  );
  const said = notice[written.authoritative];
  const isSaid = typeof said === 'string' && said.trim() !== '';
  return [
    ...unknown.map((key) => ({ pointer: `/notice/${key}`, code: 'unknown-field' as const })),
    ...(isSaid ? [] : [{ pointer: `/notice/${written.authoritative}`, code: 'required' as const }]),
  ];
}

/** Lets a service take applications again. */
export async function resume(
  suspending: Suspending,
  service: string,
  by: Actor,
  now: Date,
): Promise<Outcome<undefined>> {
  if (suspending.live.suspensionOf(service) === undefined)
    return refused('not-suspended', { params: { service } });
  const ledger = await record(suspending, ({ suspended }) =>
    Object.hasOwn(suspended, service) ? ledgerEvent('resumed', { service }, headOf(by, now)) : undefined,
  );
  return ledger === undefined ? refused('ledger-busy') : done(undefined);
}

/** Publications are few; who comes between is not the rule. */
const TRIES = 5;

/** Records an event in the ledger as it is then, if there is one to record; undefined where others always came between. */
async function record(
  { store, live }: Suspending,
  eventFor: (ledger: Ledger) => NewEvent | undefined,
): Promise<Ledger | undefined> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const before = await readLedger(store);
    const event = eventFor(before);
    if (event === undefined) return before;
    const result = await store.append([
      { stream: LEDGER, expectedSequence: before.sequence, events: [event] },
    ]);
    if (!result.ok) continue;
    const after = await readLedger(store);
    live.note(after);
    return after;
  }
  return undefined;
}
