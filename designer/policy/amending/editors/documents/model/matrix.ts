import type { Edition } from '../../../../../../engine/schema/edition.ts';
import type { Document } from '../../../../../../engine/schema/ground.ts';

/** Whether a document is presented for a variant: always, on a condition, through some of the variant's channels only; or not at all. */
export interface DocumentCell {
  readonly applies: boolean;
  readonly conditional: boolean;
  /** The channels of the variant through which it is presented, where not through all of them. */
  readonly channels?: readonly string[];
}

/** What is asked of a document for a variant. */
export function documentCell(
  document: Document,
  variant: string,
  channels: Edition['service']['channels'],
): DocumentCell {
  const applies = document.appliesTo.includes(variant);
  const conditional = document.when !== undefined;
  const ofVariant = Object.keys(channels).filter((key) => channels[key]?.variants.includes(variant));
  const through = ofVariant.filter((key) => document.channels?.includes(key) ?? true);
  if (through.length === ofVariant.length) return { applies, conditional };
  return { applies, conditional, channels: through };
}

/** The variants of a document with one of them in or out, in the order in which the service has them. */
export function withVariant(
  document: Document,
  variant: string,
  applies: boolean,
  variants: Edition['service']['variants'],
): readonly string[] {
  const chosen = new Set(document.appliesTo);
  if (applies) chosen.add(variant);
  else chosen.delete(variant);
  const known = Object.keys(variants).filter((key) => chosen.has(key));
  return [...known, ...document.appliesTo.filter((key) => chosen.has(key) && !known.includes(key))];
}

/** The registries that the edition names already. */
export function registriesOf({ facts, documents }: Pick<Edition, 'facts' | 'documents'>): readonly string[] {
  const named = [
    ...Object.values(facts).map(({ registry }) => registry),
    ...Object.values(documents ?? {}).map(({ heldBy }) => heldBy?.registry),
  ];
  return [...new Set(named.filter((one) => one !== undefined))].sort();
}
