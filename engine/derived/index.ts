import type { Edition } from '../schema/edition.ts';
import { attemptsFacts } from './attempts.ts';
import { computedFacts } from './computed.ts';
import type { DerivedFact, DerivedProvider } from './provider.ts';
import { quotaFacts } from './quotas.ts';
import { scoringFacts } from './scoring.ts';
import { voteFacts } from './votes.ts';
import { windowFacts } from './windows.ts';

/** Where derived facts come from, in order. */
const providers: readonly DerivedProvider[] = [
  computedFacts,
  scoringFacts,
  windowFacts,
  attemptsFacts,
  voteFacts,
  quotaFacts,
];

/** All derived facts of an edition; with a variant, those that apply to it. */
export function derivedFacts(edition: Edition, variant?: string): readonly DerivedFact[] {
  return providers.flatMap((provider) => provider(edition, variant));
}
