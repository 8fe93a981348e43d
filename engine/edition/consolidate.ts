import { deepFreeze } from '../json/freeze.ts';
import { mergePatch } from '../json/merge-patch.ts';
import { segments } from '../json/pointer.ts';
import { isObject } from '../json/value.ts';
import { shapeOf } from '../library/shape/shape.ts';
import type { ServiceDefinition } from '../library/types.ts';
import type { AmendmentPart } from '../schema/amendment.ts';
import { type Edition, Edition as EditionSchema } from '../schema/edition.ts';
import type { LibraryLanguages } from '../schema/languages.ts';

/** What merging needs of a part. */
export interface Merging {
  readonly definition: Pick<AmendmentPart, 'patch'> & { readonly restates?: readonly string[] };
  /** The edition that the part puts in place of the one before. */
  readonly whole?: { readonly edition: unknown };
}

/**
 * The base edition of a service with parts of amendments merged, in the order given: a part may begin from another edition altogether; what it
 * restates is deleted, then its patch is merged (RFC 7396). Nothing given is changed; what no part touches is shared. The result is frozen.
 */
export function consolidate(
  { base, written }: Pick<ServiceDefinition, 'base' | 'written'>,
  parts: readonly Merging[],
): Edition {
  const merged = parts.reduce<unknown>((edition, part) => applyPart(edition, part, written), base);
  // The library was opened only after the edition that each part makes had been validated.
  return deepFreeze(merged as Edition);
}

/** One step of consolidation, over a document that need not be valid yet. */
export function applyPart(
  edition: unknown,
  { definition, whole }: Merging,
  written?: LibraryLanguages,
): unknown {
  const { restates = [], patch } = definition;
  const before = whole === undefined ? edition : whole.edition;
  return mergeEdition(
    restates.reduce<unknown>((document, pointer) => without(document, segments(pointer)), before),
    patch,
    written,
  );
}

/** An edition, valid or not yet, with a merge patch over it; its schema says what is replaced whole. */
export const mergeEdition = (edition: unknown, patch: unknown, written?: LibraryLanguages): unknown =>
  mergePatch(edition, patch, shape, written);

const shape = shapeOf(EditionSchema);

function without(document: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined || !isObject(document) || !Object.hasOwn(document, key)) return document;
  const { [key]: removed, ...others } = document;
  return rest.length === 0 ? others : { ...document, [key]: without(removed, rest) };
}
