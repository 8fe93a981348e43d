import type { Assessment } from '../assessment/types.ts';
import type { Scenario } from '../schema/scenario.ts';
import { ABSENT, each, one, truth } from './expected.ts';
import type { Mismatch } from './types.ts';

type Expectation = Scenario['expect'];

/** What is not as expected of what is dated and counted: deadlines, windows, attempts, votes, quotas and periods. */
export function compareCounted(expected: Expectation, actual: Assessment): readonly Mismatch[] {
  const { windows, votes } = actual;
  return [
    ...deadlines(expected, actual),
    ...each('windows', expected.windows, (id) => truth(windows[id], ({ within }) => within)),
    ...each('votes', expected.votes, (id) => truth(votes[id], ({ carried }) => carried)),
    ...Object.entries(expected.attempts ?? {}).flatMap(([id, { allowed, notBefore, notAfter }]) => {
      const attempts = actual.attempts[id];
      return [
        ...one(
          `attempts.${id}.allowed`,
          allowed,
          truth(attempts, (result) => result.allowed),
        ),
        ...one(`attempts.${id}.notBefore`, notBefore, attempts?.notBefore ?? ABSENT),
        ...one(`attempts.${id}.notAfter`, notAfter, attempts?.notAfter ?? ABSENT),
      ];
    }),
    ...Object.entries(expected.quotas ?? {}).flatMap(([id, { status, heldUntil, available }]) => {
      const quota = actual.quotas[id];
      return [
        ...one(`quotas.${id}.status`, status, quota?.status ?? ABSENT),
        ...one(`quotas.${id}.heldUntil`, heldUntil, quota?.heldUntil ?? ABSENT),
        ...one(
          `quotas.${id}.available`,
          available,
          truth(quota, (result) => result.available),
        ),
      ];
    }),
    ...Object.entries(expected.periods ?? {}).flatMap(([id, { start, end }]) => {
      const period = actual.periods[id];
      const unknown = period === undefined ? ABSENT : 'unknown';
      return [
        ...one(`periods.${id}.start`, start, period?.start ?? unknown),
        ...one(`periods.${id}.end`, end, period?.end ?? unknown),
      ];
    }),
  ];
}

function deadlines(expected: Expectation, actual: Assessment): readonly Mismatch[] {
  return Object.entries(expected.deadlines ?? {}).flatMap(([id, { due, time, skipped, provisional }]) => {
    const deadline = actual.deadlines[id];
    return [
      ...one(`deadlines.${id}.due`, due, deadline?.due ?? deadline?.status ?? ABSENT),
      ...one(`deadlines.${id}.time`, time, deadline?.time ?? ABSENT),
      ...one(
        `deadlines.${id}.skipped`,
        skipped,
        deadline?.skipped.map(({ date }) => date),
      ),
      ...one(`deadlines.${id}.provisional`, provisional, deadline?.provisional),
    ];
  });
}
