import type { Operation } from '../../../../engine/amending/operations.ts';
import { equal } from '../../../../engine/diff/equal.ts';
import { meets } from '../../../../engine/json/pointer.ts';

/** How far back an operation of the same place is looked for. */
const NEAR = 50;

/**
 * Operations with the same effect, but each place changed once where nothing else touched it in between: what was typed letter by letter
 * becomes one change, from what was there at first to what is there at last.
 */
export function compacted(operations: readonly Operation[]): readonly Operation[] {
  const kept: Operation[] = [];
  for (const operation of operations) {
    const index = earlierOf(kept, operation);
    const earlier = index === undefined ? undefined : kept[index];
    if (index === undefined || earlier === undefined) kept.push(operation);
    else if (equal(earlier.before, operation.after)) kept.splice(index, 1);
    else kept[index] = joined(earlier, operation);
  }
  return kept;
}

/** The place in the list of an operation of the same place that can be joined with a later one. */
function earlierOf(kept: readonly Operation[], { file, pointer }: Operation): number | undefined {
  for (let index = kept.length - 1; index >= Math.max(0, kept.length - NEAR); index--) {
    const one = kept[index];
    if (one === undefined || one.file !== file) continue;
    if (one.pointer === pointer) return index;
    if (meets(one.pointer, pointer)) return undefined;
  }
  return undefined;
}

function joined({ file, pointer, before }: Operation, { after }: Operation): Operation {
  return {
    file,
    pointer,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}
