import type { Shape } from '../library/shape/shape.ts';
import { applyOperations } from './operations.ts';
import { operationsBetween, operationsWithin } from './operations-between.ts';

/** What two people make of one value: both their changes, or nothing where they do not agree. */
export type Joined = { readonly ok: true; readonly value: unknown } | { readonly ok: false };

interface Sides {
  /** What both began with. */
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/**
 * Lays my changes of a value over theirs.
 * @param of the path of the document that the value is, or the shape of the value where it is no document
 */
export function joined(of: string | Shape, { base, mine, theirs }: Sides): Joined {
  const file = typeof of === 'string' ? of : '';
  const changes =
    typeof of === 'string' ? operationsBetween(of, base, mine) : operationsWithin(file, of, base, mine);
  const applied = applyOperations({ [file]: theirs }, changes);
  return applied.ok ? { ok: true, value: applied.documents[file] } : { ok: false };
}
