import Type from 'typebox';
import type { EditionDiff } from '../../../engine/diff/types.ts';
import type { EditionInForce } from '../../../engine/edition/types.ts';
import type { FormDefinition } from '../../../engine/form/types.ts';
import type { Act } from '../../../engine/schema/act.ts';
import type { Codelist } from '../../../engine/schema/codelist.ts';
import type { Open } from '../../../engine/schema/open.ts';
import type { Parameter } from '../../../engine/schema/parameter.ts';
import type { Text } from '../../../engine/schema/text.ts';
import { engineValue } from './common.ts';
import { Suspended } from './suspensions.ts';

const TextValue = engineValue<Text>('A text by language.');

/** A service as it stands on a day, for lists. */
export const ServiceSummary = Type.Object({
  id: Type.String(),
  title: TextValue,
  summary: TextValue,
  editionHash: Type.String(),
  inForceFrom: Type.String(),
  /** Its place in lists, within its group; those without one come last. */
  order: Type.Optional(Type.Number()),
  group: Type.Optional(Type.Object({ key: Type.String(), order: Type.Number(), title: TextValue })),
  /** Nobody works on it: one checks something for oneself, and applies for nothing. */
  onlyCheck: Type.Boolean(),
  /** It takes no applications through the portal for now. */
  suspended: Type.Optional(Suspended),
  /** It is asked for about a decided case, whose number the fact holds. */
  about: Type.Optional(Type.Object({ kind: Type.Enum(['decided-case'] as const), number: Type.String() })),
  variants: Type.Array(
    Type.Object({
      id: Type.String(),
      title: TextValue,
      summary: Type.Optional(TextValue),
      /** Channels through which this portal can take it; empty: only staff can file it. */
      electronicChannels: Type.Array(Type.Object({ id: Type.String(), title: TextValue })),
      otherChannels: Type.Array(Type.Object({ id: Type.String(), title: TextValue })),
    }),
  ),
});
export type ServiceSummary = Type.Static<typeof ServiceSummary>;

/** The edition in force, with the names its citations and codes need. */
export const ServiceEdition = Type.Object({
  inForce: engineValue<EditionInForce>('The consolidated edition, its hash and what made it.'),
  /** It takes no applications through the portal for now. */
  suspended: Type.Optional(Suspended),
  acts: engineValue<Readonly<Record<string, Act>>>('The acts that the edition cites, by id.'),
  codelists: engineValue<Readonly<Record<string, Codelist>>>('The code lists that its facts use, by id.'),
  parameters: engineValue<Readonly<Record<string, Parameter>>>(
    'The dated official values that it is worked out with, by id.',
  ),
});
export type ServiceEdition = Type.Static<typeof ServiceEdition>;

/** One edition on the service's time line. */
export const TimelineEntry = Type.Object({
  hash: Type.String(),
  from: Type.String(),
  to: Type.Optional(Type.String()),
  madeBy: Type.Array(
    Type.Object({
      act: Type.String(),
      part: Type.String(),
      title: TextValue,
      actTitle: TextValue,
      /** The sources do not give its day of effect: the first day on which it can have been, and the day from which it certainly is. */
      between: Type.Optional(Type.Object({ from: Type.String(), certainFrom: Type.String() })),
      /** It put a whole new edition in place of the one before. */
      replaces: Type.Optional(Type.Boolean()),
    }),
  ),
  /** The rule that the first day follows from, and where the day comes from if the sources do not give it. */
  rule: Type.Optional(TextValue),
  unverified: Type.Optional(Type.String()),
  open: engineValue<Readonly<Record<string, Open>>>('Its open entries.'),
});
export type TimelineEntry = Type.Static<typeof TimelineEntry>;

export const DiffResponse = Type.Object({ diff: engineValue<EditionDiff>('The semantic changes.') });
export type DiffResponse = Type.Static<typeof DiffResponse>;

export const FormResponse = Type.Object({
  form: engineValue<FormDefinition>('The generated form.'),
  editionHash: Type.String(),
  /** Address of the page and form validators, an ES module (see `server/forms`). */
  validators: Type.String(),
});
export type FormResponse = Type.Static<typeof FormResponse>;
