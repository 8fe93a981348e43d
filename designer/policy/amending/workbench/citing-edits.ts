import { citationToSet, citesAct, doubtToDrop } from '../../../../engine/amending/citing.ts';
import type { Setting } from '../../../../engine/amending/set-in-part.ts';
import { equal } from '../../../../engine/diff/equal.ts';
import { get, join, segments } from '../../../../engine/json/pointer.ts';
import { isObject } from '../../../../engine/json/value.ts';
import type { Citation } from '../../../../engine/schema/citation.ts';
import { type Place, sourcePutBack } from './source-put-back.ts';

/** The item whose citation an edit chooses, as far as it does: that is its author's own choice from then on. */
export function chosenByHand(
  { before, edition }: Place,
  pointer: string,
  value: unknown,
): string | undefined {
  const path = segments(pointer);
  const at = path.lastIndexOf('citation');
  if (at >= 0) return join('', ...path.slice(0, at));
  const now = get(edition, pointer);
  const isItem = isObject(value) && isObject(now) && !equal(get(before, pointer), value);
  return isItem && !equal(now.citation, value.citation) ? pointer : undefined;
}

/**
 * What else an edit sets, in the same step of undo: what changes while a provision is selected cites it, once; and what cites the act is no longer said not
 * to be in the sources, unless its author has said so since.
 * @param citation of the provision that is selected
 * @param byHand the items whose citation its author has chosen
 */
export function citingEdits(
  place: Place,
  pointer: string,
  value: unknown,
  { citation, byHand }: { readonly citation: Citation | undefined; readonly byHand: ReadonlySet<string> },
): readonly Setting[] {
  const { before, edition, act } = place;
  const path = segments(pointer);
  if (path.at(-1) === 'citation') {
    const holder = join('', ...path.slice(0, -1));
    return citesAct(value, act) ? verified(place, holder) : [];
  }
  // What brings a citation of its own says nothing of what is around it: opening hours are not why one may apply there.
  if (isObject(value) && citesAct(value.citation, act)) return [];
  if (equal(get(before, pointer), value)) return sourcePutBack(place, pointer, value, byHand);
  const cites = citation && citationToSet(edition, pointer, act);
  if (cites === undefined) return [];
  const holder = join('', ...segments(cites).slice(0, -1));
  return byHand.has(holder) ? [] : [[cites, citation], ...verified(place, holder)];
}

function verified({ before, edition }: Place, holder: string): readonly Setting[] {
  const doubt = doubtToDrop(before, edition, holder);
  return doubt === undefined ? [] : [[doubt, undefined]];
}
