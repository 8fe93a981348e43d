import type { Condition } from '../schema/condition.ts';
import type { Edition } from '../schema/edition.ts';
import { inOrder } from '../schema/in-order.ts';

/** A place of the form where a fact is asked. */
export interface FormPlace {
  readonly fact: string;
  readonly page: string;
  /** JSON Pointer of the field in the edition. */
  readonly pointer: string;
  readonly required: boolean;
  /** The conditions of the page and the field; all must be true. */
  readonly when: readonly Condition[];
}

/**
 * The places of a variant's form, in the order in which they are asked. Only the applicant is asked: what a registry or an
 * officer establishes, or what is computed, is never a question of the form.
 */
export function formPlaces(edition: Edition, variant: string): readonly FormPlace[] {
  const applies = (appliesTo: readonly string[] | undefined) => appliesTo?.includes(variant) ?? true;
  return inOrder(edition.form.pages)
    .filter(([, page]) => applies(page.appliesTo))
    .flatMap(([id, page]) =>
      inOrder(page.fields)
        .filter(([, field]) => applies(field.appliesTo))
        .filter(([fact]) => edition.facts[fact]?.establishedBy === 'applicant')
        .map(([fact, field]) => ({
          fact,
          page: id,
          pointer: `/form/pages/${id}/fields/${fact}`,
          required: field.required,
          when: [page.when, field.when].filter((when) => when !== undefined),
        })),
    );
}

/** Whether the form asks for a fact in any variant. */
export function askedSomewhere(edition: Edition, fact: string): boolean {
  return (
    edition.facts[fact]?.establishedBy === 'applicant' &&
    Object.values(edition.form.pages).some((page) => Object.hasOwn(page.fields, fact))
  );
}
