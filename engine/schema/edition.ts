import Type from 'typebox';
import { Amount } from './amount.ts';
import { Citation } from './citation.ts';
import { DeadlineMaps } from './deadline.ts';
import { Fact, Form } from './fact.ts';
import { GroundMaps } from './ground.ts';
import { Open } from './open.ts';
import { DateText, keyed, object, Unverified } from './primitives.ts';
import { Quota } from './quota.ts';
import { Scoring } from './scoring.ts';
import { Information, Service, Standard } from './service.ts';
import { Table } from './table.ts';
import { Vote } from './vote.ts';
import { Attempts, Window } from './window.ts';
import { Notice, Workflow } from './workflow.ts';

/** From when the base edition holds. */
export const BaseInForce = object({
  from: DateText,
  citation: Type.Optional(Citation),
  unverified: Type.Optional(Unverified),
});

/** The aspects of an edition; each base-edition file holds one or more of them. */
export const aspects = {
  service: Service,
  information: Type.Optional(keyed(Information)),
  standards: Type.Optional(keyed(Standard)),
  facts: keyed(Fact),
  form: Form,
  ...GroundMaps,
  ...DeadlineMaps,
  windows: Type.Optional(keyed(Window)),
  attempts: Type.Optional(keyed(Attempts)),
  tables: Type.Optional(keyed(Table)),
  amounts: Type.Optional(keyed(Amount)),
  scoring: Type.Optional(keyed(Scoring)),
  votes: Type.Optional(keyed(Vote)),
  quotas: Type.Optional(keyed(Quota)),
  workflow: Workflow,
  notices: Type.Optional(keyed(Notice)),
  open: Type.Optional(keyed(Open)),
};

/** The consolidated definition of a service on a date. */
export const Edition = object(aspects);
export type Edition = Type.Static<typeof Edition>;

/** A file of the base edition: any of the aspects, and in one of them `inForce`. */
export const EditionFile = Type.Partial(
  object({ $schema: Type.String(), inForce: BaseInForce, ...aspects }),
  { additionalProperties: false },
);
export type EditionFile = Type.Static<typeof EditionFile>;
