import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { error } from '../diagnostics/report.ts';
import type { Edition } from '../schema/edition.ts';
import { inOrder } from '../schema/in-order.ts';

/** Problems with the variant and the channel that somebody asks for: unknown ones, or a channel that does not take the variant. */
export function askedFor(
  edition: Pick<Edition, 'service'>,
  { variant, channel }: { readonly variant: string; readonly channel?: string },
): readonly Diagnostic[] {
  const { variants, channels } = edition.service;
  const list = (keys: readonly string[]) => keys.join(', ') || '–';
  const keysOf = (items: Readonly<Record<string, { readonly order: number }>>) =>
    inOrder(items).map(([key]) => key);
  if (!Object.hasOwn(variants, variant)) {
    const at = { file: 'request', pointer: '/variant' };
    return [error('no-such-variant', at, { variant, known: list(keysOf(variants)) })];
  }
  if (channel === undefined) return [];
  const at = { file: 'request', pointer: '/channel' };
  const found = Object.hasOwn(channels, channel) ? channels[channel] : undefined;
  if (found === undefined) return [error('no-such-channel', at, { channel, known: list(keysOf(channels)) })];
  if (found.variants.includes(variant)) return [];
  const open = keysOf(channels).filter((key) => channels[key]?.variants.includes(variant));
  return [error('channel-not-for-variant', at, { channel, variant, known: list(open) })];
}
