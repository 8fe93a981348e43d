import Type from 'typebox';
import { Check } from 'typebox/value';

const Hash = Type.String({ pattern: '^[0-9a-f]{64}$' });

export const StoredEventSchema = Type.Object({
  type: Type.String(),
  at: Type.String(),
  by: Type.Object({
    account: Type.String(),
    kind: Type.Enum(['applicant', 'officer', 'policy', 'system'] as const),
  }),
  edition: Type.Optional(Type.String()),
  payload: Type.Record(Type.String(), Type.Unknown()),
  stream: Type.String(),
  sequence: Type.Integer(),
  previous: Hash,
  hash: Hash,
});

/** A stream's document on disk. */
export const StreamDocument = Type.Object({ stream: Type.String(), events: Type.Array(StoredEventSchema) });
export type StreamDocument = Type.Static<typeof StreamDocument>;

/** A batch over several streams that was accepted: written before the streams themselves, replayed at start. */
export const IntentDocument = Type.Object({ batch: Type.Array(StreamDocument) });
export type IntentDocument = Type.Static<typeof IntentDocument>;

/** Parses a stored document; undefined where the text is not one. */
export function parseStored<T extends Type.TSchema>(schema: T, text: string): Type.Static<T> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Check(schema, value) ? value : undefined;
  } catch {
    return undefined;
  }
}
