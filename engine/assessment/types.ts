import type { AmountResult } from '../amounts/types.ts';
import type { AttemptsResult } from '../attempts/types.ts';
import type { LeafResult, Trilean } from '../conditions/types.ts';
import type { DatedEvent } from '../deadlines/sequence.ts';
import type { DeadlineResult } from '../deadlines/types.ts';
import type { PeriodResult } from '../entitlements/types.ts';
import type { QuotaResult } from '../quotas/types.ts';
import type { Citation } from '../schema/citation.ts';
import type { Duration } from '../schema/duration.ts';
import type { OUTCOMES } from '../schema/ground.ts';
import type { IsoDate } from '../schema/primitives.ts';
import type { FactValue } from '../schema/scenario.ts';
import type { Text } from '../schema/text.ts';
import type { ScoreResult } from '../scoring/types.ts';
import type { TableOutcome } from '../tables/assess.ts';
import type { ValueGap, ValueTrace } from '../values/types.ts';
import type { VoteResult } from '../votes/types.ts';
import type { WindowResult } from '../windows/types.ts';

export type Outcome = (typeof OUTCOMES)[number];

/** What is assessed: a case's facts as known on a day. */
export interface AssessmentInput {
  readonly variant: string;
  readonly channel?: string;
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly events: readonly DatedEvent[];
  /** The day of assessment. */
  readonly at: IsoDate;
  /** The local time of that day, for terms in hours. */
  readonly time?: string;
  /** The day of submission, where no submission event tells it; without both, the day of assessment. */
  readonly submittedOn?: IsoDate;
  /** Open entries that an officer settled for this case with a written reason. */
  readonly settled?: readonly string[];
  /** Those settled the other way: the grounds that they touch have no effect in this case. Only `canBeSetAside` ones count. */
  readonly setAside?: readonly string[];
  /**
   * Readings that an officer chose: of open entries by key; of a part of an amendment (`<act>/<part>`) whose day of effect is uncertain or that
   * governs only where it is more favourable, `with` or `without` it.
   */
  readonly readings?: Readonly<Record<string, string>>;
}

export interface GroundResult {
  readonly number?: string;
  readonly text: Text;
  readonly effect: Exclude<Outcome, 'grant' | 'undetermined'>;
  readonly applies: Trilean;
  /** The comparisons that made it true, false or unknown. */
  readonly because: readonly LeafResult[];
  readonly missing: readonly string[];
  /** A person's judgement and a written reason are needed. */
  readonly discretion: boolean;
  /** Open entries because of which a true ground has no automatic effect. */
  readonly heldBy: readonly string[];
  /** Open entries by whose settling it has no effect in this case, whether it applies or not. */
  readonly setAsideBy: readonly string[];
  readonly citation?: Citation;
}

export interface RequirementResult {
  readonly text: Text;
  readonly met: Trilean;
  readonly because: readonly LeafResult[];
  readonly missing: readonly string[];
  readonly citation?: Citation;
}

export interface DocumentResult {
  readonly title: Text;
  readonly required: Trilean;
  /** Whether an officer has found it presented; of one that a state system holds, whether the body has obtained it. */
  readonly presented: Trilean;
  /** The state system that holds it: the applicant is not asked for it, the body obtains it itself. */
  readonly heldBy?: { readonly title: Text; readonly registry?: string; readonly citation?: Citation };
  readonly citation?: Citation;
}

/** One person of a list of subjects. */
export interface SubjectResult {
  /** The person's place in the list, from 0. */
  readonly row: number;
  readonly outcome: Outcome;
  /** Why it is undetermined; `case`: nothing is against the person, but the case itself is not granted (`id` is its outcome). */
  readonly undeterminedBecause: readonly {
    readonly kind: Assessment['undeterminedBecause'][number]['kind'] | 'case';
    readonly id: string;
  }[];
  readonly grounds: Readonly<Record<string, GroundResult>>;
  readonly requirements: Readonly<Record<string, RequirementResult>>;
}

/** An entitlement's limit against what was asked. */
export interface LimitResult {
  readonly title: Text;
  readonly within: Trilean;
  readonly limit?: Duration;
  readonly minimum?: Duration;
  readonly requested?: number;
  readonly times?: number;
  readonly timesUsed?: number;
  /** The limit on the running total, and what was granted before. */
  readonly total?: { readonly limit: Duration; readonly used?: number; readonly citation?: Citation };
  /** Which of them what is asked breaks. */
  readonly broken: readonly ('limit' | 'minimum' | 'times' | 'total')[];
  readonly missing: readonly string[];
  readonly citation?: Citation;
}

/** A fact that the engine works out: its value or, without one, what keeps it unknown. */
export interface DerivedResult {
  readonly value?: FactValue;
  /** The facts to ask that would settle it. */
  readonly missing: readonly string[];
  /** What no fact can settle: a parameter without a value on the day, a table in which no row matches. */
  readonly gaps: readonly ValueGap[];
  readonly trace?: ValueTrace;
}

export interface OpenResult {
  readonly title: Text;
  readonly text: Text;
  readonly effect: 'note' | 'undetermined';
  readonly pointers: readonly string[];
  /** It keeps this case's outcome, or a person's, undetermined. */
  readonly decisive: boolean;
  readonly settled: boolean;
  /** It was settled so that what it touches has no effect in this case. */
  readonly setAside: boolean;
  /** It touches grounds alone, so an officer may settle it either way: they have their effect, or they have none. */
  readonly canBeSetAside: boolean;
  /** The reading that an officer chose. */
  readonly reading?: string;
}

/** What comes of a case under one reading of an open entry. */
export interface ReadingResult {
  readonly title: Text;
  readonly text?: Text;
  readonly outcome: Outcome;
  /** What differs from the first reading: `outcome`, `grounds/<id>`, `deadlines/<id>` and so on. */
  readonly differs: readonly string[];
  /** The sums and periods under it, whatever the other doubts mean: those that depend on them are left out. */
  readonly comesTo: {
    readonly amounts: Readonly<Record<string, Pick<AmountResult, 'due' | 'value'>>>;
    readonly periods: Readonly<Record<string, Pick<PeriodResult, 'start' | 'end'>>>;
  };
}

/** What comes of a case under another edition or reading than the one that the assessment shows. */
export interface AlternativeResult {
  readonly kind: 'date-of-effect' | 'reading' | 'more-favourable';
  /** The part (`<act>/<part>`; several by commas) or the open entry. */
  readonly id: string;
  readonly reading?: string;
  readonly outcome: Outcome;
  readonly differs: readonly string[];
}

/** The engine's computed result for a case's facts: plain JSON, the same bytes for the same input. */
export interface Assessment {
  readonly service: string;
  readonly variant: string;
  readonly channel?: string;
  readonly at: IsoDate;
  readonly edition: { readonly hash: string; readonly inForceFrom: IsoDate; readonly reason: string };
  readonly outcome: Outcome;
  /** Why the outcome is undetermined, each in one code with what it speaks of. */
  readonly undeterminedBecause: readonly {
    readonly kind:
      | 'ground'
      | 'conflicting-grounds'
      | 'requirement'
      | 'document'
      | 'limit'
      | 'amount'
      | 'open'
      | 'date-of-effect'
      | 'more-favourable';
    readonly id: string;
  }[];
  readonly grounds: Readonly<Record<string, GroundResult>>;
  readonly requirements: Readonly<Record<string, RequirementResult>>;
  readonly documents: Readonly<Record<string, DocumentResult>>;
  readonly limits: Readonly<Record<string, LimitResult>>;
  /** The days from which and up to which something would be granted. */
  readonly periods: Readonly<Record<string, PeriodResult>>;
  readonly windows: Readonly<Record<string, WindowResult>>;
  readonly attempts: Readonly<Record<string, AttemptsResult>>;
  readonly votes: Readonly<Record<string, VoteResult>>;
  readonly quotas: Readonly<Record<string, QuotaResult>>;
  /**
   * For each list of subjects that a ground or requirement is asked of (`each`), its persons in order. A list that is unknown is left out. The outcome
   * above speaks of the case without them.
   */
  readonly subjects: Readonly<Record<string, readonly SubjectResult[]>>;
  /** Unknown facts that would settle something, in the best order to ask. */
  readonly missing: readonly {
    readonly fact: string;
    readonly title: Text;
    readonly establishedBy: string;
    readonly settles: number;
  }[];
  /** The facts that the engine works out. */
  readonly derived: Readonly<Record<string, DerivedResult>>;
  /** The decision tables: which rows give the output. */
  readonly tables: Readonly<Record<string, TableOutcome>>;
  readonly scores: Readonly<Record<string, ScoreResult>>;
  readonly amounts: Readonly<Record<string, AmountResult>>;
  readonly deadlines: Readonly<Record<string, DeadlineResult>>;
  readonly open: Readonly<Record<string, OpenResult>>;
  /** For each open entry with readings, unsettled and of effect: what comes of the case under each, side by side. */
  readonly readings: Readonly<Record<string, Readonly<Record<string, ReadingResult>>>>;
  /** What comes of the case where a day of effect, a doubt or a choice turns out otherwise. */
  readonly alternatives: readonly AlternativeResult[];
}
