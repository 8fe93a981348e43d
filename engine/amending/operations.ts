import { equal } from '../diff/equal.ts';
import { get, segments } from '../json/pointer.ts';
import { inTheWay, put, withMember } from './put.ts';

/**
 * One change of one document: the value at a JSON Pointer was `before` and is to be `after`. Without `before` nothing was there; without
 * `after` it is taken away. The pointer `''` is the whole document. It holds what it replaces, so that it can be undone, and so that
 * two people who change the same place are told instead of one being overwritten.
 */
export interface Operation {
  /** The document's path inside the library. */
  readonly file: string;
  readonly pointer: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Documents by their paths inside the library. */
export type Documents = Readonly<Record<string, unknown>>;

/** An operation that does not fit: what stands there is neither what it replaces nor already what it sets. */
export interface Conflict {
  readonly operation: Operation;
  /** What stands there; absent where nothing does. */
  readonly theirs?: unknown;
}

/** What applying gives: the new documents; or, where any operation does not fit, all those that do not, and nothing applied. */
export type Applied =
  | { readonly ok: true; readonly documents: Documents }
  | { readonly ok: false; readonly conflicts: readonly Conflict[] };

/** Applies operations in order: all of them, or none. One that is already done counts as done, so that a repeated request does no harm. */
export function applyOperations(documents: Documents, operations: readonly Operation[]): Applied {
  const conflicts: Conflict[] = [];
  let changed = documents;
  for (const operation of operations) {
    const theirs = valueAt(changed, operation);
    if (equal(theirs, operation.after)) continue;
    const obstacle = obstacleTo(changed, operation);
    if (obstacle !== undefined) conflicts.push({ operation, theirs: obstacle.value });
    else if (equal(theirs, operation.before)) changed = write(changed, operation);
    else conflicts.push({ operation, ...(theirs === undefined ? {} : { theirs }) });
  }
  return conflicts.length === 0 ? { ok: true, documents: changed } : { ok: false, conflicts };
}

/** What stands at an operation's place. */
export function valueAt(
  documents: Documents,
  { file, pointer }: Pick<Operation, 'file' | 'pointer'>,
): unknown {
  return Object.hasOwn(documents, file) ? get(documents[file], pointer) : undefined;
}

/** The operations that undo these, in the order in which they must be applied. */
export function invert(operations: readonly Operation[]): readonly Operation[] {
  return [...operations].reverse().map(({ file, pointer, before, after }) => ({
    file,
    pointer,
    ...(after === undefined ? {} : { before: after }),
    ...(before === undefined ? {} : { after: before }),
  }));
}

const obstacleTo = (documents: Documents, { file, pointer }: Operation) =>
  Object.hasOwn(documents, file) ? inTheWay(documents[file], segments(pointer)) : undefined;

function write(documents: Documents, { file, pointer, after }: Operation): Documents {
  if (pointer === '') return withMember(documents, file, after);
  return withMember(documents, file, put(documents[file], segments(pointer), after));
}
