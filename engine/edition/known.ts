import type { Library, PlacedPart, ServiceDefinition } from '../library/types.ts';

/**
 * Whether a document with its present content was published by a moment. In a draft library nothing is published, and all counts. A
 * document that was published otherwise before is not known then: the library no longer has its old content.
 */
export function isKnown(library: Library, file: string, knownAt: string): boolean {
  if (library.ledger.status === 'draft') return true;
  const moment = Date.parse(knownAt);
  return Object.values(library.ledger.entries).some(
    (entry) =>
      entry.document === file &&
      entry.hash === library.hashes[file] &&
      Date.parse(entry.publishedAt) <= moment,
  );
}

/** The parts of the amendments that were published by a moment; without one, all. */
export function knownParts(
  library: Library,
  service: ServiceDefinition,
  knownAt: string | undefined,
): readonly PlacedPart[] {
  if (knownAt === undefined) return service.parts;
  return service.parts.filter(({ file, whole }) =>
    [file, ...Object.values(whole?.aspectFiles ?? {})].every((one) => isKnown(library, one, knownAt)),
  );
}
