import type { CoverageItem } from './types.ts';

/** Something of an edition whose boundaries scenarios should touch. */
export interface BoundaryItem {
  readonly kind: Exclude<CoverageItem['kind'], 'edition-day'>;
  readonly id: string;
  readonly wanted: readonly string[];
  /** What of it matters for results; items of two editions with the same are one. */
  readonly form: string;
}

/** @param parts what of the item matters for results */
export function item(
  kind: BoundaryItem['kind'],
  id: string,
  wanted: readonly string[],
  parts: readonly unknown[],
): BoundaryItem {
  return { kind, id, wanted, form: JSON.stringify(parts) };
}
