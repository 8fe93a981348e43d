import type { Evaluation, LeafResult, Trilean } from './types.ts';

/**
 * Kleene's three-valued `all` (dominant `false`) and `any` (dominant `true`) over evaluations.
 * One dominant value decides; else one unknown leaves it unknown; else it is the other value.
 * The reasons kept are those of the parts that made it so.
 */
export function combine(parts: readonly Evaluation[], dominant: boolean): Evaluation {
  const result = decide(parts, dominant);
  const makers = parts.filter((part) => part.result === result);
  return {
    result,
    because: distinct(makers.flatMap((part) => part.because)),
    missing: [...new Set(makers.flatMap((part) => part.missing))],
  };
}

function decide(parts: readonly Evaluation[], dominant: boolean): Trilean {
  if (parts.some((part) => part.result === dominant)) return dominant;
  return parts.some((part) => part.result === null) ? null : !dominant;
}

/** The same comparison may stand in several places of a condition; a reader wants it once. */
export function distinct(leaves: readonly LeafResult[]): readonly LeafResult[] {
  const seen = new Map(leaves.map((leaf) => [JSON.stringify(leaf), leaf]));
  return seen.size === leaves.length ? leaves : [...seen.values()];
}
