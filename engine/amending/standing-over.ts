import { itemAt } from '../check/walk.ts';
import { isPrefix, join, meets, segments } from '../json/pointer.ts';
import { type MeetingPart, touchedBefore } from '../library/service/overlaps.ts';
import type { PartRef } from '../library/types.ts';
import { type DraftPart, overOf, patchOf, restatesOf } from './draft-part.ts';
import { type FoundPart, partsAmong } from './draft-parts.ts';
import type { Documents } from './operations.ts';
import { withMember } from './put.ts';

/**
 * A part that has just been edited at a place, saying in `over` that it stands over the earlier acts that wrote there: whoever edits a place has seen what
 * they made of it. Where it no longer touches what they wrote, it no longer says so. What it says of other places stays.
 * @param documents all documents of the library with those of the draft laid over them
 * @param edited the part after the edit
 * @param pointer of the edited place in the edition
 * @param unseen acts that the draft has not taken into account yet: where they wrote too, somebody must decide
 */
export function standingOver(
  documents: Documents,
  { service, act, part }: PartRef & { readonly service: string },
  edited: DraftPart,
  pointer: string,
  unseen: readonly string[] = [],
): DraftPart {
  const parts = partsAmong(documents, service);
  const mine = parts.find((one) => one.act === act && one.part === part);
  if (mine === undefined || (edited.over !== undefined && !Array.isArray(edited.over))) return edited;
  const item = join('', ...itemAt(segments(pointer)));
  const later = meeting({ ...mine, value: edited });
  const all = parts.map((one) => (one === mine ? later : meeting(one)));
  const met = touchedBefore(all, later, (place) => meets(place, item));
  const undecided = met.filter(({ earlier }) => unseen.includes(earlier.act));
  const said = overOf(edited);
  const kept = said.filter((one) => !meets(one, item) || met.some(({ pointer: place }) => meets(one, place)));
  const isNew = (place: string) =>
    !undecided.some((one) => meets(one.pointer, place)) && !kept.some((one) => isPrefix(one, place));
  const added = [...new Set(met.map(({ pointer: place }) => propertyAt(place)))].filter(isNew);
  if (added.length === 0 && kept.length === said.length) return edited;
  const over = [...kept, ...added].filter(
    (one, _, others) => !others.some((other) => other !== one && isPrefix(other, one)),
  );
  return withMember(edited, 'over', over.length === 0 ? undefined : over);
}

/** The property of an item that a place lies in; a wider place is itself. */
function propertyAt(pointer: string): string {
  const path = segments(pointer);
  return join('', ...path.slice(0, itemAt(path).length + 1));
}

const meeting = ({ act, from, certainFrom, definition, value }: FoundPart): MeetingPart => ({
  act,
  from,
  certainFrom,
  ...(value.edition === undefined ? {} : { whole: value.edition }),
  definition: { ...definition, restates: restatesOf(value), patch: patchOf(value), governs: value.governs },
});
