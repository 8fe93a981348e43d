import { dayOfEffect } from '../../../../engine/acts/entry-into-force.ts';
import type { Act } from '../../../../engine/schema/act.ts';

/** The day on which an act takes effect by its own rule, as soon as its publication is known. */
export function useDayOfEffect(act: Act | undefined): string | undefined {
  return act?.entryIntoForce === undefined ? undefined : dayOfEffect(act.entryIntoForce, act.published?.date);
}
