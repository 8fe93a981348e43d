import { own } from '../json/own.ts';
import { get, segments } from '../json/pointer.ts';
import { isObject } from '../json/value.ts';
import { aspects } from '../schema/edition.ts';

/**
 * What an open question speaks of and the edition still has: the whole of it, an aspect (about which the law may be silent), or something in one.
 * Nothing where the edition has no such question.
 */
export function standingPointers(edition: unknown, question: string): readonly string[] {
  const asked = isObject(edition) && isObject(edition.open) ? own(edition.open, question) : undefined;
  const pointers = isObject(asked) && Array.isArray(asked.pointers) ? asked.pointers : [];
  return pointers.filter((pointer): pointer is string => {
    if (typeof pointer !== 'string') return false;
    const [aspect, ...rest] = segments(pointer);
    const isWhole = aspect === undefined || (rest.length === 0 && Object.hasOwn(aspects, aspect));
    return isWhole || get(edition, pointer) !== undefined;
  });
}
