import { get, isPrefix, join, segments } from '../json/pointer.ts';
import { isObject } from '../json/value.ts';
import type { Library, PlacedPart } from '../library/types.ts';
import type { Citation } from '../schema/citation.ts';

/** The citation of the value at a pointer: its own, or that of the nearest item around it that has one. */
export function citationAt(document: unknown, pointer: string): Citation | undefined {
  let here = document;
  let nearest = ownCitation(document);
  for (const segment of segments(pointer)) {
    here = get(here, join('', segment));
    nearest = ownCitation(here) ?? nearest;
  }
  return nearest;
}

function ownCitation(value: unknown): Citation | undefined {
  const citation = isObject(value) ? value.citation : undefined;
  return isCitation(citation) ? citation : undefined;
}

function isCitation(value: unknown): value is Citation {
  return isObject(value) && typeof value.act === 'string' && typeof value.provision === 'string';
}

/**
 * The citation of a removal: what governed the removed item, and the provision of the removing act that speaks of it. Undefined where that
 * act's own text does not tell: a deletion in a patch carries no citation.
 * @param parts the parts that may have removed it, in merge order: one whose patch has `null` there or above, or that restates a place around it
 * @param governing the citation that the removed item had
 */
export function removalCitation(
  library: Pick<Library, 'acts'>,
  parts: readonly PlacedPart[],
  pointer: string,
  governing: Citation | undefined,
): Citation | undefined {
  const part = parts.findLast((one) => removes(one, pointer));
  // An act that puts a whole edition in place numbers its own provisions: its paragraph 20 says nothing of the paragraph 20 that it replaced.
  const act = part?.whole === undefined ? part?.act : undefined;
  const provision = act && governing && provisionAbout(library, act, governing.provision);
  return act && governing && provision
    ? { act: governing.act, provision: governing.provision, by: { act, provision } }
    : undefined;
}

/** The act of the last part that wrote or removed what is at a pointer. */
export function actBehind(parts: readonly PlacedPart[], pointer: string): string | undefined {
  return parts.findLast((part) => writes(part, pointer) || removes(part, pointer))?.act;
}

function writes({ definition, whole }: PlacedPart, pointer: string): boolean {
  return get(definition.patch, pointer) !== undefined || get(whole?.edition, pointer) !== undefined;
}

/** A part that puts a whole edition in place removes what that one does not have. */
function removes({ definition, whole }: PlacedPart, pointer: string): boolean {
  if (whole !== undefined && get(whole.edition, pointer) === undefined) return true;
  if (definition.restates?.some((restated) => isPrefix(restated, pointer))) return true;
  const path = segments(pointer);
  return path.some((_, index) => get(definition.patch, join('', ...path.slice(0, index + 1))) === null);
}

/** The only provision of an amending act whose id ends with the amended provision (`p1.p20` speaks of `p20`). */
function provisionAbout(library: Pick<Library, 'acts'>, act: string, amended: string): string | undefined {
  const ids = Object.keys(library.acts[act]?.provisions ?? {});
  const speaking = ids.filter((id) => id === amended || id.endsWith(`.${amended}`));
  return speaking.length === 1 ? speaking[0] : undefined;
}
