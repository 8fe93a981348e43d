import {
  applyOperations,
  type Conflict,
  type Documents,
  type Operation,
} from '../../../../engine/amending/operations.ts';
import { operationsBetween } from '../../../../engine/amending/operations-between.ts';

/** Something that an author did: one step of undo, and what is sent to the server. */
export interface Edit {
  readonly id: string;
  /** In the author's words, for the history. */
  readonly label: string;
  readonly operations: readonly Operation[];
  /** Edits of one place that follow each other closely, such as typing, are one step of undo. */
  readonly place?: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

const JOINED_WITHIN_MS = 1500;
const KEPT_STEPS = 500;

/** What turns some documents into others, document by document. */
export function changesOf(before: Documents, after: Documents): readonly Operation[] {
  const files = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...files].flatMap((file) =>
    before[file] === after[file] ? [] : operationsBetween(file, before[file], after[file]),
  );
}

/** The steps of undo with one more; it joins the last one where both are of one place and close in time. */
export function withStep(done: readonly Edit[], edit: Edit): readonly Edit[] {
  const last = done.at(-1);
  const joins =
    last?.place !== undefined && last.place === edit.place && edit.at - last.at < JOINED_WITHIN_MS;
  if (!joins) return [...done.slice(-KEPT_STEPS), edit];
  return [...done.slice(0, -1), { ...edit, operations: [...last.operations, ...edit.operations] }];
}

/** Documents with edits laid over them; operations that do not fit are taken out of their edits and told. */
export function laidOver(
  documents: Documents,
  edits: readonly Edit[],
): {
  readonly documents: Documents;
  readonly edits: readonly Edit[];
  readonly conflicts: readonly Conflict[];
} {
  let laid = documents;
  const conflicts: Conflict[] = [];
  const kept = edits.map((edit) => {
    const operations = edit.operations.filter((operation) => {
      const applied = applyOperations(laid, [operation]);
      if (applied.ok) laid = applied.documents;
      else conflicts.push(...applied.conflicts);
      return applied.ok;
    });
    return operations.length === edit.operations.length ? edit : { ...edit, operations };
  });
  return { documents: laid, edits: kept.filter(({ operations }) => operations.length > 0), conflicts };
}
