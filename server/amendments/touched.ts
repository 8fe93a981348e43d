import { meets } from '../../engine/json/pointer.ts';
import { isObject } from '../../engine/json/value.ts';
import { leavesOf } from '../../engine/library/service/touched.ts';

/** The places that the parts of one amendment touch and those of another touch too. Either may be of any shape: it is being written. */
export function bothTouched(theirs: unknown, mine: unknown): readonly string[] {
  const own = touchedIn(mine);
  const pointers = touchedIn(theirs).filter((pointer) => own.some((other) => meets(pointer, other)));
  return [...new Set(pointers)];
}

function touchedIn(amendment: unknown): readonly string[] {
  const parts = isObject(amendment) && isObject(amendment.parts) ? Object.values(amendment.parts) : [];
  return parts.flatMap((part) => {
    if (!isObject(part)) return [];
    const restates = Array.isArray(part.restates) ? part.restates : [];
    const set = leavesOf(part.patch ?? {}).map(({ pointer }) => pointer);
    const named = restates.filter((pointer) => typeof pointer === 'string');
    return [...named, ...set.filter((pointer) => pointer !== '')];
  });
}
