import type { EditionInForce } from '../../engine/edition/types.ts';
import { inOrder } from '../../engine/schema/in-order.ts';
import { isOnlyCheck } from '../../engine/service/only-check.ts';
import type { ServiceSummary } from '../api/schemas/services.ts';
import type { Suspended } from '../api/schemas/suspensions.ts';
import type { Suspension } from './ledger.ts';

/** A service as lists show it: its variants with the ways in. */
export function summarise(
  { service: id, edition, hash, inForceFrom }: EditionInForce,
  suspension?: Suspension,
): ServiceSummary {
  const { title, summary, order, group, about, variants, channels } = edition.service;
  const channelsOf = (variant: string, electronic: boolean) =>
    inOrder(channels)
      .filter(([, channel]) => channel.electronic === electronic && channel.variants.includes(variant))
      .map(([channel, { title }]) => ({ id: channel, title }));
  return {
    id,
    title,
    summary,
    editionHash: hash,
    inForceFrom,
    ...(order === undefined ? {} : { order }),
    ...(group === undefined ? {} : { group }),
    onlyCheck: isOnlyCheck(edition),
    ...suspended(suspension),
    ...(about === undefined ? {} : { about }),
    variants: inOrder(variants).map(([variant, { title, summary }]) => ({
      id: variant,
      title,
      ...(summary === undefined ? {} : { summary }),
      electronicChannels: channelsOf(variant, true),
      otherChannels: channelsOf(variant, false),
    })),
  };
}

/** What everybody is told of a suspension; its reason is for the record only. */
export const suspended = (suspension: Suspension | undefined): { readonly suspended?: Suspended } =>
  suspension === undefined ? {} : { suspended: { notice: suspension.notice, since: suspension.since } };
