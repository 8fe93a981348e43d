import Type from 'typebox';
import type { AmountResult } from '../../../engine/amounts/types.ts';
import type { Assessment } from '../../../engine/assessment/types.ts';
import type { DeadlineResult } from '../../../engine/deadlines/types.ts';
import type { PeriodResult } from '../../../engine/entitlements/types.ts';
import type { Citation } from '../../../engine/schema/citation.ts';
import type { Fact } from '../../../engine/schema/fact.ts';
import type { FactValue } from '../../../engine/schema/scenario.ts';
import type { Text } from '../../../engine/schema/text.ts';
import { engineValue } from './common.ts';
import { Answers, Language, SettlementSense } from './requests.ts';

export {
  AssessBody,
  DraftUpdate,
  FactsBody,
  NewApplication,
  SettleBody,
  StepBody,
  Submission,
} from './requests.ts';

const TextValue = engineValue<Text>('A text by language.');

export const TimelineEvent = Type.Object({
  sequence: Type.Integer(),
  event: Type.String(),
  title: TextValue,
  on: Type.String(),
  at: Type.String(),
  /** Who did it, as the reader may know it: role title for applicants, account name for staff. */
  by: Type.Optional(TextValue),
  byAccount: Type.Optional(Type.String()),
  reason: Type.Optional(Type.String()),
  stateTitle: Type.Optional(TextValue),
});
export type TimelineEvent = Type.Static<typeof TimelineEvent>;

export const IssuedNotice = Type.Object({
  id: Type.String(),
  notice: Type.String(),
  at: Type.String(),
  title: TextValue,
  body: TextValue,
  by: Type.Array(Type.String()),
});
export type IssuedNotice = Type.Static<typeof IssuedNotice>;

/** A step that may be taken now, or why not yet. */
export const AvailableStep = Type.Object({
  transition: Type.String(),
  title: TextValue,
  by: Type.Array(Type.Object({ id: Type.String(), title: TextValue })),
  decision: Type.Optional(Type.Object({ outcome: Type.String(), preliminary: Type.Boolean() })),
  reasonRequired: Type.Boolean(),
  records: Type.Array(
    Type.Object({
      fact: Type.String(),
      required: Type.Boolean(),
      definition: engineValue<Fact>('The fact: kind, title, options.'),
      value: Type.Optional(Type.Unsafe<FactValue>(Type.Unknown())),
    }),
  ),
  citation: Type.Optional(Type.Unknown()),
  /** Set where it cannot be done yet. */
  blocked: Type.Optional(Type.Object({ code: Type.String(), message: TextValue })),
});
export type AvailableStep = Type.Static<typeof AvailableStep>;

/** A fact of a case with where it comes from. */
export const CaseFact = Type.Object({
  fact: Type.String(),
  definition: engineValue<Fact>('The fact: kind, title, options.'),
  value: Type.Optional(Type.Unsafe<FactValue>(Type.Unknown())),
  /** Absent while unknown. */
  source: Type.Optional(
    Type.Object({
      by: Type.Enum(['applicant', 'registry', 'officer', 'computation'] as const),
      account: Type.Optional(Type.String()),
      at: Type.String(),
      evidence: Type.Optional(Type.String()),
    }),
  ),
});
export type CaseFact = Type.Static<typeof CaseFact>;

const caseHead = {
  id: Type.String(),
  /** Given at submission. */
  number: Type.Optional(Type.String()),
  service: Type.String(),
  serviceTitle: TextValue,
  variant: Type.String(),
  variantTitle: TextValue,
  channel: Type.String(),
  channelTitle: TextValue,
  status: Type.Enum(['draft', 'open', 'closed'] as const),
  state: Type.String(),
  stateTitle: TextValue,
  /** The applicant's own name as filed, where the form asks it; for lists. */
  applicant: Type.String(),
  createdAt: Type.String(),
  submittedAt: Type.Optional(Type.String()),
  updatedAt: Type.String(),
  sequence: Type.Integer(),
  /** The most urgent running deadline. */
  nextDue: Type.Optional(
    Type.Object({
      deadline: Type.String(),
      title: TextValue,
      result: engineValue<DeadlineResult>('Its dates.'),
    }),
  ),
  decision: Type.Optional(
    Type.Object({ outcome: Type.String(), preliminary: Type.Boolean(), on: Type.String() }),
  ),
};

/** Another case, as far as one that belongs with it shows it. */
export const RelatedCase = Type.Object({
  /** Its address, where the reader may open it. */
  id: Type.Optional(Type.String()),
  number: Type.String(),
  service: Type.String(),
  serviceTitle: TextValue,
  status: Type.Enum(['open', 'closed'] as const),
  stateTitle: TextValue,
  submittedAt: Type.String(),
  /** The decision that the other is about, or the case's own. */
  decision: Type.Optional(Type.Object({ outcome: Type.String(), on: Type.String() })),
});
export type RelatedCase = Type.Static<typeof RelatedCase>;

const related = {
  /** The decided case that it is about. */
  about: Type.Optional(RelatedCase),
  /** The cases that are about a decision of this one, the oldest first. */
  askedAbout: Type.Array(RelatedCase),
};

export const CaseSummary = Type.Object(caseHead);
export type CaseSummary = Type.Static<typeof CaseSummary>;

const pinned = Type.Object({ hash: Type.String(), inForceFrom: Type.String(), reason: Type.String() });

/** What an applicant sees of the own application. */
export const ApplicationView = Type.Object({
  ...caseHead,
  ...related,
  language: Language,
  answers: Answers,
  applicantText: Type.Optional(TextValue),
  edition: pinned,
  deadlines: engineValue<Readonly<Record<string, DeadlineResult>>>('Due dates.'),
  timeline: Type.Array(TimelineEvent),
  notices: Type.Array(IssuedNotice),
  /** What was granted by the decision, as its receipt has it: the sums, and from which day to which. */
  granted: Type.Optional(
    Type.Object({
      amounts: engineValue<Readonly<Record<string, AmountResult>>>('Sums that are due.'),
      periods: engineValue<Readonly<Record<string, PeriodResult>>>('From which day to which.'),
    }),
  ),
  /** Steps that the applicant may take. */
  steps: Type.Array(AvailableStep),
  /** Documents that state systems hold: the applicant is not asked for them, the body obtains them itself. */
  obtained: Type.Array(
    Type.Object({
      id: Type.String(),
      title: TextValue,
      holder: TextValue,
      citation: Type.Optional(engineValue<Citation>('Where it is written.')),
    }),
  ),
  documents: Type.Array(
    Type.Object({
      id: Type.String(),
      title: TextValue,
      text: Type.Optional(TextValue),
      required: Type.Union([Type.Boolean(), Type.Null()]),
      attachments: Type.Array(
        Type.Object({ id: Type.String(), name: Type.String(), size: Type.Integer(), type: Type.String() }),
      ),
    }),
  ),
});
export type ApplicationView = Type.Static<typeof ApplicationView>;

/** What the desk shows of a case. */
export const CaseView = Type.Object({
  ...caseHead,
  ...related,
  language: Language,
  edition: pinned,
  facts: Type.Array(CaseFact),
  assessment: engineValue<Assessment>('The assessment as of today.'),
  /** Whether the second evaluator agrees on every named condition. */
  evaluators: Type.Object({
    agree: Type.Boolean(),
    compared: Type.Integer(),
    disagreements: Type.Array(
      Type.Object({ condition: Type.String(), compiled: Type.Unknown(), rules: Type.Unknown() }),
    ),
  }),
  steps: Type.Array(AvailableStep),
  settled: Type.Array(
    Type.Object({
      open: Type.String(),
      sense: SettlementSense,
      reason: Type.String(),
      by: Type.String(),
      at: Type.String(),
    }),
  ),
  timeline: Type.Array(TimelineEvent),
  notices: Type.Array(IssuedNotice),
  attachments: Type.Array(
    Type.Object({
      id: Type.String(),
      document: Type.String(),
      name: Type.String(),
      size: Type.Integer(),
      type: Type.String(),
    }),
  ),
});
export type CaseView = Type.Static<typeof CaseView>;
