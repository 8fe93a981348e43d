import { isObject } from '../json/value.ts';
import type { PartRef } from '../library/types.ts';
import type { LibraryLanguages } from '../schema/languages.ts';
import { draftEdition } from './draft-edition.ts';
import { type FoundPart, partsAmong } from './draft-parts.ts';
import type { Documents } from './operations.ts';
import { put } from './put.ts';
import { conflictsWith, type ItemConflict } from './rebase.ts';

/** The items that a part and one of another act both touch. */
export interface PartConflicts {
  readonly with: PartRef;
  /** The part that merges later must say that it means to: whether that is mine. */
  readonly isMineLater: boolean;
  readonly conflicts: readonly ItemConflict[];
}

/**
 * The parts of other acts that are in force together with a part and touch what it touches.
 * @param documents all documents of the library with those of the draft laid over them
 */
export function conflictsAmong(
  documents: Documents,
  { service, act, part }: PartRef & { readonly service: string },
  written?: LibraryLanguages,
): readonly PartConflicts[] {
  const parts = partsAmong(documents, service);
  const index = parts.findIndex((one) => one.act === act && one.part === part);
  const mine = parts[index];
  if (mine === undefined || mine.value.edition !== undefined) return [];
  return parts.flatMap((theirs, position): readonly PartConflicts[] => {
    if (theirs.act === act || theirs.value.edition !== undefined || !overlap(mine, theirs)) return [];
    const without = documentsWithout(documents, theirs);
    const base = draftEdition(without, { service, act, part }, written)?.before;
    const conflicts = conflictsWith(base, mine.value, theirs.value, written);
    if (conflicts.length === 0) return [];
    return [{ with: { act: theirs.act, part: theirs.part }, isMineLater: position < index, conflicts }];
  });
}

function overlap(a: FoundPart, b: FoundPart): boolean {
  const startsInTime = (one: FoundPart, { definition: { inForce } }: FoundPart) =>
    inForce.to === undefined || one.from <= inForce.to;
  return startsInTime(a, b) && startsInTime(b, a);
}

function documentsWithout(documents: Documents, { file, part }: FoundPart): Documents {
  const without = put(documents[file], ['parts', part], undefined);
  return isObject(without) ? { ...documents, [file]: without } : documents;
}
