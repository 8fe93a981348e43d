import type { Edition } from '../../../../../../engine/schema/edition.ts';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import type { Language } from '../../../../../../engine/schema/text.ts';

/** The widths in which a form is looked at: a telephone's, a tablet's, all there is. */
export const WIDTHS = ['360', '768', 'full'] as const;
export type Width = (typeof WIDTHS)[number];

/** How the form is looked at. */
export interface PreviewSettings {
  readonly variant: string;
  readonly channel: string;
  readonly language: Language;
  readonly width: Width;
  /** The name of the scenario whose facts fill the form; empty: none do. */
  readonly scenario: string;
}

type Ways = Pick<Edition['service'], 'variants' | 'channels'>;

/** The channels that take a variant. */
export const channelsOf = ({ channels }: Ways, variant: string): Ways['channels'] =>
  Object.fromEntries(Object.entries(channels).filter(([, { variants }]) => variants.includes(variant)));

/** Settings for what there is: a variant or channel that is gone gives way to the first one; of channels, to one where applicants apply themselves. */
export function settled(service: Ways, settings: PreviewSettings): PreviewSettings {
  const [first = ''] = inOrder(service.variants).map(([key]) => key);
  const variant = Object.hasOwn(service.variants, settings.variant) ? settings.variant : first;
  const open = inOrder(channelsOf(service, variant));
  const usual = open.find(([, { electronic }]) => electronic) ?? open[0];
  const channel = open.some(([key]) => key === settings.channel) ? settings.channel : (usual?.[0] ?? '');
  return { ...settings, variant, channel };
}
