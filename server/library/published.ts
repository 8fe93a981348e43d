import type { EditionInForce } from '../../engine/edition/types.ts';
import type { Library } from '../../engine/library/types.ts';

/** The definition files that an edition is made of: its base, the amendments merged into it, its calendar. */
export function filesOf(library: Library, edition: EditionInForce): readonly string[] {
  const service = library.services[edition.service];
  if (service === undefined) return [];
  const acts = new Set(edition.madeBy.map(({ act }) => act));
  const amendments = service.amendments
    .filter(({ amendment }) => acts.has(amendment.act))
    .map(({ file }) => file);
  const replacing = service.parts
    .filter(({ act, part }) => edition.madeBy.some((made) => made.act === act && made.part === part))
    .flatMap(({ whole }) => Object.values(whole?.aspectFiles ?? {}));
  const calendar = `calendars/${edition.edition.service.calendar}.json`;
  return [...new Set([...Object.values(service.aspectFiles), ...amendments, ...replacing, calendar])].sort();
}

/** Whether everything that an edition is made of is in the ledger as it is. */
export function isPublished(library: Library, edition: EditionInForce): boolean {
  if (library.ledger.status !== 'published') return false;
  const entries = Object.values(library.ledger.entries);
  return filesOf(library, edition).every((file) =>
    entries.some(({ document, hash }) => document === file && hash === library.hashes[file]),
  );
}
