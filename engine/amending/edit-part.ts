import { applyPart } from '../edition/consolidate.ts';
import { memberOf, mergePatch } from '../json/merge-patch.ts';
import { own } from '../json/own.ts';
import { get, join, segments } from '../json/pointer.ts';
import { isObject } from '../json/value.ts';
import type { Shape } from '../library/shape/shape.ts';
import { DEFAULT_LANGUAGES, type LibraryLanguages } from '../schema/languages.ts';
import { isTextIn } from '../text/arrange.ts';
import { type Comparing, difference, isReplacedWhole } from './difference.ts';
import { type DraftPart, editionOfPart, patchOf, restatesOf } from './draft-part.ts';
import { EDITION_SHAPE } from './edition-shape.ts';
import { type Expressed, expressed } from './expressed.ts';
import { put, withMember } from './put.ts';

/**
 * A part changed so that the edition that it makes has a value at a place, and is otherwise as it was. What then equals the edition
 * before is no longer stated; what the part restates is stated whole; nothing else of its patch is touched.
 * @param before what the part lies over: the edition without it, or the whole edition that it puts in place
 * @param pointer of the place in the edition: an item, or anything else
 * @param value `undefined` takes away what is there, with an object around it that the part itself had made and that is left empty
 * @param written the languages of the library's texts
 */
export function editedPart(
  before: unknown,
  part: DraftPart,
  pointer: string,
  value: unknown,
  written: LibraryLanguages = DEFAULT_LANGUAGES,
): Expressed<DraftPart> {
  const cleared = applyPart(before, { definition: { restates: restatesOf(part), patch: {} } }, written);
  const comparing = { written, inexpressible: [], at: '' };
  const patch = rewritten(cleared, patchOf(part), segments(pointer), value, EDITION_SHAPE, comparing);
  return expressed({ ...part, patch: patch ?? {} }, comparing.inexpressible);
}

/**
 * A part that restates a place (deletes what is there before its patch is merged), or no longer does; the edition that it makes stays as it was.
 * Where it restates a place around that one, nothing can be taken out of it.
 */
export function restatedPart(
  before: unknown,
  part: DraftPart,
  pointer: string,
  restates: boolean,
  written: LibraryLanguages = DEFAULT_LANGUAGES,
): Expressed<DraftPart> {
  const value = get(editionOfPart(before, part, written), pointer);
  const others = restatesOf(part).filter((one) => one !== pointer && !(restates && isInside(one, pointer)));
  const isCovered = others.some((one) => isInside(pointer, one));
  const all = restates && !isCovered ? [...others, pointer] : others;
  const { restates: _, ...rest } = part;
  return editedPart(before, all.length === 0 ? rest : { ...rest, restates: all }, pointer, value, written);
}

const isInside = (inner: string, outer: string): boolean => inner.startsWith(`${outer}/`);

/** The patch of one place, so that merged over what is there it gives the same as before with the value put at the path. */
function rewritten(
  cleared: unknown,
  patch: unknown,
  path: readonly string[],
  value: unknown,
  shape: Shape | undefined,
  comparing: Comparing,
): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return difference(cleared, value, shape, comparing);
  if (!isObject(patch) || !mergesPlainly(cleared, shape, comparing)) {
    const current = patch === undefined ? cleared : mergePatch(cleared, patch, shape, comparing.written);
    return difference(cleared, put(current ?? undefined, path, value), shape, comparing);
  }
  const inner = shape && memberOf(shape, key);
  const before = isObject(cleared) ? own(cleared, key) : undefined;
  const there = { ...comparing, at: join(comparing.at, key) };
  const member = rewritten(before, own(patch, key), rest, value, inner, there);
  const isLeftOver = value === undefined && rest.length > 0 && before === undefined && isEmpty(member);
  const isNeeded = shape?.required?.includes(key) === true;
  const changed = withMember(patch, key, isLeftOver && !isNeeded ? undefined : member);
  return isEmpty(changed) && isObject(cleared) ? undefined : changed;
}

/** Whether a patch over this merges member by member without regard to what the members say. */
function mergesPlainly(cleared: unknown, shape: Shape | undefined, { written }: Comparing): boolean {
  if (isReplacedWhole(shape) || shape?.['x-qagida'] === 'citation') return false;
  return shape?.anyOf === undefined && !isTextIn(cleared, written);
}

const isEmpty = (value: unknown): boolean => isObject(value) && Object.keys(value).length === 0;
