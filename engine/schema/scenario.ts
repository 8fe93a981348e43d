import Type from 'typebox';
import { Provision } from './citation.ts';
import { OUTCOMES } from './ground.ts';
import { DateText, Decimal, Key, keyed, keyedBy, Order, object, ref, words } from './primitives.ts';
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

/** The local time of day, where terms in hours or office hours depend on it. */
const TimeOfDay = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' });

/** A dated event of a case. */
export const CaseEventInput = object({ event: ref('event'), on: DateText, time: Type.Optional(TimeOfDay) });

const Trilean = Type.Union([Type.Boolean(), Type.Literal('unknown')]);

/** Expected due dates. */
const ExpectedDeadline = object({
  due: DateText,
  /** For a term in hours or minutes: the time of day. */
  time: Type.Optional(TimeOfDay),
  skipped: Type.Optional(Type.Array(DateText)),
  provisional: Type.Optional(Type.Boolean()),
});

/** A step of a story: the transition tried, and what must come of it. */
export const StoryStep = object({
  transition: ref('transition'),
  by: ref('role'),
  on: DateText,
  time: Type.Optional(TimeOfDay),
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
  /** Open entries that an officer settled by choosing one of their readings. */
  readings: Type.Optional(keyedBy('open', Key)),
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
    /** Of a ground asked of each person: whether it applies to some of them. A requirement asked of each: whether all of them meet it. */
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
    /** Computed facts; `"unknown"`: unknown. */
    facts: Type.Optional(keyedBy('fact', Type.Union([Type.Boolean(), Type.Number(), Type.String()]))),
    /** Decision tables: the row that gives the output (of `collect` tables: the rows, in order), or why there is none. */
    tables: Type.Optional(keyedBy('table', Type.Union([Type.String(), Type.Array(Type.String())]))),
    /** The sum or number, an exact decimal; `not-due` where its condition is false. */
    amounts: Type.Optional(keyedBy('amount', Type.Union([Decimal, words(['not-due', 'unknown'])]))),
    scores: Type.Optional(
      keyedBy(
        'scoring',
        object({
          total: Type.Optional(Type.Union([Decimal, Type.Literal('unknown')])),
          passed: Type.Optional(Trilean),
          /** Points of a section. */
          sections: Type.Optional(keyed(Type.Union([Decimal, Type.Literal('unknown')]))),
        }),
      ),
    ),
    windows: Type.Optional(keyedBy('window', Trilean)),
    attempts: Type.Optional(
      keyedBy(
        'attempts',
        object({
          allowed: Type.Optional(Trilean),
          notBefore: Type.Optional(DateText),
          notAfter: Type.Optional(DateText),
        }),
      ),
    ),
    votes: Type.Optional(keyedBy('vote', Trilean)),
    quotas: Type.Optional(
      keyedBy(
        'quota',
        object({
          status: Type.Optional(words(['none', 'held', 'lapsed', 'used', 'released'])),
          heldUntil: Type.Optional(DateText),
          available: Type.Optional(Trilean),
        }),
      ),
    ),
    /** First and last day of what is granted. */
    periods: Type.Optional(
      keyedBy(
        'entitlement',
        object({
          start: Type.Optional(Type.Union([DateText, Type.Literal('unknown')])),
          end: Type.Optional(Type.Union([DateText, Type.Literal('unknown')])),
        }),
      ),
    ),
    /** For each row of a list of subjects, in order: that person's outcome. */
    subjects: Type.Optional(keyedBy('fact', Type.Array(words(OUTCOMES)))),
    /** For each reading of an open entry: the outcome under it. */
    readings: Type.Optional(keyedBy('open', keyed(words(OUTCOMES)))),
  }),
});
export type Scenario = Type.Static<typeof Scenario>;

export const ScenarioFile = object({ $schema: Type.String(), scenarios: keyed(Scenario) });
export type ScenarioFile = Type.Static<typeof ScenarioFile>;
