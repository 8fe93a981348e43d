import type { ConditionScope } from '../../conditions/scope.ts';
import type { ValueType } from '../value-type.ts';

/** What is known of a parameter. */
export interface ParameterScope {
  readonly currency?: string;
  readonly partsBy?: string;
}

/** What an expression may name. */
export interface ExpressionScope {
  /** The facts, shared conditions and code lists, and the row at hand. */
  readonly conditions: ConditionScope;
  /** Parameters by id; without a definition where it is faulty. */
  readonly parameters: Readonly<Record<string, ParameterScope | undefined>>;
  /** The keys of the tables and events; undefined where they cannot be known. */
  readonly tables: readonly string[] | undefined;
  readonly events: readonly string[] | undefined;
  /** The common type of a table's outputs; undefined where they have none. */
  readonly typeOfTable: (table: string) => ValueType | undefined;
}
