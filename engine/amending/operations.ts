import { equal } from '../diff/equal.ts';
import { get, join, segments } from '../json/pointer.ts';
import { inTheWay, put, withMember } from './put.ts';
import { type Placed, putAll } from './put-all.ts';

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
  return areApart(documents, operations)
    ? applyTogether(documents, operations)
    : applyInTurn(documents, operations);
}

function applyInTurn(documents: Documents, operations: readonly Operation[]): Applied {
  const conflicts: Conflict[] = [];
  let changed = documents;
  for (const operation of operations) {
    const found = foundAt(changed, operation);
    if (found === 'fits') changed = write(changed, operation);
    else if (found !== 'done') conflicts.push(found);
  }
  return conflicts.length === 0 ? { ok: true, documents: changed } : { ok: false, conflicts };
}

/** The same for operations whose order does not matter: what is around their places is copied once, however many there are. */
function applyTogether(documents: Documents, operations: readonly Operation[]): Applied {
  const conflicts: Conflict[] = [];
  const writing = new Map<string, Placed[]>();
  for (const operation of operations) {
    const found = foundAt(documents, operation);
    if (found === 'fits') {
      const { file, pointer, after } = operation;
      const placed = { path: segments(pointer), value: after };
      const known = writing.get(file);
      if (known === undefined) writing.set(file, [placed]);
      else known.push(placed);
    } else if (found !== 'done') conflicts.push(found);
  }
  if (conflicts.length > 0) return { ok: false, conflicts };
  const written = [...writing].map(([file, placed]) => [file, putAll(documents[file], placed)] as const);
  return { ok: true, documents: { ...documents, ...Object.fromEntries(written) } };
}

/** Whether each operation is of a place of its own, inside a document and in no list: what one does then makes no difference to another. */
function areApart(documents: Documents, operations: readonly Operation[]): boolean {
  if (operations.length < 2) return false;
  const places = new Set(operations.map(({ file, pointer }) => `${file} ${pointer}`));
  return (
    places.size === operations.length &&
    operations.every(({ file, pointer }) => {
      const path = segments(pointer);
      const around = path.map((_, length) => join('', ...path.slice(0, length)));
      return (
        path.length > 0 &&
        around.every(
          (outer) => !places.has(`${file} ${outer}`) && !Array.isArray(get(documents[file], outer)),
        )
      );
    })
  );
}

/** Whether an operation can be written, has been already, or meets what somebody else wrote. */
function foundAt(documents: Documents, operation: Operation): 'fits' | 'done' | Conflict {
  const theirs = valueAt(documents, operation);
  if (equal(theirs, operation.after)) return 'done';
  const obstacle = obstacleTo(documents, operation);
  if (obstacle !== undefined) return { operation, theirs: obstacle.value };
  if (equal(theirs, operation.before)) return 'fits';
  return { operation, ...(theirs === undefined ? {} : { theirs }) };
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
