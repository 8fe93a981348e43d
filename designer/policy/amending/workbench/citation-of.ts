import type { Act } from '../../../../engine/schema/act.ts';
import type { Citation } from '../../../../engine/schema/citation.ts';

/**
 * The citation of something that a provision of an amending act changes: the provision that governs from now on, with the amending one as
 * `by`; or the provision itself where the act does not say what it changes.
 */
export function citationOf(act: Act | undefined, provision: string | undefined): Citation | undefined {
  if (act === undefined || provision === undefined) return undefined;
  const changed = act.provisions[provision]?.changes?.[0];
  if (changed === undefined) return { act: act.id, provision };
  return { act: changed.act, provision: changed.provision, by: { act: act.id, provision } };
}
