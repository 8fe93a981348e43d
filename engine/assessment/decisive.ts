import { itemsBehind } from '../amounts/rests-on.ts';
import { touches } from '../open/entries.ts';
import type { Edition } from '../schema/edition.ts';
import type { Assessed } from './item.ts';
import { hasReadings, type OpenForCase } from './open.ts';
import type { DocumentResult, RequirementResult } from './types.ts';

/** A doubt about one of these as a whole is a doubt about every outcome. */
export const WHOLE: readonly string[] = ['', '/grounds', '/requirements', '/documents', '/entitlements'];

/**
 * The open entries by which nothing may be decided automatically, settled ones left out; and those with readings: whether they hold
 * anything back shows when all readings are assessed.
 */
export function undetermining(entries: readonly OpenForCase[]): readonly OpenForCase[] {
  return entries.filter(
    ({ open, settled }) => open.effect === 'undetermined' && !settled && !hasReadings(open),
  );
}

/** The keys of those that touch an item. */
export function touching(entries: readonly OpenForCase[]): (pointer: string) => readonly string[] {
  return (pointer) => entries.filter(({ open }) => touches(open, pointer)).map(({ id }) => id);
}

/**
 * The keys of the entries that keep every outcome undetermined: on the whole of an aspect that decides, on an entitlement of the variant, on a requirement that is not met, on a document that is required and not presented. (An entry on a ground holds that ground
 * only, once it is true.)
 */
export function alwaysDecisive(
  edition: Edition,
  variant: string,
  entries: readonly OpenForCase[],
  requirements: readonly Assessed<RequirementResult>[],
  documents: readonly Assessed<DocumentResult>[],
): readonly string[] {
  const entitlements = Object.entries(edition.entitlements ?? {}).filter(([, { appliesTo }]) =>
    appliesTo.includes(variant),
  );
  const pointers = [
    ...entitlements.map(([id]) => `/entitlements/${id}`),
    ...requirements.filter(({ result }) => result.met !== true).map(({ id }) => `/requirements/${id}`),
    ...documents
      .filter(({ result }) => result.required !== false && result.presented !== true)
      .map(({ id }) => `/documents/${id}`),
  ];
  return entries
    .filter(
      ({ open }) =>
        open.pointers.some((pointer) => WHOLE.includes(pointer)) ||
        pointers.some((pointer) => touches(open, pointer)),
    )
    .map(({ id }) => id);
}

/** The keys of the entries that touch what the periods of the variant's entitlements rest on. */
export function holdingPeriods(
  edition: Edition,
  variant: string,
  heldBy: (pointer: string) => readonly string[],
): readonly string[] {
  return Object.values(edition.entitlements ?? {})
    .filter(({ appliesTo }) => appliesTo.includes(variant))
    .flatMap(({ period }) => itemsBehind(period, edition))
    .flatMap(heldBy);
}
