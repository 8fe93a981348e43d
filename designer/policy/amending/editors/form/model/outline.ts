import type { Edition } from '../../../../../../engine/schema/edition.ts';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import { listed } from '../../fields/model/listed.ts';
import { type Field, type FormPlace, type Page, pointerOf } from './place.ts';

interface Entry {
  readonly place: FormPlace;
  /** Of the item in the edition; its key in the outline. */
  readonly id: string;
  /** The part takes it away: shown as it was. */
  readonly removed: boolean;
}

export interface FieldEntry extends Entry {
  readonly fact: string;
  readonly field: Field;
}

export interface PageEntry extends Entry {
  readonly page: Page;
  readonly fields: readonly FieldEntry[];
}

/** The pages of a form with their fields, in order, those that the part removes in the places that they had. */
export function outlineOf(before: Edition['form'], after: Edition['form']): readonly PageEntry[] {
  return listed(before.pages, after.pages).map(({ key: page, item, removed }) => {
    const was = Object.hasOwn(before.pages, page) ? before.pages[page]?.fields : undefined;
    return {
      place: { page },
      id: pointerOf({ page }),
      removed,
      page: item,
      fields: listed(was, item.fields).map(({ key: fact, item: field, removed: gone }) => ({
        place: { page, fact },
        id: pointerOf({ page, fact }),
        removed: removed || gone,
        fact,
        field,
      })),
    };
  });
}

/** Why an applicant may not be asked for a fact, or not be obliged to answer; undefined where there is no reason. */
export type Objection = 'held' | 'registry' | 'officer' | 'computation' | 'unknown';

/**
 * Why a field is not as the law has it. `held`: a registry holds what is asked, so that it may be asked but not required. `registry`, `officer`,
 * `computation`: somebody else establishes it, and the form leaves it out. `unknown`: there is no such fact.
 */
export function objectionTo(facts: Edition['facts'], fact: string): Objection | undefined {
  const asked = Object.hasOwn(facts, fact) ? facts[fact] : undefined;
  if (asked === undefined) return 'unknown';
  if (asked.establishedBy !== 'applicant') return asked.establishedBy;
  return asked.registry === undefined ? undefined : 'held';
}

/** The facts that an applicant establishes and no page asks for, in order. */
export function factsNotAsked({ facts, form }: Pick<Edition, 'facts' | 'form'>): readonly string[] {
  const asked = new Set(Object.values(form.pages).flatMap(({ fields }) => Object.keys(fields)));
  return inOrder(facts)
    .filter(([key, { establishedBy }]) => establishedBy === 'applicant' && !asked.has(key))
    .map(([key]) => key);
}
