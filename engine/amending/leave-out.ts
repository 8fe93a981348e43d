import { itemAt } from '../check/walk.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { own } from '../json/own.ts';
import { get, isPrefix, join, segments } from '../json/pointer.ts';
import { isObject } from '../json/value.ts';
import { placeOf } from '../library/place.ts';
import { leavesOf } from '../library/service/touched.ts';
import { draftEdition } from './draft-edition.ts';
import { overOf, patchOf, restatesOf } from './draft-part.ts';
import { LAST_OF_ALL } from './draft-parts.ts';
import type { Documents } from './operations.ts';
import { put } from './put.ts';

/** What an error is taken away with: a place of a document, and what stands there instead; `undefined`: nothing. */
export interface LeftOut {
  readonly file: string;
  readonly pointer: string;
  readonly value: unknown;
}

/**
 * The least that can be left out of documents, or put back to what is published, so that an error may be gone and everything else stays.
 * @param published the documents without the draft
 * @param documents those of the library as they are now
 * @param width 0: the item, or the member of a part; 1: the part, or the whole document, because that was not enough
 */
export function leavingOut(
  { code, at: { file, pointer }, params }: Diagnostic,
  published: Documents,
  documents: Documents,
  width: 0 | 1,
): readonly LeftOut[] {
  const path = segments(pointer);
  const missing = code === 'missing-key' && typeof params.key === 'string' ? [params.key] : [];
  const at = (keys: readonly string[], value?: unknown): LeftOut => ({
    file,
    pointer: join('', ...keys),
    value,
  });
  const asPublished = (keys: readonly string[]) => at(keys, get(own(published, file), join('', ...keys)));
  switch (placeOf(file)?.kind) {
    case 'amendment': {
      const [parts, part = '', ...rest] = path;
      if (parts !== 'parts' || part === '') return [asPublished([])];
      if (width === 1) return [asPublished(['parts', part])];
      const found = ofPart(get(own(documents, file), join('', 'parts', part)), [...rest, ...missing], {
        code,
        params,
      });
      return found.map(({ keys, value }) =>
        at(['parts', part, ...keys], value ?? restored(documents, file, part, keys)),
      );
    }
    case 'act': {
      if (width === 1) return [asPublished([])];
      const keys = [...path, ...missing];
      // Of a provision its citable place is kept: what cites it is not wrong.
      if (keys[0] !== 'provisions') return [standIn(file, keys.slice(0, 1), STAND_IN_ACT)];
      return [keys.length > 2 ? standIn(file, keys.slice(0, 3), { order: 1 }) : at(keys.slice(0, 2))];
    }
    default:
      return [asPublished(width === 0 ? path.slice(0, 2) : [])];
  }
}

/** Taken out of a map that the part restates, an item would be gone: it is stated as it was. */
function restored(documents: Documents, file: string, part: string, keys: readonly string[]): unknown {
  const place = placeOf(file);
  const definition = get(own(documents, file), join('', 'parts', part));
  const [patch, ...item] = keys;
  if (patch !== 'patch' || place?.service === undefined || !isObject(definition)) return undefined;
  const pointer = join('', ...item);
  if (!restatesOf(definition).some((one) => isPrefix(one, pointer))) return undefined;
  return get(draftEdition(documents, { service: place.service, act: place.name, part })?.before, pointer);
}

interface Member {
  readonly keys: readonly string[];
  readonly value?: unknown;
}

/** What of a part an error lies in, and what takes its place. */
function ofPart(
  part: unknown,
  path: readonly string[],
  { code, params }: Pick<Diagnostic, 'code' | 'params'>,
): readonly Member[] {
  const definition = isObject(part) ? part : {};
  const [member, ...rest] = path;
  if (code === 'parts-overlap') return [{ keys: ['over'], value: [...overOf(definition), params.pointer] }];
  if (member === 'patch') {
    if (code === 'deletes-nothing') return [{ keys: path }];
    const isOfMap = itemAt([...rest, '']).length > rest.length;
    return isOfMap ? shownElsewhere(definition, params) : [{ keys: ['patch', ...itemAt(rest)] }];
  }
  if (member === undefined) return [];
  if (Object.hasOwn(STAND_IN_PART, member)) return [{ keys: [member], value: own(STAND_IN_PART, member) }];
  return [{ keys: path.slice(0, 2) }];
}

/**
 * Where a part takes away what something else names, it shows there: what is taken away stays, or else what names it goes. The fact of a document
 * bears the key of the document.
 */
function shownElsewhere(
  part: Readonly<Record<string, unknown>>,
  { found, edition }: Diagnostic['params'],
): readonly Member[] {
  const isNamed = (key: string) => key === found || String(found).endsWith(`-${key}`);
  const named = leavesOf(patchOf(part)).filter(
    ({ pointer, value }) => value === null && segments(pointer).some(isNamed),
  );
  if (named.length > 0) return named.map(({ pointer }) => ({ keys: ['patch', ...segments(pointer)] }));
  return typeof edition === 'string'
    ? [{ keys: ['patch', ...itemAt(segments(edition))], value: null }]
    : [{ keys: ['restates'] }];
}

const TEXT = { kk: '—' };
const STAND_IN_PART = { title: TEXT, inForce: { from: LAST_OF_ALL }, governs: 'submitted-from', patch: {} };
const STAND_IN_ACT = { kind: 'order', title: TEXT, short: TEXT, provisions: {} };

const standIn = (
  file: string,
  keys: readonly string[],
  values: Readonly<Record<string, unknown>>,
): LeftOut => ({ file, pointer: join('', ...keys), value: own(values, keys.at(-1) ?? '') });

/** Documents with what is left out of them; one of which nothing is left is not there. */
export function without(documents: Documents, left: readonly LeftOut[]): Documents {
  const now = new Map(Object.entries(documents));
  for (const { file, pointer, value } of left) {
    const path = segments(pointer);
    const changed = put(now.get(file), path, value);
    now.set(file, value === undefined ? withoutEmptyMap(changed, path.slice(0, -1)) : changed);
  }
  return Object.fromEntries([...now].filter(([, document]) => document !== undefined));
}

/** A patch that says nothing of a map must not seem to touch it. */
function withoutEmptyMap(document: unknown, path: readonly string[]): unknown {
  const map = get(document, join('', ...path));
  const isInPatch = path[2] === 'patch' && path.length > 3;
  if (!isInPatch || !isObject(map) || Object.keys(map).length > 0) return document;
  return withoutEmptyMap(put(document, path, undefined), path.slice(0, -1));
}

/** Whether a place was left out, or lies in what was. */
export const isLeftOut = (left: readonly LeftOut[], { file, pointer }: Diagnostic['at']): boolean =>
  left.some((one) => one.file === file && isPrefix(one.pointer, pointer));
