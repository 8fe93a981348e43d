import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Evaluation } from '../conditions/types.ts';
import type { IsoDate } from '../schema/primitives.ts';
import type { FactValue } from '../schema/scenario.ts';
import type { Outcome } from '../assessment/types.ts';

/** What the procedure needs to know of a case. */
export interface ProcedureState {
  readonly state: string;
  readonly variant: string;
  readonly facts: Readonly<Record<string, FactValue>>;
}

/** A step that someone asks for. */
export interface StepRequest {
  readonly transition: string;
  /** The role in which the actor acts. */
  readonly by: string;
  readonly on: IsoDate;
  readonly facts?: Readonly<Record<string, FactValue>>;
  readonly reason?: string;
  /** The outcome of the assessment with the step's facts added; needed for decisions. */
  readonly outcome?: Outcome;
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
  | { readonly code: 'reason-missing' }
  | { readonly code: 'decision-not-supported'; readonly needs: Outcome; readonly outcome: Outcome | undefined };

/** The next state and what follows from it, as data. */
export interface StepTaken {
  readonly from: string;
  readonly state: string;
  readonly event: { readonly event: string; readonly on: IsoDate };
  readonly records: Readonly<Record<string, FactValue>>;
  readonly notices: readonly string[];
  readonly decision?: { readonly outcome: Outcome; readonly preliminary: boolean };
  readonly final: boolean;
}

export type StepResult =
  | { readonly ok: true; readonly step: StepTaken }
  | { readonly ok: false; readonly refusal: StepRefusal };
