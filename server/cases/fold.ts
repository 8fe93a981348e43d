import type { StoredEvent } from '../store/port.ts';
import { asDate, type Case, type TakenStep } from './case.ts';
import { type CaseEvent, type Payload, parseCaseEvent, type StepPayload } from './events.ts';

/** A case as its events leave it: the one place where events get their meaning. `before` is the case without the events given. */
export function fold(before: Case | undefined, events: readonly StoredEvent[]): Case | undefined {
  return events.map(parseCaseEvent).reduce<Case | undefined>((one, event) => {
    if (event.type === 'draft-created') return created(event.stream, event.payload, event);
    if (one === undefined) throw new Error(`the first event of ${event.stream} does not create a case`);
    const next = apply(one, event);
    return { ...next, ...remembered(next, event), sequence: event.sequence, updatedAt: event.at };
  }, before);
}

function created(stream: string, payload: Payload<'draft-created'>, event: CaseEvent): Case {
  const { service, variant, channel, language, answers, owner, onBehalfOf, request } = payload;
  return {
    id: stream.slice('case-'.length),
    sequence: event.sequence,
    service,
    variant,
    channel,
    language,
    owner,
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
    deleted: false,
    createdAt: event.at,
    updatedAt: event.at,
    answers,
    final: false,
    established: {},
    settled: [],
    attachments: [],
    notices: [],
    steps: [],
    askedAbout: [],
    requests: request === undefined ? {} : { [request.key]: request.fingerprint },
  };
}

function apply(one: Case, event: CaseEvent): Case {
  switch (event.type) {
    case 'draft-created':
      return one;
    case 'draft-saved':
      return { ...one, answers: event.payload.answers, language: event.payload.language ?? one.language };
    case 'draft-deleted':
      return { ...one, deleted: true, answers: {} };
    case 'submitted': {
      const { number, answers, edition, step, about } = event.payload;
      const submission = { at: event.at, on: asDate(step.on), number, edition };
      const linked = about === undefined ? {} : { about };
      return afterStep({ ...one, answers, submission, ...linked }, step, event);
    }
    case 'asked-about':
      return { ...one, askedAbout: [...one.askedAbout, { ...event.payload, at: event.at }] };
    case 'step-taken':
      return afterStep(one, event.payload, event);
    case 'facts-established':
      return establish(one, event.payload.facts, event.payload.withdrawn, event, event.payload.evidence);
    case 'open-settled': {
      const { open, sense, reason } = event.payload;
      // The last word on a question counts; the events keep the ones before it.
      const others = one.settled.filter((settlement) => settlement.open !== open);
      return { ...one, settled: [...others, { open, sense, reason, by: event.by.account, at: event.at }] };
    }
    case 'document-attached':
      return { ...one, attachments: [...one.attachments, event.payload] };
    case 'document-removed':
      return { ...one, attachments: one.attachments.filter(({ id }) => id !== event.payload.id) };
    case 'notice-issued':
      return { ...one, notices: [...one.notices, { ...event.payload, at: event.at }] };
  }
}

function afterStep(one: Case, step: StepPayload, event: CaseEvent): Case {
  const { sequence, at, by } = event;
  const taken: TakenStep = { ...step, sequence, at, by };
  const stepped = { ...one, state: step.state, final: step.final, steps: [...one.steps, taken] };
  return establish(stepped, step.records, [], event, step.evidence);
}

function establish(
  one: Case,
  facts: Payload<'facts-established'>['facts'],
  withdrawn: readonly string[],
  event: CaseEvent,
  evidence: string | undefined,
): Case {
  const source = { account: event.by.account, at: event.at, ...(evidence === undefined ? {} : { evidence }) };
  const kept = Object.entries(one.established).filter(([fact]) => !withdrawn.includes(fact));
  const added = Object.entries(facts).map(([fact, value]) => [fact, { value, source }]);
  return { ...one, established: { ...Object.fromEntries(kept), ...Object.fromEntries(added) } };
}

function remembered(one: Case, event: CaseEvent): Pick<Case, 'requests'> {
  const request = 'request' in event.payload ? event.payload.request : undefined;
  return {
    requests: request === undefined ? one.requests : { ...one.requests, [request.key]: request.fingerprint },
  };
}
