import { join } from '../json/pointer.ts';
import type { Condition } from '../schema/condition.ts';
import type { Edition } from '../schema/edition.ts';

/** A condition of an edition and where it stands. */
export interface PlacedCondition {
  readonly pointer: string;
  readonly condition: Condition;
}

/** Every condition of an edition. */
export function conditionsOf(edition: Edition): readonly PlacedCondition[] {
  const { pages } = edition.form;
  return [
    ...inMap('/conditions', edition.conditions),
    ...inMap('/grounds', edition.grounds),
    ...inMap('/requirements', edition.requirements),
    ...inMap('/documents', edition.documents),
    ...inMap('/amounts', edition.amounts),
    ...inMap('/open', edition.open),
    ...inMap('/workflow/transitions', edition.workflow.transitions),
    ...inMap('/form/pages', pages),
    ...Object.entries(pages).flatMap(([page, { fields }]) =>
      inMap(join('/form/pages', page, 'fields'), fields),
    ),
  ];
}

function inMap(
  pointer: string,
  items: Readonly<Record<string, { readonly when?: Condition }>> = {},
): readonly PlacedCondition[] {
  return Object.entries(items).flatMap(([key, { when }]) =>
    when === undefined ? [] : [{ pointer: join(pointer, key, 'when'), condition: when }],
  );
}

/** The facts that a condition names itself, the lists that it looks over among them; those of the shared conditions it refers to are theirs. */
export function factsIn(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(factsIn);
  if ('any' in condition) return condition.any.flatMap(factsIn);
  if ('not' in condition) return factsIn(condition.not);
  if ('condition' in condition) return [];
  if ('some' in condition) return [condition.some.list, ...factsIn(condition.some.where)];
  if ('every' in condition) return [condition.every.list, ...factsIn(condition.every.where)];
  if ('count' in condition) {
    const { list, where, value } = condition.count;
    const rows = where === undefined ? [] : factsIn(where);
    return [list, ...rows, ...(typeof value === 'object' ? [value.fact] : [])];
  }
  const { value } = condition;
  const other = typeof value === 'object' && 'fact' in value ? [value.fact] : [];
  return 'fact' in condition ? [condition.fact, ...other] : other;
}
