import { toNnf } from '../../conditions/nnf.ts';
import { documentFact } from '../../facts/of.ts';
import { own } from '../../json/own.ts';
import { touches } from '../../open/entries.ts';
import type { Condition } from '../../schema/condition.ts';
import type { Entitlement } from '../../schema/deadline.ts';
import type { Edition } from '../../schema/edition.ts';
import { inOrder } from '../../schema/in-order.ts';
import type { Goals } from './search/setting.ts';

/** What is asked of a case of a variant: by a channel, where it matters. */
export interface AskedOf {
  readonly edition: Edition;
  readonly variant: string;
  readonly channel?: string;
}

/** That nothing stands in the way of a grant. */
export function grantGoals(of: AskedOf): Goals {
  return [...noGround(of), ...requirementsMet(of), ...documentsPresented(of), ...withinLimits(of)];
}

/** That no ground applies; `but`: except this one, which does. */
export function noGround({ edition, variant }: AskedOf, but?: string): Goals {
  const applying = own(edition.grounds ?? {}, but ?? '');
  const others = inOrder(edition.grounds).filter(
    ([id, { appliesTo, each }]) => id !== but && appliesTo.includes(variant) && each === undefined,
  );
  return [
    ...(applying === undefined ? [] : [applying.when]),
    ...others.map(([, { when }]): Condition => ({ not: when })),
  ].map((when) => toNnf(when, edition.conditions));
}

/** That every requirement is met; `but`: except this one. */
export function requirementsMet({ edition, variant }: AskedOf, but?: string): Goals {
  return inOrder(edition.requirements)
    .filter(([, { appliesTo, each }]) => appliesTo.includes(variant) && each === undefined)
    .map(([id, { when }]) => toNnf(id === but ? { not: when } : when, edition.conditions));
}

/** That every document is presented that is required; by no channel in particular, of every channel. */
export function documentsPresented({ edition, variant, channel }: AskedOf): Goals {
  return inOrder(edition.documents)
    .filter(([, { appliesTo }]) => appliesTo.includes(variant))
    .filter(([, { channels }]) => channel === undefined || (channels?.includes(channel) ?? true))
    .filter(([, { presentedBySubmission }]) => presentedBySubmission !== true)
    .map(([id, { when }]) => {
      const presented: Condition = { fact: documentFact(id), operator: 'is', value: true };
      return toNnf(when === undefined ? presented : { any: [{ not: when }, presented] }, edition.conditions);
    });
}

/** That what is asked lies within the limits of every entitlement. */
export function withinLimits({ edition, variant }: AskedOf): Goals {
  return inOrder(edition.entitlements)
    .filter(([, { appliesTo }]) => appliesTo.includes(variant))
    .flatMap(([, entitlement]) => within(entitlement));
}

function within({ requested, limit, minimum, times, timesUsed }: Entitlement): Goals {
  const compared = (fact: string | undefined, operator: string, value: number | undefined) =>
    fact === undefined || value === undefined ? [] : [{ fact, operator, value }];
  return [
    ...compared(requested, 'lessThanInclusive', limit?.count),
    ...compared(requested, 'greaterThanInclusive', minimum?.count),
    ...compared(timesUsed, 'lessThan', times),
  ];
}

/** That no open question holds an item back, as far as the facts can say so. */
export function withoutDoubts({ edition, variant }: AskedOf, pointer: string): Goals {
  return Object.values(edition.open ?? {})
    .filter(({ effect, appliesTo }) => effect === 'undetermined' && (appliesTo?.includes(variant) ?? true))
    .filter((open) => touches(open, pointer))
    .flatMap(({ when }) => (when === undefined ? [] : [toNnf({ not: when }, edition.conditions)]));
}
