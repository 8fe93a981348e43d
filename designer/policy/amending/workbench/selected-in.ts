import { givenWording } from '../../../../engine/acts/given-wording.ts';
import type { Act } from '../../../../engine/schema/act.ts';
import type { Citation } from '../../../../engine/schema/citation.ts';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import type { SelectedProvision } from '../state/editing.ts';

/**
 * The citation of something that a provision of an amending act changes: the provision that governs from now on, with the amending one as
 * `by`; or the provision itself where the act does not say what it changes.
 */
function citationOf(act: Act, provision: string): Citation {
  const changed = act.provisions[provision]?.changes?.[0];
  if (changed === undefined) return { act: act.id, provision };
  return { act: changed.act, provision: changed.provision, by: { act: act.id, provision } };
}

/** The provisions of an act that are selected, in its order, with how they are cited and what they say. */
export function selectedIn(
  act: Act | undefined,
  selected: ReadonlySet<string>,
): readonly SelectedProvision[] {
  if (act === undefined || selected.size === 0) return [];
  return inOrder(act.provisions)
    .filter(([id]) => selected.has(id))
    .map(([id, provision]) => ({
      id,
      citation: citationOf(act, id),
      given: givenWording(provision, provision.changes?.[0]?.provision ?? id),
    }));
}
