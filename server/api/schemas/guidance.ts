import Type from 'typebox';
import type { Act } from '../../../engine/schema/act.ts';
import type { Citation } from '../../../engine/schema/citation.ts';
import type { Codelist } from '../../../engine/schema/codelist.ts';
import type { Guidance } from '../../../engine/schema/guidance.ts';
import type { Text } from '../../../engine/schema/text.ts';
import { engineValue } from './common.ts';

const TextValue = engineValue<Text>('A text by language.');
const CitationValue = engineValue<Citation>('The provision that it rests on.');
const Acts = engineValue<Readonly<Record<string, Act>>>('The acts cited, by id.');

/** A question without its answer. */
const question = {
  entry: Type.String(),
  number: Type.Optional(Type.String()),
  question: TextValue,
  asOf: Type.String(),
  older: Type.Boolean(),
};

/** The topics with their questions, in order. */
export const GuidanceTopics = Type.Object({
  items: Type.Array(
    Type.Object({
      topic: Type.String(),
      title: TextValue,
      summary: Type.Optional(TextValue),
      entries: Type.Array(Type.Object(question)),
    }),
  ),
});
export type GuidanceTopics = Type.Static<typeof GuidanceTopics>;

/** A topic with its answers, and the names that its citations and code lists need. */
export const GuidanceTopic = Type.Object({
  topic: engineValue<Guidance>('The topic as it is defined.'),
  acts: Acts,
  codelists: engineValue<Readonly<Record<string, Codelist>>>('The code lists shown with it, by id.'),
  services: engineValue<Readonly<Record<string, Text>>>('The titles of the services it speaks of, by id.'),
});
export type GuidanceTopic = Type.Static<typeof GuidanceTopic>;

/** What a search found, best first. */
export const GuidanceHits = Type.Object({
  query: Type.String(),
  /** How many were found in all. */
  total: Type.Integer(),
  items: Type.Array(
    Type.Object({
      ...question,
      topic: Type.String(),
      title: TextValue,
      /** The line of the answer that fits best, and its language. */
      excerpt: Type.Object({ text: Type.String(), language: Type.String() }),
      citation: CitationValue,
      score: Type.Number(),
      matched: Type.Array(Type.String()),
    }),
  ),
  acts: Acts,
});
export type GuidanceHits = Type.Static<typeof GuidanceHits>;
