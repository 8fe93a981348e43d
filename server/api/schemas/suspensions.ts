import Type from 'typebox';
import { Text } from '../../../engine/schema/text.ts';

/** What the readers of a suspended service are told, and since when it is. */
export const Suspended = Type.Object({ notice: Text, since: Type.String({ format: 'date-time' }) });
export type Suspended = Type.Static<typeof Suspended>;

/** POST /services/{service}/suspension: a notice for everybody, and why, for the record. */
export const SuspensionBody = Type.Object(
  { notice: Text, reason: Type.String({ minLength: 1, maxLength: 5000, pattern: '\\S' }) },
  { additionalProperties: false },
);
export type SuspensionBody = Type.Static<typeof SuspensionBody>;

export const SuspensionView = Type.Object({ ...Suspended.properties, reason: Type.String() });
