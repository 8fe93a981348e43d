import type { Edition } from '../schema/edition.ts';
import type { Fact } from '../schema/fact.ts';
import type { FactValue } from '../schema/scenario.ts';
import type { ValueContext, ValueGap, ValueTrace } from '../values/types.ts';

/** A derived fact of a case: its value, or what keeps it unknown. */
export interface Derived {
  /** Absent where it is unknown. */
  readonly value?: FactValue;
  /** The facts that would settle it; they may be derived themselves. */
  readonly missing: readonly string[];
  readonly gaps: readonly ValueGap[];
  /** How it came about, where a value expression says so. */
  readonly trace?: ValueTrace;
}

/** A fact that the engine works out: its definition, what it rests on, and how. */
export interface DerivedFact {
  readonly key: string;
  readonly fact: Fact;
  /** The facts that its rule names, directly (through tables and shared conditions too). */
  readonly restsOn: readonly string[];
  readonly compute: (context: ValueContext) => Derived;
}

/**
 * A source of derived facts: computed facts of the edition, scores (`score-`, `passed-`), windows (`window-`), attempts (`attempts-`), votes (`vote-`) and
 * quotas (`quota-`). One file each, listed in `index.ts`.
 */
export interface DerivedProvider {
  /** Of an edition and a variant: items that do not apply to the variant give no facts. Without a variant: of all. */
  (edition: Edition, variant?: string): readonly DerivedFact[];
}
