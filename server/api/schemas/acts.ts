import Type from 'typebox';
import type { ConsolidatedProvision } from '../../../engine/acts/consolidated.ts';
import type { Implementation } from '../../../engine/acts/implementing.ts';
import type { Act } from '../../../engine/schema/act.ts';
import type { Text } from '../../../engine/schema/text.ts';
import { engineValue } from './common.ts';

const TextValue = engineValue<Text>('A text by language.');

/** An act in a list. */
export const ActSummary = Type.Object({
  id: Type.String(),
  kind: Type.String(),
  number: Type.Optional(Type.String()),
  title: TextValue,
  short: TextValue,
  adopted: Type.Optional(Type.String()),
  /** The day from which it has effect, where its rule and its publication give one. */
  effect: Type.Optional(Type.String()),
  amends: Type.Array(Type.String()),
  /** How many of its provisions the library knows. */
  provisions: Type.Integer(),
});
export type ActSummary = Type.Static<typeof ActSummary>;

/** The text of an act as amended on a day. */
export const ActText = Type.Object({
  at: Type.String(),
  /** The act, and those that change it, with the numbers of their provisions and without their texts. */
  act: engineValue<Act>('The act without the texts of its provisions.'),
  acts: engineValue<Readonly<Record<string, Act>>>(
    'The acts named, by id, without the texts of their provisions.',
  ),
  provisions: Type.Array(engineValue<ConsolidatedProvision>('A provision as it reads on that day.')),
  /** The days on which its text changes. */
  days: Type.Array(
    Type.Object({ day: Type.String(), earliest: Type.Boolean(), acts: Type.Array(Type.String()) }),
  ),
  /** The items of the services' editions of that day that rest on a provision, by provision. */
  implementing: engineValue<Readonly<Record<string, readonly Implementation[]>>>(
    'Items of editions, by provision.',
  ),
  services: engineValue<Readonly<Record<string, Text>>>('The titles of those services, by id.'),
});
export type ActText = Type.Static<typeof ActText>;
