import type { SplitProvision } from './collector.ts';
import { ownAnnexesIn } from './own-annex.ts';
import type { Instruction, Operation } from './targets.ts';

/** An annex of the amending act, which sets out one of the amended act in a new wording. */
export interface RestatedAnnex {
  /** The address of the own one: "annex", "annex-2". */
  readonly own: string;
  /** That of the other in the amended act. */
  readonly target: string;
  readonly operation: Operation;
}

/** "Annex 2 shall be set out anew as in the annex to this order": which annex of the act holds the wording of which of the other. */
export function restatedAnnexes(text: string, { operation, targets }: Instruction): readonly RestatedAnnex[] {
  if (operation === 'removes' || !targets.every((target) => isAnnex(target))) return [];
  const numbers = ownAnnexesIn(text);
  if (numbers === undefined) return [];
  if (numbers.length !== targets.length && !(numbers.length === 0 && targets.length === 1)) return [];
  return targets.map((target, index) => {
    const number = numbers[index];
    return { own: number === undefined ? 'annex' : `annex-${number}`, target, operation };
  });
}

/**
 * Says of each provision below an own annex which one of the amended act it sets out anew; one that says so already is left. Its head is the
 * amending act's own.
 */
export function withRestated(
  provisions: Map<string, { changes?: SplitProvision['changes'] }>,
  annexes: readonly RestatedAnnex[],
): void {
  for (const { own, target, operation } of annexes)
    for (const [id, provision] of provisions)
      if (id.startsWith(`${own}.`) && provision.changes === undefined)
        provision.changes = [{ provision: `${target}${id.slice(own.length)}`, operation }];
}

const isAnnex = (target: string): boolean => /(?:^|\.)annex(?:-\d+)*$/.test(target);
