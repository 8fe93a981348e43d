import type { Outcome } from '../assessment/types.ts';
import type { Evaluation } from '../conditions/types.ts';
import type { DatedEvent } from '../deadlines/sequence.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Library } from '../library/types.ts';
import type { Citation } from '../schema/citation.ts';
import type { IsoDate } from '../schema/primitives.ts';
import type { FactValue } from '../schema/scenario.ts';
import type { Text } from '../schema/text.ts';

/** What the procedure needs to know of a case. */
export interface ProcedureState {
  readonly state: string;
  readonly variant: string;
  readonly facts: Readonly<Record<string, FactValue>>;
  /** What has happened, for guards over the day of submission. */
  readonly events?: readonly DatedEvent[];
}

/** What steps need of the library: its calendars and parameters for derived facts, its code lists for what is recorded. */
export type StepLibrary = Pick<Library, 'calendars' | 'codelists' | 'parameters'>;

/** A step that someone asks for. */
export interface StepRequest {
  readonly transition: string;
  /** The role in which the actor acts. */
  readonly by: string;
  readonly on: IsoDate;
  /** The local time of that day, where it is known. */
  readonly time?: string;
  readonly facts?: Readonly<Record<string, FactValue>>;
  readonly reason?: string;
  /** The outcome of the assessment with the step's facts added; needed for decisions. */
  readonly outcome?: Outcome;
  /** The grounds of that assessment that need a person's judgement and on which the decision would rest; see `judgedGrounds`. */
  readonly judged?: readonly string[];
}

/** Why a step is refused. */
export type StepRefusal =
  | { readonly code: 'unknown-transition'; readonly known: readonly string[] }
  | { readonly code: 'wrong-state'; readonly state: string; readonly from: readonly string[] }
  | { readonly code: 'wrong-variant'; readonly appliesTo: readonly string[] }
  | { readonly code: 'wrong-role'; readonly by: readonly string[] }
  | { readonly code: 'guard-not-met'; readonly evaluation: Evaluation }
  | { readonly code: 'facts-missing'; readonly facts: readonly string[] }
  | { readonly code: 'facts-not-recordable'; readonly facts: readonly string[] }
  | { readonly code: 'facts-invalid'; readonly diagnostics: readonly Diagnostic[] }
  /** `grounds`: those that need a person's judgement, where it is they that need the reason. */
  | { readonly code: 'reason-missing'; readonly grounds?: readonly string[] }
  | {
      readonly code: 'decision-not-supported';
      readonly needs: Outcome;
      readonly outcome: Outcome | undefined;
    };

/** The next state and what follows from it, as data. */
export interface StepTaken {
  readonly from: string;
  readonly state: string;
  readonly event: DatedEvent;
  readonly records: Readonly<Record<string, FactValue>>;
  readonly notices: readonly string[];
  readonly decision?: { readonly outcome: Outcome; readonly preliminary: boolean };
  readonly final: boolean;
}

export type StepResult =
  | { readonly ok: true; readonly step: StepTaken }
  | { readonly ok: false; readonly refusal: StepRefusal };

/** A fact that a step records. */
export interface StepRecord {
  readonly fact: string;
  readonly required: boolean;
}

/** A step that leads on from a case's state and that one of the given roles may do. */
export interface AvailableStep {
  readonly transition: string;
  readonly title: Text;
  readonly to: string;
  readonly event: string;
  /** Those of the given roles that may do it. */
  readonly by: readonly string[];
  /** Whether its guard is true now; without a guard, always. The step may still need records, a reason or an outcome. */
  readonly open: boolean;
  /** The guard with the comparisons that made it so; absent without one. */
  readonly guard?: Evaluation;
  /** The facts to establish with it, in order. */
  readonly records: readonly StepRecord[];
  /** A written reason must be given. */
  readonly reason: boolean;
  /** It is a decision: the assessment must have this outcome. */
  readonly decision?: { readonly outcome: Outcome; readonly preliminary: boolean };
  readonly citation?: Citation;
}
