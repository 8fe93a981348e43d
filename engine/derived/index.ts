import type { Edition } from '../schema/edition.ts';
import { computedFacts } from './computed.ts';
import type { DerivedFact, DerivedProvider } from './provider.ts';

/** Where derived facts come from, in order. */
const providers: readonly DerivedProvider[] = [computedFacts];

/** All derived facts of an edition; with a variant, those that apply to it. */
export function derivedFacts(edition: Edition, variant?: string): readonly DerivedFact[] {
  return providers.flatMap((provider) => provider(edition, variant));
}
