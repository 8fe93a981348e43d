import type { Text } from '../../engine/schema/text.ts';
import type { EventActor, NewEvent, Store, StoredEvent } from '../store/port.ts';
import { LEDGER, type LedgerDocument, type LedgerEvent, parseLedgerEvent } from './ledger-events.ts';

/** Documents that became part of the library together: by a publication, or by an import from the definitions folder. */
export interface Publication {
  /** The draft that was published; absent where the documents were imported. */
  readonly amendment?: string;
  readonly act: string;
  readonly at: string;
  readonly by: EventActor;
  readonly documents: readonly LedgerDocument[];
  /** When it was taken back. */
  readonly recalled?: { readonly at: string; readonly reason?: string };
}

/** A service that takes no applications through the portal for now, and what its readers are told. */
export interface Suspension {
  readonly notice: Text;
  readonly reason: string;
  readonly since: string;
}

/** What the events of the ledger come to. */
export interface Ledger {
  readonly sequence: number;
  /** The oldest first, those recalled among them. */
  readonly publications: readonly Publication[];
  /** By service. */
  readonly suspended: Readonly<Record<string, Suspension>>;
}

export const EMPTY_LEDGER: Ledger = { sequence: 0, publications: [], suspended: {} };

/** The ledger after further events. */
export function foldLedger(events: readonly StoredEvent[], from: Ledger = EMPTY_LEDGER): Ledger {
  return events
    .map(parseLedgerEvent)
    .reduce((ledger, event) => ({ ...apply(ledger, event), sequence: event.sequence }), from);
}

/** The ledger as the store has it now. */
export async function readLedger(store: Pick<Store, 'read'>): Promise<Ledger> {
  return foldLedger(await store.read(LEDGER));
}

/** The ledger as it would be after events that are not stored yet. */
export function previewLedger(ledger: Ledger, events: readonly NewEvent[]): Ledger {
  const unchained = { stream: LEDGER, previous: '', hash: '' };
  return foldLedger(
    events.map((event, index) => ({ ...event, ...unchained, sequence: ledger.sequence + index + 1 })),
    ledger,
  );
}

/** The publications that stand, the oldest first. */
export const standing = ({ publications }: Ledger): readonly Publication[] =>
  publications.filter(({ recalled }) => recalled === undefined);

function apply(ledger: Ledger, event: LedgerEvent): Ledger {
  const { at, by } = event;
  switch (event.type) {
    case 'published':
    case 'imported':
      return { ...ledger, publications: [...ledger.publications, { ...event.payload, at, by }] };
    case 'recalled': {
      const { amendment, reason } = event.payload;
      const recalled = { at, ...(reason === undefined ? {} : { reason }) };
      const publications = ledger.publications.map((one) =>
        one.amendment === amendment && one.recalled === undefined ? { ...one, recalled } : one,
      );
      return { ...ledger, publications };
    }
    case 'suspended': {
      const { service, notice, reason } = event.payload;
      const since = ledger.suspended[service]?.since ?? at;
      return { ...ledger, suspended: { ...ledger.suspended, [service]: { notice, reason, since } } };
    }
    case 'resumed': {
      const { [event.payload.service]: _, ...suspended } = ledger.suspended;
      return { ...ledger, suspended };
    }
  }
}
