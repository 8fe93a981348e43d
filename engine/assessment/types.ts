import type { LeafResult, Trilean } from '../conditions/types.ts';
import type { DeadlineResult } from '../deadlines/types.ts';
import type { Citation } from '../schema/citation.ts';
import type { Duration } from '../schema/duration.ts';
import type { OUTCOMES } from '../schema/ground.ts';
import type { IsoDate } from '../schema/primitives.ts';
import type { FactValue } from '../schema/scenario.ts';
import type { Text } from '../schema/text.ts';

export type Outcome = (typeof OUTCOMES)[number];

/** What is assessed: a case's facts as known on a day. */
export interface AssessmentInput {
  readonly variant: string;
  readonly channel?: string;
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly events: readonly { readonly event: string; readonly on: IsoDate }[];
  /** The day of assessment. */
  readonly at: IsoDate;
  /** The day of submission, where no submission event tells it; without both, the day of assessment. */
  readonly submittedOn?: IsoDate;
  /** Open entries that an officer settled for this case with a written reason. */
  readonly settled?: readonly string[];
  /** Those settled the other way: the grounds that they touch have no effect in this case. Only `canBeSetAside` ones count. */
  readonly setAside?: readonly string[];
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
  /** Whether an officer has found it presented. */
  readonly presented: Trilean;
  readonly citation?: Citation;
}

/** An entitlement's limit against what was asked. */
export interface LimitResult {
  readonly title: Text;
  readonly within: Trilean;
  readonly limit?: Duration;
  readonly requested?: number;
  readonly times?: number;
  readonly timesUsed?: number;
  readonly missing: readonly string[];
  readonly citation?: Citation;
}

export interface OpenResult {
  readonly title: Text;
  readonly text: Text;
  readonly effect: 'note' | 'undetermined';
  readonly pointers: readonly string[];
  /** It keeps this case's outcome undetermined. */
  readonly decisive: boolean;
  readonly settled: boolean;
  /** It was settled so that what it touches has no effect in this case. */
  readonly setAside: boolean;
  /** It touches grounds alone, so an officer may settle it either way: they have their effect, or they have none. */
  readonly canBeSetAside: boolean;
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
    readonly kind: 'ground' | 'conflicting-grounds' | 'requirement' | 'document' | 'limit' | 'open';
    readonly id: string;
  }[];
  readonly grounds: Readonly<Record<string, GroundResult>>;
  readonly requirements: Readonly<Record<string, RequirementResult>>;
  readonly documents: Readonly<Record<string, DocumentResult>>;
  readonly limits: Readonly<Record<string, LimitResult>>;
  /** Unknown facts that would settle something, in the best order to ask. */
  readonly missing: readonly {
    readonly fact: string;
    readonly title: Text;
    readonly establishedBy: string;
    readonly settles: number;
  }[];
  readonly scores: Readonly<Record<string, never>>;
  readonly amounts: Readonly<Record<string, never>>;
  readonly deadlines: Readonly<Record<string, DeadlineResult>>;
  readonly open: Readonly<Record<string, OpenResult>>;
}
