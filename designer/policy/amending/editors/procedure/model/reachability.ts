import { procedureOf } from '../../../../../../engine/check/procedure.ts';
import type { Edition } from '../../../../../../engine/schema/edition.ts';

/** What a procedure leaves without a way in or out. */
export interface Reachability {
  /** States to which no variant has a way from the initial one. */
  readonly unreachable: readonly string[];
  /** States to which some variant has a way, that are not final, and out of which that variant has no step. */
  readonly deadEnds: readonly string[];
  /** Deadlines none of whose variants has a step with the event that starts them. */
  readonly neverStart: readonly string[];
}

/** Follows the procedure of every variant from the initial state; guards are taken as possible. */
export function reachability(edition: Edition): Reachability {
  const { states } = edition.workflow;
  const ways = Object.keys(edition.service.variants).map(
    (variant) => [variant, procedureOf(edition, variant)] as const,
  );
  const deadEnds = ways.flatMap(([, way]) =>
    [...way.states].filter(
      (state) => states[state]?.final !== true && !way.transitions.some(({ from }) => from.includes(state)),
    ),
  );
  const starts = (variants: readonly string[], event: string) =>
    ways.some(
      ([variant, way]) => variants.includes(variant) && way.transitions.some((step) => step.event === event),
    );
  return {
    unreachable: Object.keys(states).filter((state) => !ways.some(([, way]) => way.states.has(state))),
    deadEnds: [...new Set(deadEnds)],
    neverStart: Object.entries(edition.deadlines ?? {})
      .filter(([, { appliesTo, starts: event }]) => !starts(appliesTo, event))
      .map(([id]) => id),
  };
}

/** What another procedure leaves without a way in or out that has one now. */
export function lostBy(edition: Edition, workflow: Edition['workflow']): Reachability {
  const now = reachability(edition);
  const then = reachability({ ...edition, workflow });
  const added = (before: readonly string[], after: readonly string[]) =>
    after.filter((one) => !before.includes(one));
  return {
    unreachable: added(now.unreachable, then.unreachable),
    deadEnds: added(now.deadEnds, then.deadEnds),
    neverStart: added(now.neverStart, then.neverStart),
  };
}

export const losesNothing = ({ unreachable, deadEnds, neverStart }: Reachability): boolean =>
  unreachable.length + deadEnds.length + neverStart.length === 0;
