import { equal } from '../diff/equal.ts';
import { own } from '../json/own.ts';
import { isPrefix, meets } from '../json/pointer.ts';
import { isObject } from '../json/value.ts';
import type { Open } from '../schema/open.ts';
import { draftEdition } from './draft-edition.ts';
import { restatesOf } from './draft-part.ts';
import { EDITION_SHAPE } from './edition-shape.ts';
import type { Documents } from './operations.ts';
import { operationsWithin } from './operations-between.ts';

/** An open question of the edition before that a part leaves as it is although it changes what the question is about. */
export interface TouchedQuestion {
  readonly id: string;
  readonly open: Pick<Open, 'title' | 'pointers' | 'effect'>;
}

/**
 * The open questions that were asked of the law as it was before a part, and that the part says nothing of although it changes or restates what
 * they are about. Documents need not be valid.
 */
export function openTouched(
  documents: Documents,
  of: { readonly service: string; readonly act: string; readonly part: string },
): readonly TouchedQuestion[] {
  const made = draftEdition(documents, of);
  if (made === undefined) return [];
  const { edition, definition, from } = made;
  const before: { readonly open?: unknown } = made.replaced ?? made.before;
  if (!isObject(before.open) || !isObject(edition.open)) return [];
  const changed = operationsWithin(made.file, EDITION_SHAPE, before, edition).map(({ pointer }) => pointer);
  const touched = [...changed, ...restatesOf({ ...definition })].filter(
    (pointer) => !isPrefix('/open', pointer),
  );
  const now = edition.open;
  return Object.entries(before.open).flatMap(([id, open]) => {
    if (!isQuestion(open) || !equal(own(now, id), open)) return [];
    const isOver = open.to !== undefined && from !== undefined && open.to < from;
    const isTouched = open.pointers.some((pointer) => touched.some((one) => meets(pointer, one)));
    return isTouched && !isOver ? [{ id, open }] : [];
  });
}

/** As far as it is read here. */
const isQuestion = (value: unknown): value is Open =>
  isObject(value) &&
  isObject(value.title) &&
  Array.isArray(value.pointers) &&
  value.pointers.every((pointer) => typeof pointer === 'string');
