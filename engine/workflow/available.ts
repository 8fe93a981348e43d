import type { Edition } from '../schema/edition.ts';
import { inOrder } from '../schema/in-order.ts';
import type { IsoDate } from '../schema/primitives.ts';
import type { ValueLibrary } from '../values/types.ts';
import { guardOf } from './guard.ts';
import type { AvailableStep, ProcedureState } from './types.ts';

/**
 * The steps that lead on from a case's state and that the given roles may do, in order; also those whose guard is not true now,
 * with what made it so. What their records, reason and decision need is for `advance` to check.
 * @param on the day on which guards are asked; without it, a guard over that day is unknown
 * @param library for the derived facts that guards name
 */
export function availableSteps(
  edition: Edition,
  procedure: ProcedureState,
  roles: readonly string[],
  on: IsoDate | undefined,
  library: ValueLibrary,
): readonly AvailableStep[] {
  return inOrder(edition.workflow.transitions).flatMap(([id, transition]): readonly AvailableStep[] => {
    const by = transition.by.filter((role) => roles.includes(role));
    const applies = transition.appliesTo?.includes(procedure.variant) ?? true;
    if (by.length === 0 || !applies || !transition.from.includes(procedure.state)) return [];
    const guard = guardOf(edition, transition, procedure, on, library);
    const { decision, citation } = transition;
    return [
      {
        transition: id,
        title: transition.title,
        to: transition.to,
        event: transition.event,
        by,
        open: guard === undefined || guard.result === true,
        ...(guard === undefined ? {} : { guard }),
        records: inOrder(transition.records).map(([fact, { required }]) => ({ fact, required })),
        reason: transition.reason ?? false,
        ...(decision === undefined
          ? {}
          : { decision: { outcome: decision.outcome, preliminary: decision.preliminary ?? false } }),
        ...(citation === undefined ? {} : { citation }),
      },
    ];
  });
}
