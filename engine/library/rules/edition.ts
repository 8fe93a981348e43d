import type { Finding } from '../shape/shape.ts';
import { computedFindings } from './computed.ts';
import { countedFindings } from './counted.ts';
import { entitlementFindings } from './entitlements.ts';
import { factFindings } from './facts.ts';
import { intervalFindings } from './intervals.ts';
import { scoringFindings } from './scoring.ts';
import { sharedConditionFindings } from './shared-conditions.ts';
import { tableFindings } from './tables.ts';

/** What must hold in an edition beyond its shape and its references. Takes it raw: each rule passes over what is not of its shape. */
export function editionFindings(edition: unknown): readonly Finding[] {
  return [
    ...intervalFindings(edition),
    ...factFindings(edition),
    ...computedFindings(edition),
    ...entitlementFindings(edition),
    ...countedFindings(edition),
    ...sharedConditionFindings(edition),
    ...tableFindings(edition),
    ...scoringFindings(edition),
  ];
}
