import { applyPart } from '../edition/consolidate.ts';
import { isObject } from '../json/value.ts';
import type { LibraryLanguages } from '../schema/languages.ts';

/** A part of an amendment as a draft holds it: perhaps not valid yet. */
export interface DraftPart {
  readonly restates?: unknown;
  readonly over?: unknown;
  readonly patch?: unknown;
  readonly [member: string]: unknown;
}

/** What a part restates, as far as it can be read. */
export const restatesOf = ({ restates }: DraftPart): readonly string[] => pointersIn(restates);

/** What a part says that it changes over another act, as far as it can be read. */
export const overOf = ({ over }: DraftPart): readonly string[] => pointersIn(over);

const pointersIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter(isPointer) : [];

const isPointer = (value: unknown): value is string => typeof value === 'string' && value.startsWith('/');

/** The patch of a part, as far as it can be read. */
export const patchOf = ({ patch }: DraftPart): Readonly<Record<string, unknown>> =>
  isObject(patch) ? patch : {};

/** The edition that a part makes of what it lies over. */
export function editionOfPart(before: unknown, part: DraftPart, written?: LibraryLanguages): unknown {
  return applyPart(before, { definition: { restates: restatesOf(part), patch: patchOf(part) } }, written);
}
