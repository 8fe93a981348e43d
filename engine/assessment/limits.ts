import type { Facts, Trilean } from '../conditions/types.ts';
import type { Entitlement } from '../schema/deadline.ts';
import type { Edition } from '../schema/edition.ts';
import { inOrder } from '../schema/in-order.ts';
import { type Assessed, and } from './item.ts';
import type { LimitResult } from './types.ts';

/**
 * Every entitlement of the variant that has a limit: whether what is asked lies within it. The length asked for may equal the
 * limit; the times already granted must be fewer than the times allowed.
 */
export function assessLimits(
  edition: Edition,
  variant: string,
  facts: Facts,
): readonly Assessed<LimitResult>[] {
  return inOrder(edition.entitlements)
    .filter(
      ([, { appliesTo, limit, times }]) => appliesTo.includes(variant) && (limit ?? times) !== undefined,
    )
    .map(([id, entitlement]) => {
      const requested = numberOf(facts, entitlement.requested);
      const timesUsed = numberOf(facts, entitlement.timesUsed);
      const checks = checksOf(entitlement, requested, timesUsed);
      const within = and(...checks.map(({ holds }) => holds));
      const unsettledBy =
        within === null ? checks.filter(({ holds }) => holds === null).map(({ fact }) => fact) : [];
      return {
        id,
        unsettledBy,
        result: {
          title: entitlement.title,
          within,
          ...(entitlement.limit === undefined ? {} : { limit: entitlement.limit }),
          ...(requested === undefined ? {} : { requested }),
          ...(entitlement.times === undefined ? {} : { times: entitlement.times }),
          ...(timesUsed === undefined ? {} : { timesUsed }),
          missing: unsettledBy,
          ...(entitlement.citation === undefined ? {} : { citation: entitlement.citation }),
        },
      };
    });
}

interface Check {
  readonly fact: string;
  readonly holds: Trilean;
}

/** Without a fact to compare with, a limit bounds what is granted and cannot be broken by what is asked. */
function checksOf(
  { limit, requested, times, timesUsed }: Entitlement,
  length: number | undefined,
  used: number | undefined,
): readonly Check[] {
  const checks: Check[] = [];
  if (limit !== undefined && requested !== undefined) {
    checks.push({ fact: requested, holds: length === undefined ? null : length <= limit.count });
  }
  if (times !== undefined && timesUsed !== undefined) {
    checks.push({ fact: timesUsed, holds: used === undefined ? null : used < times });
  }
  return checks;
}

function numberOf(facts: Facts, fact: string | undefined): number | undefined {
  const value = fact === undefined ? undefined : facts[fact];
  return typeof value === 'number' ? value : undefined;
}
