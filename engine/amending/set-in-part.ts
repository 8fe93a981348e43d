import type { LibraryLanguages } from '../schema/languages.ts';
import type { DraftPart } from './draft-part.ts';
import { editedPart } from './edit-part.ts';
import type { Documents } from './operations.ts';
import { put } from './put.ts';
import { standingOver } from './standing-over.ts';

/** A value set at a pointer of an edition; undefined takes it away. */
export type Setting = readonly [pointer: string, value: unknown];

/** The part of an amendment that is edited. */
export interface EditedPart {
  readonly service: string;
  readonly act: string;
  readonly part: string;
  /** The amendment's file. */
  readonly file: string;
  /** What the part lies over. */
  readonly before: unknown;
  readonly definition: DraftPart;
}

/** What an edit is made with. */
export interface EditedWith {
  readonly written: LibraryLanguages;
  /** Acts published meanwhile, whose places are left to a decision; what the author has seen is written over. */
  readonly unseen: readonly string[];
}

/**
 * The documents with a value set in the edition that a part makes.
 * @param also what is set in the same item with it, as far as it can be
 * @returns undefined where a part cannot set it
 */
export function withSetting(
  now: Documents,
  of: EditedPart,
  [pointer, value]: Setting,
  also: readonly Setting[],
  { written, unseen }: EditedWith,
): Documents | undefined {
  const edited = editedPart(of.before, of.definition, pointer, value, written);
  if (!edited.ok) return undefined;
  const changed = also.reduce((definition, [at, set]) => {
    const next = editedPart(of.before, definition, at, set, written);
    return next.ok ? next.value : definition;
  }, edited.value);
  return withPart(now, of, standingOver(now, of, changed, pointer, unseen));
}

/** The documents with a part of an amendment as it is now. */
export const withPart = (
  documents: Documents,
  { file, part }: Pick<EditedPart, 'file' | 'part'>,
  value: unknown,
): Documents => ({ ...documents, [file]: put(documents[file], ['parts', part], value) });
