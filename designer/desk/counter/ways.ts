import type { Text } from '../../../engine/schema/text.ts';
import type { ServiceSummary } from '../../../server/api/schemas/services.ts';

/** One way in which an officer can file: what, and through which channel the person came. */
export interface Way {
  readonly channel: string;
  readonly title: Text;
}

export type VariantSummary = ServiceSummary['variants'][number];

/** The channels of a variant that staff file for; those of the portal are the applicants' own. */
export const waysOf = (variant: VariantSummary | undefined): readonly Way[] =>
  (variant?.otherChannels ?? []).map(({ id, title }) => ({ channel: id, title }));

/** The variants that a person can ask for at a counter. */
export const counterVariants = (service: ServiceSummary | undefined): readonly VariantSummary[] =>
  (service?.variants ?? []).filter((variant) => variant.otherChannels.length > 0);
