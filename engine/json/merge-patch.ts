import type { Shape } from '../library/shape/shape.ts';
import { DEFAULT_LANGUAGES, type LibraryLanguages } from '../schema/languages.ts';
import { arrangeText, isTextIn } from '../text/arrange.ts';
import { isObject } from './value.ts';

type Members = Readonly<Record<string, unknown>>;

/**
 * The target with an RFC 7396 merge patch applied; neither is changed, what is untouched is shared.
 * A text whose authoritative wording changes loses its translations: they would pass for translations of the new wording. Along a
 * shape, what it marks as one thing is never merged member by member either (a condition, an expression, a length of time, a cell of
 * a table, an alternative of another kind), because half of the old and half of the new would be a third one that nobody wrote.
 * @param shape of the target; without it, the patch is merged as the RFC says
 * @param written the languages of the library's texts
 */
export function mergePatch(
  target: unknown,
  patch: unknown,
  shape?: Shape,
  written: LibraryLanguages = DEFAULT_LANGUAGES,
): unknown {
  if (!isObject(patch)) return patch;
  // A patch inside a patch: its nulls are its own, to be obeyed when it is applied.
  if (shape?.['x-qagida'] === 'merge-patch') return patch;
  if (shape !== undefined && isOneThing(shape)) return withoutNulls(patch, written);
  const members = shape?.anyOf === undefined ? shape : alternative(shape.anyOf, target, patch);
  if (isTextIn(target, written)) {
    const kept = changesOfficialText(target, patch, written) ? {} : target;
    return inOrder(mergeMembers(kept, patch, written), written);
  }
  const isOther = shape?.anyOf !== undefined && changesKind(target, patch);
  return mergeMembers(isObject(target) && !isOther ? target : {}, patch, written, members);
}

function mergeMembers(target: Members, patch: Members, written: LibraryLanguages, shape?: Shape): Members {
  const merged: Record<string, unknown> = { ...target };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key];
    else merged[key] = mergePatch(merged[key], value, shape && memberOf(shape, key), written);
  }
  return merged;
}

/** What a shape says of a member: one of its own, or an item of a keyed map. */
export function memberOf({ properties, patternProperties }: Shape, key: string): Shape | undefined {
  if (properties !== undefined && Object.hasOwn(properties, key)) return properties[key];
  return patternProperties && Object.values(patternProperties)[0];
}

const ONE_THING: readonly (string | undefined)[] = ['condition', 'expression', 'whole'];

/** Whether a patch replaces what has this shape whole, instead of merging it member by member. */
export const isOneThing = (shape: Shape): boolean => ONE_THING.includes(shape['x-qagida']);

/** The alternative of a union that is meant: the one whose `kind` the patch or else the target has. */
export function alternative(
  alternatives: readonly Shape[],
  target: unknown,
  patch: Members,
): Shape | undefined {
  const kind = patch.kind ?? (isObject(target) ? target.kind : undefined);
  return alternatives.find(({ properties }) => kind !== undefined && properties?.kind?.const === kind);
}

/** A fact of another kind is another fact: no member of the old one stays. */
export function changesKind(target: unknown, patch: Members): boolean {
  return typeof patch.kind === 'string' && isObject(target) && patch.kind !== target.kind;
}

/** The value as a patch of nothing would make it; itself where there is nothing to take out, so that it can be recognised. */
function withoutNulls(value: Members, written: LibraryLanguages): Members {
  return hasNull(value) ? mergeMembers({}, value, written) : value;
}

const hasNull = (value: unknown): boolean =>
  value === null || (isObject(value) && Object.values(value).some(hasNull));

/** The official wording is what translations are of; a text that has none yet has no translations of it. */
export function changesOfficialText(
  text: Members,
  patch: Members,
  { authoritative }: LibraryLanguages,
): boolean {
  if (!Object.hasOwn(text, authoritative) || !Object.hasOwn(patch, authoritative)) return false;
  return patch[authoritative] !== text[authoritative];
}

/** What became of a text; one of which nothing is left is no text any more. */
const inOrder = (merged: Members, written: LibraryLanguages): Members =>
  isTextIn(merged, written) ? arrangeText(merged, written) : merged;
