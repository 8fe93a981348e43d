import { saidChanges } from '../acts/said-changes.ts';
import { citedItems } from '../check/cited-aspects.ts';
import { citationAt } from '../diff/cite.ts';
import { applyPart } from '../edition/consolidate.ts';
import { isInForce } from '../edition/part.ts';
import { get } from '../json/pointer.ts';
import { isObject } from '../json/value.ts';
import type { Library, PlacedPart, ServiceDefinition } from '../library/types.ts';
import type { Citation } from '../schema/citation.ts';
import type { CoveringPart } from './coverage.ts';
import { draftEdition } from './draft-edition.ts';
import { partsAmong } from './draft-parts.ts';
import type { Documents } from './operations.ts';

/** The parts of an act's amendments in an opened library, each with what it removes. */
export function coveringParts(library: Library, act: string): readonly CoveringPart[] {
  // Only what an act says that it changes can be known to be removed by it.
  const provisions = library.acts[act]?.provisions ?? {};
  const says = Object.keys(provisions).some((id) => saidChanges(provisions[id]).length > 0);
  return Object.values(library.services).flatMap((service) =>
    service.parts
      .filter((part) => part.act === act)
      .map((part) => {
        if (!says) return { ...part, made: () => makes(service, part).made };
        const { before, made } = makes(service, part);
        return { ...part, removed: removedBetween(before, made), made: () => made };
      }),
  );
}

/** The same of documents that need not be valid. */
export function coveringPartsAmong(documents: Documents, act: string): readonly CoveringPart[] {
  return partsAmong(documents)
    .filter((part) => part.act === act)
    .map((part) => {
      const { patch, withoutEffect } = part.value;
      const found = draftEdition(documents, part);
      return {
        definition: { patch, ...(isObject(withoutEffect) ? { withoutEffect } : {}) },
        ...(found === undefined
          ? {}
          : { made: () => found.edition, removed: removedBetween(found.before, found.edition) }),
      };
    });
}

/** What a part lies over, and what it makes of it. */
function makes({ base, written, parts }: ServiceDefinition, part: PlacedPart) {
  const before = parts
    .slice(0, parts.indexOf(part))
    .filter((one) => isInForce(one, part.from))
    .reduce<unknown>((edition, one) => applyPart(edition, one, written), base);
  return { before, made: applyPart(before, part, written) };
}

const removedBetween = (before: unknown, after: unknown): readonly Citation[] =>
  removedItems(before, after).map(({ citation }) => citation);

/** The items that are in the first of two editions only, with what they cited. */
export const removedItems = (
  before: unknown,
  after: unknown,
): readonly { readonly pointer: string; readonly citation: Citation }[] =>
  citedItems(before)
    .filter(({ pointer }) => get(after, pointer) === undefined)
    .flatMap(({ pointer }) => {
      const citation = citationAt(before, pointer);
      return citation === undefined ? [] : [{ pointer, citation }];
    });
