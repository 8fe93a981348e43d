import type { Citation } from '../../../schema/citation.ts';
import type { ActProvision } from '../drafted.ts';

/** How what a provision says is cited: the provision that governs from now on, with the amending one as what wrote it. */
export function citationOf(act: string, { id, changes: [change] }: ActProvision): Citation {
  if (change === undefined) return { act, provision: id };
  return { act: change.act, provision: change.provision, by: { act, provision: id } };
}
