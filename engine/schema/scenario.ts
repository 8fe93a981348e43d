import Type from 'typebox';
import { Provision } from './citation.ts';
import { OUTCOMES } from './ground.ts';
import { DateText, keyed, keyedBy, Order, object, ref, words } from './primitives.ts';
import { Text } from './text.ts';

/** A value of a fact as JSON: what forms, registries and officers give. */
export type FactValue =
  | boolean
  | string
  | number
  | readonly { readonly [field: string]: boolean | string | number }[];
const FactMap = Type.Record(Type.String(), Type.Unsafe<FactValue>(Type.Unknown()), {
  'x-qagida': 'facts',
});

/** A dated event of a case. */
export const CaseEventInput = object({ event: ref('event'), on: DateText });

/** Expected due dates. */
const ExpectedDeadline = object({
  due: DateText,
  skipped: Type.Optional(Type.Array(DateText)),
  provisional: Type.Optional(Type.Boolean()),
});

/** A step of a story: the transition tried, and what must come of it. */
export const StoryStep = object({
  transition: ref('transition'),
  by: ref('role'),
  on: DateText,
  facts: Type.Optional(FactMap),
  reason: Type.Optional(Type.String()),
  expect: object({
    state: Type.Optional(ref('state')),
    refused: Type.Optional(Type.String()),
    notices: Type.Optional(Type.Array(ref('notice'))),
    due: Type.Optional(keyedBy('deadline', DateText)),
  }),
});

export const Scenario = object({
  order: Order,
  title: Text,
  /** The provisions it tests. */
  tests: Type.Array(Provision, { minItems: 1 }),
  variant: ref('variant'),
  channel: Type.Optional(ref('channel')),
  /** The day of assessment. */
  at: DateText,
  /** The day of submission, which selects the edition; without it, the day of assessment. */
  submittedOn: Type.Optional(DateText),
  facts: FactMap,
  events: Type.Optional(Type.Array(CaseEventInput)),
  /** Open entries that an officer settled for this case. */
  settled: Type.Optional(Type.Array(ref('open'))),
  /** Those settled so that the grounds they touch have no effect in this case. */
  setAside: Type.Optional(Type.Array(ref('open'))),
  /**
   * A whole story: steps from the initial state on. `facts` above are the applicant's answers; what steps record is added. A
   * decision step is assessed on its day with the facts so far; `expect` below speaks of the case after the last step, on the day `at`.
   */
  story: Type.Optional(Type.Array(StoryStep)),
  /** How the expected values were found, where they are not in the documents word for word. */
  calculation: Type.Optional(Type.String()),
  /** Seeds a demonstration case for an account: its story is played with dates moved so that it starts that many days before today. */
  demo: Type.Optional(
    object({ account: words(['applicant', 'applicant-2']), startsDaysAgo: Type.Integer({ minimum: 0 }) }),
  ),
  expect: object({
    outcome: Type.Optional(words(OUTCOMES)),
    grounds: Type.Optional(keyedBy('ground', Type.Union([Type.Boolean(), Type.Literal('unknown')]))),
    requirements: Type.Optional(
      keyedBy('requirement', Type.Union([Type.Boolean(), Type.Literal('unknown')])),
    ),
    limits: Type.Optional(keyedBy('entitlement', Type.Union([Type.Boolean(), Type.Literal('unknown')]))),
    /** A document of another variant or channel is not required. */
    documents: Type.Optional(keyedBy('document', words(['required', 'not-required', 'unknown']))),
    /** The facts to ask for first, in this order; an empty list: nothing is missing. */
    missing: Type.Optional(Type.Array(ref('fact'))),
    /** Exactly the open entries that keep the outcome undetermined, in any order. */
    open: Type.Optional(Type.Array(ref('open'))),
    deadlines: Type.Optional(keyedBy('deadline', ExpectedDeadline)),
  }),
});
export type Scenario = Type.Static<typeof Scenario>;

export const ScenarioFile = object({ $schema: Type.String(), scenarios: keyed(Scenario) });
export type ScenarioFile = Type.Static<typeof ScenarioFile>;
