import { createContext, useContext } from 'react';
import type { Diagnostic } from '../../../../../engine/diagnostics/diagnostic.ts';
import type { Condition } from '../../../../../engine/schema/condition.ts';
import type { Fact, SimpleFact } from '../../../../../engine/schema/fact.ts';
import type { Language, Text } from '../../../../../engine/schema/text.ts';
import type { RuleWords } from '../../../../look/rules/words.ts';
import type { Changed } from './model/place.ts';
import type { NewFacts } from './new-fact/useNewFacts.ts';

/** The shared conditions that others may refer to. */
export type SharedConditions = Readonly<Record<string, { readonly title: Text; readonly when: Condition }>>;

/** The words of an item, and its key. */
export interface Said {
  readonly key: string;
  readonly text: Text;
}

/** The condition being edited around a component, and what it may name. */
export interface ConditionEditing {
  readonly condition: Condition;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly conditions: SharedConditions;
  readonly words: RuleWords;
  readonly language: Language;
  readonly editable: boolean;
  /** How facts are made that are missed here. */
  readonly newFacts: NewFacts;
  /** What the item says whose condition it is: a fact of whether it is so can be made of it. */
  readonly said: Said | undefined;
  readonly findings: readonly Diagnostic[];
  /** The pointer of the row whose controls are shown. */
  readonly open: string | undefined;
  /** Shows the controls of a row; without one, of none. `to` says where the focus goes: to the row, or to a control by its name. */
  show(pointer: string | undefined, to?: string): void;
  /** Takes over what an operation made; the focus follows what was operated on, to the same control. */
  change(changed: Changed, to?: string): void;
  /** Takes over an edit of the open row's own controls, which keep the focus. */
  set(condition: Condition): void;
}

export const ConditionContext = createContext<ConditionEditing | undefined>(undefined);

/** The condition being edited around this component. */
export function useCondition(): ConditionEditing {
  const editing = useContext(ConditionContext);
  if (editing === undefined) throw new Error('No condition is edited here');
  return editing;
}

/** The fields of the rows of a list; without a list none. */
export function fieldsOf(
  facts: Readonly<Record<string, Fact>>,
  list: string | undefined,
): Readonly<Record<string, SimpleFact>> {
  const fact = list === undefined ? undefined : facts[list];
  return fact?.kind === 'list' ? fact.fields : {};
}
