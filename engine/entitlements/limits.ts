import type { DoubtedBy } from '../assessment/doubted.ts';
import { type Assessed, and } from '../assessment/item.ts';
import type { LimitResult } from '../assessment/types.ts';
import type { Facts, Trilean } from '../conditions/types.ts';
import type { Entitlement } from '../schema/deadline.ts';
import type { Edition } from '../schema/edition.ts';
import { inOrder } from '../schema/in-order.ts';

/**
 * Every entitlement of the variant that has a limit: whether what is asked lies within it. The length asked for may equal the
 * limit and the minimum; with what was granted before it may equal the total; the times already granted must be fewer than the times
 * allowed.
 * @param doubtedBy the undetermined open entries that touch the facts it rests on: kept, it is not settled while they could turn it
 */
export function assessLimits(
  edition: Edition,
  variant: string,
  facts: Facts,
  doubtedBy: DoubtedBy,
): readonly Assessed<LimitResult>[] {
  return inOrder(edition.entitlements)
    .filter(([, entitlement]) => entitlement.appliesTo.includes(variant) && isLimited(entitlement))
    .map(([id, entitlement]) => {
      const limit = assessLimit(id, entitlement, facts);
      if (limit.result.within !== true) return limit;
      const heldBy = doubtedBy((known) => assessLimit(id, entitlement, known.facts).result.within);
      return { ...limit, heldBy };
    });
}

const isLimited = ({ limit, minimum, total, times }: Entitlement): boolean =>
  [limit, minimum, total, times].some((bound) => bound !== undefined);

function assessLimit(id: string, entitlement: Entitlement, facts: Facts): Assessed<LimitResult> {
  const { title, limit, minimum, times, total, citation } = entitlement;
  const requested = numberOf(facts, entitlement.requested);
  const timesUsed = numberOf(facts, entitlement.timesUsed);
  const used = numberOf(facts, total?.used);
  const checks = checksOf(entitlement, { requested, timesUsed, used });
  const within = and(...checks.map(({ holds }) => holds));
  const open = within === null ? checks.filter(({ holds }) => holds === null) : [];
  const unsettledBy = [...new Set(open.flatMap(({ needs }) => needs))];
  return {
    id,
    unsettledBy,
    result: {
      title,
      within,
      ...(limit === undefined ? {} : { limit }),
      ...(minimum === undefined ? {} : { minimum }),
      ...(requested === undefined ? {} : { requested }),
      ...(times === undefined ? {} : { times }),
      ...(timesUsed === undefined ? {} : { timesUsed }),
      ...(total === undefined ? {} : { total: totalOf(total, used) }),
      broken: checks.filter(({ holds }) => holds === false).map(({ rule }) => rule),
      missing: unsettledBy,
      ...(citation === undefined ? {} : { citation }),
    },
  };
}

function totalOf(
  { limit, citation }: NonNullable<Entitlement['total']>,
  used: number | undefined,
): NonNullable<LimitResult['total']> {
  return {
    limit,
    ...(used === undefined ? {} : { used }),
    ...(citation === undefined ? {} : { citation }),
  };
}

interface Check {
  readonly rule: LimitResult['broken'][number];
  readonly holds: Trilean;
  /** The facts that are not known. */
  readonly needs: readonly string[];
}

/** What the facts say: numbers in the unit of the limit. */
interface Asked {
  readonly requested: number | undefined;
  readonly timesUsed: number | undefined;
  readonly used: number | undefined;
}

/** Without a fact to compare with, a limit bounds what is granted and cannot be broken by what is asked. */
function checksOf(
  { limit, minimum, requested, times, timesUsed, total }: Entitlement,
  asked: Asked,
): readonly Check[] {
  const check = (
    rule: Check['rule'],
    fact: string,
    number: number | undefined,
    holds: (number: number) => boolean,
  ): Check => ({
    rule,
    holds: number === undefined ? null : holds(number),
    needs: number === undefined ? [fact] : [],
  });
  return [
    ...(limit === undefined || requested === undefined
      ? []
      : [check('limit', requested, asked.requested, (length) => length <= limit.count)]),
    ...(minimum === undefined || requested === undefined
      ? []
      : [check('minimum', requested, asked.requested, (length) => length >= minimum.count)]),
    ...(times === undefined || timesUsed === undefined
      ? []
      : [check('times', timesUsed, asked.timesUsed, (count) => count < times)]),
    ...(total === undefined ? [] : [checkTotal(total, requested, asked)]),
  ];
}

/** The running total: what was granted before and, where a length is asked for, that length. One of them alone may break it. */
function checkTotal(
  { limit, used }: NonNullable<Entitlement['total']>,
  requested: string | undefined,
  asked: Asked,
): Check {
  const parts = [
    { fact: used, number: asked.used },
    ...(requested === undefined ? [] : [{ fact: requested, number: asked.requested }]),
  ];
  const needs = parts.flatMap(({ fact, number }) => (number === undefined ? [fact] : []));
  const sum = parts.reduce((all, { number }) => all + Math.max(number ?? 0, 0), 0);
  if (sum > limit.count) return { rule: 'total', holds: false, needs: [] };
  return { rule: 'total', holds: needs.length === 0 ? true : null, needs };
}

function numberOf(facts: Facts, fact: string | undefined): number | undefined {
  const value = fact === undefined ? undefined : facts[fact];
  return typeof value === 'number' ? value : undefined;
}
