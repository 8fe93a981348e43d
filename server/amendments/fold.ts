import {
  applyOperations,
  type Documents,
  type Operation,
  valueAt,
} from '../../engine/amending/operations.ts';
import { placeOf } from '../../engine/library/place.ts';
import type { StoredEvent } from '../store/port.ts';
import type { AmendmentDraft, HistoryEntry, HistoryKind, Stage } from './draft.ts';
import { type AmendmentEvent, type AmendmentEventType, type Payload, parseAmendmentEvent } from './events.ts';

/** A draft as its events leave it: the one place where events get their meaning. `before` is the draft without the events given. */
export function fold(
  before: AmendmentDraft | undefined,
  events: readonly StoredEvent[],
): AmendmentDraft | undefined {
  // What grows with every event is gathered beside the draft: copying it for each of thousands of edits would take seconds.
  const history = [...(before?.history ?? [])];
  const edits = { ...before?.edits };
  const folded = events.map(parseAmendmentEvent).reduce<AmendmentDraft | undefined>((draft, event) => {
    history.push(entryOf(event));
    if (event.type === 'edited') edits[event.payload.id] = event.payload.fingerprint;
    return after(draft, event);
  }, before);
  return folded === undefined ? undefined : { ...folded, history, edits };
}

function after(draft: AmendmentDraft | undefined, event: AmendmentEvent): AmendmentDraft {
  if (event.type === 'begun') return begun(event.stream, event.payload, event);
  if (draft === undefined) throw new Error(`the first event of ${event.stream} does not begin an amendment`);
  const next = apply(draft, event);
  return { ...next, ...remembered(next, event), sequence: event.sequence, changedAt: event.at };
}

function begun(stream: string, payload: Payload<'begun'>, event: AmendmentEvent): AmendmentDraft {
  const { title, act, services, stoodOn, request } = payload;
  return {
    id: stream.slice('amendment-'.length),
    sequence: event.sequence,
    title,
    act,
    services,
    stage: 'draft',
    authors: [event.by.account],
    begunAt: event.at,
    changedAt: event.at,
    documents: {},
    bases: {},
    stoodOn,
    remarks: [],
    history: [],
    edits: {},
    requests: request === undefined ? {} : { [request.key]: request.fingerprint },
  };
}

function apply(draft: AmendmentDraft, event: AmendmentEvent): AmendmentDraft {
  switch (event.type) {
    case 'begun':
      return draft;
    case 'edited':
      return edited(draft, event.payload, event.by.account);
    case 'commented': {
      const remark = { ...event.payload, at: event.at, by: event.by.account, resolved: false };
      return { ...draft, remarks: [...draft.remarks, remark] };
    }
    case 'comment-resolved': {
      const { id } = event.payload;
      const remarks = draft.remarks.map((one) => (one.id === id ? { ...one, resolved: true } : one));
      return { ...draft, remarks };
    }
    case 'rebased': {
      const { documents, bases, gone, stoodOn } = event.payload;
      const kept = Object.entries(draft.bases).filter(([file]) => !gone.includes(file));
      return {
        ...withAuthor(draft, event.by.account),
        documents: { ...draft.documents, ...documents },
        bases: { ...Object.fromEntries(kept), ...bases },
        stoodOn,
      };
    }
    case 'published': {
      const published = { at: event.at, by: event.by.account, files: event.payload.files };
      return { ...draft, stage: 'published', published };
    }
    case 'returned':
      return { ...draft, stage: 'draft', returned: draft.documents };
    default:
      return { ...draft, stage: stages[event.type] };
  }
}

const stages: Readonly<Record<'submitted' | 'approved' | 'discarded' | 'reopened' | 'recalled', Stage>> = {
  submitted: 'in-review',
  approved: 'approved',
  discarded: 'discarded',
  reopened: 'draft',
  recalled: 'recalled',
};

function edited(
  draft: AmendmentDraft,
  { operations, taken, stoodOn }: Payload<'edited'>,
  by: string,
): AmendmentDraft {
  const copies = Object.fromEntries(Object.entries(taken).map(([file, { document }]) => [file, document]));
  const touched = operations.flatMap(({ file }) => placeOf(file)?.service ?? []);
  return {
    ...withAuthor(draft, by),
    services: [...new Set([...draft.services, ...touched])],
    documents: operations.reduce(set, { ...draft.documents, ...copies }),
    bases: { ...draft.bases, ...taken },
    stoodOn: { ...stoodOn, ...draft.stoodOn },
  };
}

/** A stored operation was fitting when it was made: whatever is there is what it replaced. */
function set(documents: Documents, operation: Operation): Documents {
  const before = valueAt(documents, operation);
  const applied = applyOperations(documents, [{ ...operation, ...(before === undefined ? {} : { before }) }]);
  if (!applied.ok) throw new Error(`a stored operation on ${operation.file} cannot be applied`);
  return applied.documents;
}

function withAuthor(draft: AmendmentDraft, account: string): AmendmentDraft {
  return draft.authors.includes(account) ? draft : { ...draft, authors: [...draft.authors, account] };
}

const kinds: Readonly<Record<AmendmentEventType, HistoryKind>> = {
  begun: 'begun',
  edited: 'edited',
  commented: 'commented',
  'comment-resolved': 'resolved',
  submitted: 'submit',
  returned: 'return',
  approved: 'approve',
  discarded: 'discard',
  reopened: 'reopen',
  rebased: 'rebase',
  published: 'publish',
  recalled: 'recall',
};

function entryOf(event: AmendmentEvent): HistoryEntry {
  const { sequence, at, by, payload, type } = event;
  const text = 'label' in payload ? payload.label : 'text' in payload ? payload.text : undefined;
  return { sequence, at, by: by.account, kind: kinds[type], ...(text === undefined ? {} : { text }) };
}

function remembered(draft: AmendmentDraft, { payload }: AmendmentEvent): Pick<AmendmentDraft, 'requests'> {
  const request = 'request' in payload ? payload.request : undefined;
  const { requests } = draft;
  return { requests: request === undefined ? requests : { ...requests, [request.key]: request.fingerprint } };
}
