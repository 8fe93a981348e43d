import type { Analysis, Example } from '../../../../../../engine/tables/analyse.ts';

/** What is wrong with a row over all values of the inputs, with values that fall into it. */
export type RowMark =
  | { readonly kind: 'overlap'; readonly with: string; readonly example: Example }
  | { readonly kind: 'masked'; readonly example: Example }
  | { readonly kind: 'unreachable' };

/** The marks of each row. */
export function marksOf(
  analysis: Analysis | 'too-large' | undefined,
): ReadonlyMap<string, readonly RowMark[]> {
  const marks = new Map<string, RowMark[]>();
  const add = (row: string, mark: RowMark) => {
    const known = marks.get(row);
    if (known === undefined) marks.set(row, [mark]);
    else known.push(mark);
  };
  if (analysis === undefined || analysis === 'too-large') return marks;
  for (const {
    rows: [first, second],
    example,
  } of analysis.overlaps) {
    add(first, { kind: 'overlap', with: second, example });
    add(second, { kind: 'overlap', with: first, example });
  }
  for (const { row, example } of analysis.masked) add(row, { kind: 'masked', example });
  for (const row of analysis.unreachable) add(row, { kind: 'unreachable' });
  return marks;
}
