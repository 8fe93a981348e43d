import { equal } from '../diff/equal.ts';
import { alternative, changesKind, changesOfficialText, isOneThing, memberOf } from '../json/merge-patch.ts';
import { own } from '../json/own.ts';
import { join } from '../json/pointer.ts';
import { isObject } from '../json/value.ts';
import type { Shape } from '../library/shape/shape.ts';
import type { LibraryLanguages } from '../schema/languages.ts';
import { isTextIn } from '../text/arrange.ts';

type Members = Readonly<Record<string, unknown>>;

/** What a comparison needs beside the two values; it gathers the places that a patch cannot express. */
export interface Comparing {
  readonly written: LibraryLanguages;
  readonly inexpressible: string[];
  /** Where the compared values stand. */
  readonly at: string;
}

/**
 * The smallest patch that merging (`engine/json/merge-patch.ts`) turns into `after`; `undefined` where nothing differs, `null` where
 * `after` is nothing. One member is not as small as it could be: a citation is stated whole, so that the patch itself says what it cites.
 */
export function difference(
  before: unknown,
  after: unknown,
  shape: Shape | undefined,
  comparing: Comparing,
  pointer = comparing.at,
): unknown {
  if (before === after) return undefined;
  if (after === undefined) return null;
  if (!isObject(before) || !isObject(after) || isReplacedWhole(shape)) {
    return equal(before, after) ? undefined : stated(after, shape, comparing, pointer);
  }
  if (shape?.['x-qagida'] === 'citation') return equal(before, after) ? undefined : spelledOut(before, after);
  if (isTextIn(before, comparing.written)) return textDifference(before, after, comparing, pointer);
  if (shape?.anyOf !== undefined && changesKind(before, after)) {
    return stated(after, shape, comparing, pointer);
  }
  return memberDifference(before, after, memberShape(before, after, shape), comparing, pointer);
}

/** Whether a patch replaces what has this shape, instead of merging it member by member. */
export const isReplacedWhole = (shape: Shape | undefined): boolean =>
  shape !== undefined && (isOneThing(shape) || shape['x-qagida'] === 'merge-patch');

/** The shape along which members merge: of a union, that of the kind that is meant. */
function memberShape(before: Members, after: Members, shape: Shape | undefined): Shape | undefined {
  if (shape?.anyOf === undefined) return shape;
  const kind = before.kind === after.kind ? {} : { kind: after.kind ?? null };
  return alternative(shape.anyOf, before, kind);
}

function memberDifference(
  before: Members,
  after: Members,
  shape: Shape | undefined,
  comparing: Comparing,
  pointer: string,
): Members | undefined {
  const patch: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(after), ...Object.keys(before)])) {
    const inner = shape && memberOf(shape, key);
    const part = difference(own(before, key), own(after, key), inner, comparing, join(pointer, key));
    if (part !== undefined) patch[key] = part;
  }
  return Object.keys(patch).length === 0 ? undefined : patch;
}

/** Where the official wording changes, merging drops the translations of the old one: those that stay are stated. */
function textDifference(
  before: Members,
  after: Members,
  comparing: Comparing,
  pointer: string,
): Members | undefined {
  const { authoritative } = comparing.written;
  const official = { [authoritative]: own(after, authoritative) ?? null };
  if (!changesOfficialText(before, official, comparing.written)) {
    return memberDifference(before, after, undefined, comparing, pointer);
  }
  stated(after, undefined, comparing, pointer);
  return { ...official, ...after };
}

/** A citation with all its members, and `null` for those that it has no more. */
function spelledOut(before: unknown, after: Members): Members {
  const gone = Object.keys(isObject(before) ? before : {}).filter((key) => own(after, key) === undefined);
  const kept = Object.entries(after).map(([key, value]) => [
    key,
    isObject(value) ? spelledOut(isObject(before) ? own(before, key) : undefined, value) : value,
  ]);
  return Object.fromEntries([...kept, ...gone.map((key) => [key, null])]);
}

/** A value as a patch states it where nothing of it is there yet: itself, unless it holds `null` where merging would obey it. */
function stated(value: unknown, shape: Shape | undefined, comparing: Comparing, pointer: string): unknown {
  if (value === null) comparing.inexpressible.push(pointer);
  if (!isObject(value) || shape?.['x-qagida'] === 'merge-patch') return value;
  const members = shape?.anyOf === undefined ? shape : alternative(shape.anyOf, undefined, value);
  for (const [key, member] of Object.entries(value)) {
    const inner = members && !isOneThing(members) ? memberOf(members, key) : undefined;
    stated(member, inner, comparing, join(pointer, key));
  }
  return value;
}
