import type { CodelistKeys } from '../facts/value.ts';
import type { Fact, SimpleFact } from '../schema/fact.ts';

/** What a condition may name. */
export interface ConditionScope {
  /** The facts by key; a key without a fact is one whose own definition is faulty, and is not complained of again. */
  readonly facts: Readonly<Record<string, Fact | undefined>>;
  /** The keys of the shared conditions. */
  readonly conditions: readonly string[];
  readonly codelists: CodelistKeys;
  /** The list whose rows the condition is asked of; outside a list none. */
  readonly row?: RowScope;
}

/** The rows of a list that a condition may name the fields of. */
export interface RowScope {
  readonly list: string;
  /** Absent where the list's own definition is faulty. */
  readonly fields?: Readonly<Record<string, SimpleFact>>;
}

/** The scope of a condition that is asked of each row of a list; undefined where that fact is no list. */
export function scopeOfRows(scope: ConditionScope, list: string): ConditionScope | undefined {
  const definition = Object.hasOwn(scope.facts, list) ? scope.facts[list] : undefined;
  if (definition === undefined) return { ...scope, row: { list } };
  return definition.kind === 'list' ? { ...scope, row: { list, fields: definition.fields } } : undefined;
}
