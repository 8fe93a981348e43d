import { assess } from '../../../engine/assessment/assess.ts';
import type { Assessment, AssessmentInput } from '../../../engine/assessment/types.ts';
import type { Facts } from '../../../engine/conditions/types.ts';
import type { PinnedEdition } from '../../../engine/edition/types.ts';
import type { Edition } from '../../../engine/schema/edition.ts';
import { edition } from './edition.ts';
import { calendar, date, frozen, got } from './support.ts';

export const library = { calendars: { test: calendar }, parameters: {} };
/** An edition that governs by submission. */
export const pin = (of: Edition): PinnedEdition => ({
  service: 'library-card',
  at: date('2026-02-02'),
  hash: 'h',
  edition: of,
  inForceFrom: date('2025-01-01'),
  madeBy: [],
  pending: [],
  reason: 'submission',
});
/** Assesses deep-frozen input. */
export const run = (facts: Facts, more: Partial<AssessmentInput> = {}, of: Edition = edition): Assessment =>
  got(
    assess(
      library,
      frozen(pin(of)),
      frozen({ variant: 'first', channel: 'online', facts, events: [], at: date('2026-02-02'), ...more }),
    ),
  );
/** An adult whose data are true and who is not banned. */
export const adult: Facts = { age: 30, 'data-true': true, banned: false };
export const renewal: Facts = { ...adult, 'months-asked': 6, 'renewals-used': 0, 'books-lost': 0 };
export const asRenewal = { variant: 'renewal' } as const;
