import type { Diagnostic } from '../../engine/diagnostics/diagnostic.ts';
import type { Edition } from '../../engine/schema/edition.ts';
import { inOrder } from '../../engine/schema/in-order.ts';
import { invalid, type Outcome, refused } from './problem.ts';

/** A variant or channel that the edition does not have: 404 with those it has. Anything else that is wrong is named as fields. */
export function askedForProblem(
  diagnostics: readonly Diagnostic[],
  edition: Edition,
  asked: { readonly variant: string; readonly channel?: string },
): Outcome<never> {
  const { variants, channels } = edition.service;
  const because = diagnostics[0];
  const why = because === undefined ? {} : { because };
  if (!Object.hasOwn(variants, asked.variant)) {
    const known = inOrder(variants).map(([id]) => id);
    return refused('unknown-variant', { params: { variant: asked.variant }, known, ...why });
  }
  const { channel } = asked;
  if (
    channel !== undefined &&
    !(Object.hasOwn(channels, channel) && channels[channel]?.variants.includes(asked.variant))
  ) {
    const known = inOrder(channels)
      .filter(([, one]) => one.variants.includes(asked.variant))
      .map(([id]) => id);
    return refused('unknown-channel', { params: { channel }, known, ...why });
  }
  return invalid('invalid-parameters', diagnostics);
}
