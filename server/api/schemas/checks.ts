import Type from 'typebox';
import type { Text } from '../../../engine/schema/text.ts';
import { engineValue } from './common.ts';

const TextValue = engineValue<Text>('A text by language.');
const Wording = { message: Type.String(), hint: Type.String() };

/** Where a finding lies, by the names that readers know. */
export const FindingPlace = Type.Object({
  /** A service; without it, a definition that services share. */
  service: Type.Optional(Type.String()),
  /** An act, where it lies in the definition of one. */
  act: Type.Optional(Type.String()),
  /** What the service, the act or the other definition is called. */
  document: Type.Optional(TextValue),
  /** The aspect of the service's edition, such as "deadlines". */
  aspect: Type.Optional(Type.String()),
  /** The place in the edition, without what says that an amendment wrote it. */
  pointer: Type.String(),
  /** What the item there is called. */
  item: Type.Optional(TextValue),
});
export type FindingPlace = Type.Static<typeof FindingPlace>;

/** What the checker found at one place. */
export const Finding = Type.Object({
  code: Type.String(),
  severity: Type.Enum(['error', 'warning', 'hint'] as const),
  at: Type.Object({ file: Type.String(), pointer: Type.String() }),
  params: Type.Record(Type.String(), Type.Unknown()),
  ...Wording,
  /** The same for somebody who never sees a definition file. */
  plainly: Type.Object(Wording),
  place: FindingPlace,
});
export type Finding = Type.Static<typeof Finding>;
