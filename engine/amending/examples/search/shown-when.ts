import { toNnf } from '../../../conditions/nnf.ts';
import type { Condition } from '../../../schema/condition.ts';
import type { Edition } from '../../../schema/edition.ts';

/** When the form of a variant shows the question for a fact, in negation normal form; undefined where it does not ask. */
export function shownWhen(edition: Edition, variant: string, fact: string): Condition | undefined {
  const applies = (appliesTo: readonly string[] | undefined) => appliesTo?.includes(variant) ?? true;
  const places = Object.values(edition.form.pages).flatMap((page): readonly Condition[] => {
    const field = Object.hasOwn(page.fields, fact) ? page.fields[fact] : undefined;
    if (field === undefined || !applies(page.appliesTo) || !applies(field.appliesTo)) return [];
    return [{ all: [page.when, field.when].filter((when) => when !== undefined) }];
  });
  return places.length === 0 ? undefined : toNnf({ any: places }, edition.conditions);
}
