import Type from 'typebox';
import { LANGUAGE_PATTERN } from '../../../engine/schema/languages.ts';
import type { FactValue } from '../../../engine/schema/scenario.ts';

/** The code of a language: one in which the library can be read. */
export const Language = Type.String({ pattern: LANGUAGE_PATTERN });
export const Answers = Type.Record(Type.String(), Type.Unsafe<FactValue>(Type.Unknown()));

/** A text that somebody has to write: blanks before, after and alone do not make one. */
const Written = (least: number, most: number) =>
  Type.String({ minLength: least, maxLength: most, pattern: `^\\s*\\S[\\s\\S]{${least - 2},}\\S\\s*$` });

/** POST /applications: a draft. Staff may file for a person at a counter (`onBehalfOf`: that person's name). */
export const NewApplication = Type.Object(
  {
    service: Type.String(),
    variant: Type.String(),
    channel: Type.String(),
    language: Language,
    answers: Type.Optional(Answers),
    onBehalfOf: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
  },
  { additionalProperties: false },
);
export type NewApplication = Type.Static<typeof NewApplication>;

/** PUT /applications/{id}: the draft's answers so far; they may be incomplete, never of a wrong type. */
export const DraftUpdate = Type.Object(
  { answers: Answers, language: Type.Optional(Language), expectedSequence: Type.Integer() },
  { additionalProperties: false },
);
export type DraftUpdate = Type.Static<typeof DraftUpdate>;

/** POST /applications/{id}/submission. Staff may say in which role they enter it (`by`); applicants have one only. */
export const Submission = Type.Object(
  { expectedSequence: Type.Integer(), by: Type.Optional(Type.String()) },
  { additionalProperties: false },
);
export type Submission = Type.Static<typeof Submission>;

/** POST /cases/{id}/events: one step of the procedure. A decision is a step too: POST /cases/{id}/decision. */
export const StepBody = Type.Object(
  {
    transition: Type.String(),
    by: Type.String(),
    facts: Type.Optional(Answers),
    /** The evidence for the facts recorded, in words. */
    evidence: Type.Optional(Type.String({ maxLength: 5000 })),
    reason: Type.Optional(Type.String({ maxLength: 10000 })),
    expectedSequence: Type.Integer(),
  },
  { additionalProperties: false },
);
export type StepBody = Type.Static<typeof StepBody>;

/**
 * How a question of law is settled for one case. `applies`: what it touches has its effect. `set-aside`: the grounds that it touches have
 * none; only where it touches grounds alone. `{reading}`: it is read so; of a part of an amendment (`<act>/<part>`) whose day of effect is
 * uncertain or that governs only where it is more favourable: `with` or `without` it.
 */
export const SettlementSense = Type.Union([
  Type.Enum(['applies', 'set-aside'] as const),
  Type.Object({ reading: Type.String({ minLength: 1, maxLength: 200 }) }, { additionalProperties: false }),
]);
export type SettlementSense = Type.Static<typeof SettlementSense>;

/** POST /cases/{id}/settlements: an officer settles an open entry for this case, with a written reason. */
export const SettleBody = Type.Object(
  {
    open: Type.String(),
    sense: SettlementSense,
    reason: Written(10, 10000),
    expectedSequence: Type.Integer(),
  },
  { additionalProperties: false },
);
export type SettleBody = Type.Static<typeof SettleBody>;

/** PUT /cases/{id}/facts: an officer states or corrects facts that officers establish, with evidence. */
export const FactsBody = Type.Object(
  {
    facts: Answers,
    evidence: Written(3, 5000),
    expectedSequence: Type.Integer(),
  },
  { additionalProperties: false },
);
export type FactsBody = Type.Static<typeof FactsBody>;

/** POST /services/{service}/assessment: an eligibility check without an account; nothing is stored. */
export const AssessBody = Type.Object(
  {
    variant: Type.String(),
    channel: Type.Optional(Type.String()),
    facts: Answers,
    events: Type.Optional(
      Type.Array(
        Type.Object(
          {
            event: Type.String(),
            on: Type.String({ format: 'date' }),
            time: Type.Optional(Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' })),
          },
          { additionalProperties: false },
        ),
      ),
    ),
    at: Type.Optional(Type.String({ format: 'date' })),
    /** Open questions taken in one of their readings. */
    readings: Type.Optional(Type.Record(Type.String(), Type.String())),
  },
  { additionalProperties: false },
);
export type AssessBody = Type.Static<typeof AssessBody>;
