import { oncePer } from '../json/once-per.ts';
import type { Edition } from '../schema/edition.ts';
import { attemptsFacts } from './attempts.ts';
import { computedFacts } from './computed.ts';
import { inOrderOfRest } from './order.ts';
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

/** All derived facts of an edition. */
export const derivedFacts = oncePer((edition: Edition) => derivedBy(edition));

/** The derived facts that apply to a variant, each after those that it rests on. */
export const derivedInOrder = oncePer(
  (edition: Edition, variant) => inOrderOfRest(derivedBy(edition, variant)).ordered,
);

const derivedBy = (edition: Edition, variant?: string): readonly DerivedFact[] =>
  providers.flatMap((provider) => provider(edition, variant));
