import { hashOf } from '../../engine/json/hash.ts';
import { printDefinition } from '../../engine/json/print.ts';
import { isObject } from '../../engine/json/value.ts';
import { placeOf } from '../../engine/library/place.ts';
import type { SourceFile } from '../../engine/library/types.ts';
import type { AmendmentDraft } from './draft.ts';
import type { LibraryInUse } from './publishing.ts';

/** The published files on which a draft stands, and what they are recognised by. */
export interface StandsOn {
  readonly files: readonly SourceFile[];
  readonly tag: string;
}

/**
 * The published files that it takes to open a draft's library: everything that the services share, without guidance, and the services that
 * the draft changes. Guidance is left out, for it names services that are not among them; where the draft changes guidance, it is there
 * with all that it names. The ledger says what the server itself has published, too: what is published does not change.
 * @param service one more that is looked at
 */
export function filesFor(
  { files, library }: LibraryInUse,
  draft: AmendmentDraft,
  service: string | undefined,
): StandsOn {
  const services = servicesOf(draft, service);
  const needed = files.filter(({ path }) => {
    const place = placeOf(path);
    if (place === undefined || place.kind === 'guidance') return false;
    return place.service === undefined || services.has(place.service);
  });
  const tag = hashOf(needed.map(({ path }) => [path, library.hashes[path] ?? '']));
  const ledger = printDefinition(library.ledger);
  return {
    files: needed.map((file) => (file.path === 'ledger.json' ? { path: file.path, text: ledger } : file)),
    tag: hashOf([tag, library.ledger]),
  };
}

/** What is published of the other services: proposals for a draft are made like what acts became there. */
export function precedentsFor({ files, library }: LibraryInUse, draft: AmendmentDraft): StandsOn {
  const services = servicesOf(draft);
  const others = files.filter(({ path }) => {
    const place = placeOf(path);
    const isLaw = place?.kind === 'edition' || place?.kind === 'amendment';
    return isLaw && place.service !== undefined && !services.has(place.service);
  });
  return { files: others, tag: hashOf(others.map(({ path }) => [path, library.hashes[path] ?? ''])) };
}

/** The services that a draft changes, that its guidance names, and one more that is looked at. */
function servicesOf(draft: AmendmentDraft, service?: string): ReadonlySet<string> {
  const guided = Object.entries(draft.documents).filter(([file]) => placeOf(file)?.kind === 'guidance');
  const named = guided.flatMap(([, document]) => servicesNamedIn(document));
  return new Set([...draft.services, ...named, ...(service === undefined ? [] : [service])]);
}

function servicesNamedIn(guidance: unknown): readonly string[] {
  const entries = isObject(guidance) && isObject(guidance.entries) ? Object.values(guidance.entries) : [];
  return entries.flatMap((entry) =>
    isObject(entry) && Array.isArray(entry.services)
      ? entry.services.filter((service) => typeof service === 'string')
      : [],
  );
}
