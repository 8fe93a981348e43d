import type { CodelistKeys } from '../facts/value.ts';
import type { Fact } from '../schema/fact.ts';

/** What a condition may name. */
export interface ConditionScope {
  /** The facts by key; a key without a fact is one whose own definition is faulty, and is not complained of again. */
  readonly facts: Readonly<Record<string, Fact | undefined>>;
  /** The keys of the shared conditions. */
  readonly conditions: readonly string[];
  readonly codelists: CodelistKeys;
}
