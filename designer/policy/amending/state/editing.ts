import { createContext, useContext } from 'react';
import type { GivenWording } from '../../../../engine/acts/given-wording.ts';
import type { Diagnostic } from '../../../../engine/diagnostics/diagnostic.ts';
import type { AmendmentPart } from '../../../../engine/schema/amendment.ts';
import type { Citation } from '../../../../engine/schema/citation.ts';
import type { Edition } from '../../../../engine/schema/edition.ts';
import type { Language } from '../../../../engine/schema/languages.ts';
import type { RuleWords } from '../../../look/rules/words.ts';

/** A provision of the amending act that is selected. */
export interface SelectedProvision {
  readonly id: string;
  readonly citation: Citation;
  /** The law's own words in it; absent where it has none. */
  readonly given: GivenWording | undefined;
}

/**
 * The edition that a part of the amendment makes, while it is edited: what every editor of an aspect works with. Pointers are JSON Pointers into the
 * edition (`/deadlines/decision`); the patch of the amendment follows by itself.
 */
export interface Editing {
  readonly service: string;
  readonly act: string;
  readonly part: string;
  /** The amendment's file. */
  readonly file: string;
  readonly definition: AmendmentPart;
  /** The edition without this part. */
  readonly before: Edition;
  /** The edition with this part, as it is at this moment; not checked. */
  readonly edition: Edition;
  /** Names of acts, code lists and the like for putting rules in words. */
  readonly words: RuleWords;
  /** False where the draft is in review, published, or somebody else's to change. */
  readonly editable: boolean;
  /**
   * Sets what stands at a pointer of the edition; without a value it is removed. `label` is shown in the history and by undo. Edits that
   * belong together are one step of undo: all of them name the place of the last as `step`.
   */
  edit(pointer: string, value: unknown, label: string, step?: string): void;
  /** Whether the map at a pointer is restated whole: the law restated all of it, so what is not stated again is gone; `nothing`: so all of it is. */
  restate(pointer: string, whole: boolean, label: string, from?: 'present' | 'nothing'): void;
  /** The citation that what is added or changed gets: the first provision of the order that is selected, and what it changes. */
  readonly citation: Citation | undefined;
  /** All provisions that are selected, in the order of the act. */
  readonly provisions: readonly SelectedProvision[];
  /** The languages in which the order itself speaks: a wording in another one is not the law's own. */
  readonly spoken: readonly Language[];
  /** What this part does to an item. */
  stateOf(pointer: string): 'added' | 'changed' | 'removed' | 'same';
  /** What checking found at a pointer or inside it. */
  findingsAt(pointer: string): readonly Diagnostic[];
  /** The item that is looked at, as a pointer; editors scroll to it and open it. */
  readonly selected: string | undefined;
  select(pointer: string | undefined): void;
}

export const EditingContext = createContext<Editing | undefined>(undefined);

/** The edition being edited around this component. */
export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (editing === undefined) throw new Error('No edition is edited here');
  return editing;
}
