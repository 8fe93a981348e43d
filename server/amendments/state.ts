import { inForce } from '../../engine/edition/in-force.ts';
import type { Library } from '../../engine/library/types.ts';
import type { IsoDate } from '../../engine/schema/primitives.ts';
import type { AmendmentState } from '../api/schemas/amendments.ts';
import type { AmendmentDraft } from './draft.ts';

/** Where an amendment stands on a day: a published one is scheduled, in force, superseded or repealed by the dates of its parts. */
export function stateOf(library: Library, draft: AmendmentDraft, today: IsoDate): AmendmentState {
  if (draft.stage !== 'published') return draft.stage;
  const services = Object.values(library.services).filter(({ parts }) =>
    parts.some(({ act }) => act === draft.act),
  );
  const parts = services.flatMap((service) => service.parts.filter(({ act }) => act === draft.act));
  if (parts.some(({ from }) => from <= today)) {
    const isIn = services.some(({ id }) => {
      const edition = inForce(library, id, today);
      return edition.ok && edition.value.madeBy.some(({ act }) => act === draft.act);
    });
    if (isIn) return 'in-force';
    const isOver = parts.every(
      ({
        definition: {
          inForce: { to },
        },
      }) => to !== undefined && to < today,
    );
    return isOver ? 'repealed' : 'superseded';
  }
  // What changes no service, as a list's new entry, holds from its publication on.
  return parts.length === 0 ? 'in-force' : 'scheduled';
}
