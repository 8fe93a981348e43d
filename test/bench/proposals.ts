import { proposalsFor } from '../../engine/amending/proposing/proposals-for.ts';
import { isObject } from '../../engine/json/value.ts';
import { leftOut } from '../support/left-out.ts';
import { shippedFiles } from '../support/library.ts';

const ROUNDS = 6;

/**
 * How long the proposals for the longest order of the shipped library take, in milliseconds: the first time, when what is published is looked through,
 * and then after an edit, of several rounds the best.
 */
export function measuredProposals() {
  const act = 'kz-317-2025';
  const { published, begun } = leftOut(shippedFiles(), act);
  const [first = 0, ...others] = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    // Every edit makes another draft.
    proposalsFor(published, { ...begun }, act);
    return performance.now() - start;
  });
  const document = begun[`acts/${act}.json`];
  const provisions = isObject(document) && isObject(document.provisions) ? document.provisions : {};
  return { first, best: Math.min(...others), provisions: Object.keys(provisions).length };
}
