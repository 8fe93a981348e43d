import Type from 'typebox';
import { Check } from 'typebox/value';
import type { Text } from '../../engine/schema/text.ts';
import { engineValue } from '../api/schemas/common.ts';
import type { NewEvent, StoredEvent } from '../store/port.ts';

/** The stream of everything that changed the library in use. */
export const LEDGER = 'ledger';

const Hash = Type.String({ pattern: '^[0-9a-f]{64}$' });

/** A document as it was published: its exact text, and SHA-256 over its canonical form. */
export const LedgerDocument = Type.Object({
  file: Type.String(),
  text: Type.String(),
  hash: Hash,
  /** What stood there until then, so that it can be put back; absent where the document is new. */
  replaces: Type.Optional(Type.Object({ text: Type.String(), hash: Hash })),
});
export type LedgerDocument = Type.Static<typeof LedgerDocument>;

/** The payloads of the ledger's events, by type. */
const payloads = {
  published: Type.Object({
    amendment: Type.String(),
    act: Type.String(),
    documents: Type.Array(LedgerDocument),
  }),
  recalled: Type.Object({ amendment: Type.String(), reason: Type.Optional(Type.String()) }),
  /** Documents that came with the definitions folder, and are published as they are. */
  imported: Type.Object({ act: Type.String(), documents: Type.Array(LedgerDocument) }),
  suspended: Type.Object({
    service: Type.String(),
    notice: engineValue<Text>('A text by language.'),
    reason: Type.String(),
  }),
  resumed: Type.Object({ service: Type.String() }),
} as const;

type LedgerEventType = keyof typeof payloads;
type LedgerPayload<T extends LedgerEventType> = Type.Static<(typeof payloads)[T]>;

/** An event of the ledger with its typed payload. */
export type LedgerEvent = {
  [T in LedgerEventType]: Omit<StoredEvent, 'type' | 'payload'> & {
    readonly type: T;
    readonly payload: LedgerPayload<T>;
  };
}[LedgerEventType];

/** A stored event as the ledger's event. One that does not fit its type is a bug of whoever wrote it. */
export function parseLedgerEvent(event: StoredEvent): LedgerEvent {
  if (!isLedgerEvent(event))
    throw new Error(`event ${event.sequence} of ${event.stream} is no valid "${event.type}"`);
  return event;
}

function isLedgerEvent(event: StoredEvent): event is StoredEvent & LedgerEvent {
  const schema = Object.entries(payloads).find(([type]) => type === event.type)?.[1];
  return schema !== undefined && Check(schema, event.payload);
}

/** A new event of the ledger. */
export function ledgerEvent<T extends LedgerEventType>(
  type: T,
  payload: LedgerPayload<T>,
  rest: Pick<NewEvent, 'at' | 'by'>,
): NewEvent {
  return { type, payload: { ...payload }, ...rest };
}
