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

/** Which act removed something and, where its own text tells, by which provision. */
export interface Removal {
  readonly act: string;
  readonly citation?: Citation;
}

/**
 * The last of the parts that removed what was at a pointer: its patch has `null` there (or above), or it restates a place around it.
 * @param governing the citation that the removed item had
 */
export function removalAt(
  library: Pick<Library, 'acts'>,
  parts: readonly PlacedPart[],
  pointer: string,
  governing: Citation | undefined,
): Removal | undefined {
  const act = parts.findLast((part) => removes(part, pointer))?.act;
  if (act === undefined) return undefined;
  const provision = governing && provisionAbout(library, act, governing.provision);
  if (governing === undefined || provision === undefined) return { act };
  const { act: governed, provision: about } = governing;
  return { act, citation: { act: governed, provision: about, by: { act, provision } } };
}

function removes({ definition }: PlacedPart, pointer: string): boolean {
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
