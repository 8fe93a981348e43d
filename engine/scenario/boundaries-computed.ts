import { toNnf } from '../conditions/nnf.ts';
import type { Condition } from '../schema/condition.ts';
import type { Edition } from '../schema/edition.ts';
import { inOrder } from '../schema/in-order.ts';
import type { Scoring } from '../schema/scoring.ts';
import { type BoundaryItem, item } from './boundary-item.ts';

/** The boundaries of what is worked out: every row of a table, the thresholds of scores, amounts due and not due. */
export function computedBoundaries(edition: Edition): readonly BoundaryItem[] {
  const rule = (when: Condition | undefined) => when && toNnf(when, edition.conditions);
  return [
    ...inOrder(edition.tables).map(([id, { hit, inputs, rows }]) => {
      const wanted = inOrder(rows).map(([row]) => rowBoundary(row));
      const form = inOrder(rows).map(([row, { when, output, priority }]) => [row, when, output, priority]);
      return item('table', id, wanted, [hit, inOrder(inputs).map(([key, { value }]) => [key, value]), form]);
    }),
    ...inOrder(edition.scoring).map(([id, scoring]) => {
      const { appliesTo, sections, criteria, maximum, threshold } = scoring;
      const limits = inOrder(sections).map(([key, section]) => [key, section.maximum, section.threshold]);
      const parts = inOrder(criteria).map(([key, { title: _, text: __, citation: ___, ...rules }]) => [
        key,
        rules,
      ]);
      return item('scoring', id, thresholdsOf(scoring), [appliesTo, limits, parts, maximum, threshold]);
    }),
    ...inOrder(edition.amounts).map(([id, { appliesTo, when, value, each, per }]) =>
      item('amount', id, when === undefined && each === undefined ? ['due'] : ['due', 'not due'], [
        appliesTo,
        rule(when),
        value,
        each,
        per,
      ]),
    ),
  ];
}

export const rowBoundary = (row: string): string => `row ${row}`;

/** `at the threshold` and `just below`, of a section with its key. Where nobody has given a criterion its points, there is nothing to reach. */
function thresholdsOf({ criteria, sections, threshold }: Scoring): readonly string[] {
  const isUnsaid = Object.values(criteria).some(
    ({ points, bands }) => points === undefined && bands === undefined,
  );
  if (isUnsaid) return [];
  return [
    ...inOrder(sections).flatMap(([key, section]) =>
      section.threshold === undefined ? [] : [`${key}: at the threshold`, `${key}: just below`],
    ),
    ...(threshold === undefined ? [] : ['at the threshold', 'just below']),
  ];
}
