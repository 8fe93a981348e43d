import { inForce } from '../../engine/edition/in-force.ts';
import { own } from '../../engine/json/own.ts';
import type { Library, PlacedPart } from '../../engine/library/types.ts';
import type { IsoDate } from '../../engine/schema/primitives.ts';
import type { AmendmentState } from '../api/schemas/amendments.ts';
import { todayOf } from '../clock/today.ts';
import { daysOfEffectOf } from '../library/effects.ts';
import type { AmendmentDraft } from './draft.ts';

/**
 * Where an amendment stands on a day: a published one is scheduled, in force, superseded or repealed by the days of what it published itself, not of
 * what else its act may have brought.
 */
export function stateOf(library: Library, draft: AmendmentDraft, today: IsoDate): AmendmentState {
  const { stage, published, documents, bases, act } = draft;
  if (stage !== 'published') return stage;
  const since = todayOf(library, new Date(published?.at ?? draft.changedAt));
  const days = Object.entries(documents).flatMap(([file, after]) =>
    daysOfEffectOf(library, { file, after, before: own(bases, file)?.document }, since),
  );
  // What has no day of effect, as the text of an act, holds from its publication on.
  if (days.length > 0 && days.every((day) => day > today)) return 'scheduled';
  const services = Object.values(library.services).map(({ id, parts }) => ({
    id,
    parts: parts.filter(({ file }) => Object.hasOwn(documents, file)),
  }));
  const parts = services.flatMap((service) => service.parts);
  if (parts.every(({ from }) => from > today)) return 'in-force';
  const isIn = services.some((service) => {
    const edition = service.parts.length === 0 ? undefined : inForce(library, service.id, today);
    return edition?.ok === true && edition.value.madeBy.some((made) => made.act === act);
  });
  if (isIn) return 'in-force';
  const isOver = ({ definition: { inForce } }: PlacedPart) => inForce.to !== undefined && inForce.to < today;
  return parts.every(isOver) ? 'repealed' : 'superseded';
}
