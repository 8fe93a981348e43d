import { LANGUAGES } from '../schema/languages.ts';
import { isObject } from './value.ts';

type Members = Readonly<Record<string, unknown>>;

/**
 * The target with an RFC 7396 merge patch applied; neither is changed, what is untouched is shared.
 * Two things are never merged member by member: tagged unions (a condition, a length of time, a compared value), because half
 * of the old and half of the new would be a third one that nobody wrote; and a text whose Kazakh wording changes, because
 * translations of the old wording would pass for translations of the new.
 */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  if (isText(target) && changesOfficialText(target, patch)) return mergeMembers({}, patch);
  return mergeMembers(isObject(target) ? target : {}, patch);
}

function mergeMembers(target: Members, patch: Members): Members {
  const merged: Record<string, unknown> = { ...target };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key];
    else merged[key] = mergePatch(isReplacedWhole(key, value) ? undefined : merged[key], value);
  }
  return merged;
}

const conditionKeys = ['all', 'any', 'not', 'condition', 'fact', 'operator', 'value', 'path'];
/** The keys that hold tagged unions, with the members that such a union may have: an item of that name has others. */
const tagged: Readonly<Record<string, readonly string[]>> = {
  when: conditionKeys,
  length: ['unit', 'count'],
  limit: ['unit', 'count'],
  value: ['fact'],
};

function isReplacedWhole(key: string, value: unknown): boolean {
  if (!Object.hasOwn(tagged, key) || !isObject(value)) return false;
  return Object.keys(value).every((member) => tagged[key]?.includes(member));
}

const textKeys: readonly string[] = [...LANGUAGES, 'unofficial', 'restored'];

function isText(value: unknown): value is Members {
  if (!isObject(value)) return false;
  return Object.keys(value).every((key) => textKeys.includes(key)) && typeof value.kk === 'string';
}

function changesOfficialText(text: Members, patch: Members): boolean {
  return Object.hasOwn(patch, 'kk') && patch.kk !== text.kk;
}
