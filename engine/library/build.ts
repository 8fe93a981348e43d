import { consolidate } from '../edition/consolidate.ts';
import { boundaries, isInForce } from '../edition/part.ts';
import { deepFreeze } from '../json/freeze.ts';
import { hashOf } from '../json/hash.ts';
import type { LibraryLanguages } from '../schema/languages.ts';
import type { ScenarioFile } from '../schema/scenario.ts';
import type { Document } from './document.ts';
import type { DocumentKind } from './place.ts';
import { soundAmendment } from './service/parts.ts';
import type { CheckedService } from './service/service.ts';
import { asItStands } from './standing.ts';
import type { ConsolidatedEdition, Library, ServiceDefinition } from './types.ts';

/** The library made of documents in which nothing was found wrong. Here raw JSON becomes the types that the schemas describe. */
export function buildLibrary(
  documents: readonly Document[],
  services: readonly CheckedService[],
  written: LibraryLanguages,
): Library {
  const recorded: Library['recorded'] = {
    calendars: byName(documents, 'calendar'),
    codelists: byName(documents, 'codelist'),
  };
  const library: Library = {
    acts: byName(documents, 'act'),
    calendars: standing(recorded.calendars, 'calendar'),
    parameters: byName(documents, 'parameter'),
    codelists: standing(recorded.codelists, 'codelist'),
    recorded,
    guidance: byName(documents, 'guidance'),
    services: Object.fromEntries(
      services.map((service) => [service.base.service, buildService(service, written)]),
    ),
    ledger: checked<Library['ledger']>(documents.find(({ place }) => place.kind === 'ledger')?.value),
    written,
    hashes: Object.fromEntries(documents.map(({ path, value }) => [path, hashOf(value)])),
  };
  return deepFreeze(library);
}

/** A value that was walked along its schema without a finding is of the type that TypeBox derives from that schema. */
const checked = <T>(value: unknown): T => value as T;

function byName<T>(documents: readonly Document[], kind: DocumentKind): Readonly<Record<string, T>> {
  return Object.fromEntries(
    documents
      .filter(({ place }) => place.kind === kind)
      .map(({ place, value }) => [place.name, checked<T>(value)]),
  );
}

/** Entries that supersede others have the shape of those: a document as it stands is of the kind that it is recorded in. */
export const standing = <T>(
  recorded: Readonly<Record<string, T>>,
  kind: DocumentKind,
): Readonly<Record<string, T>> =>
  Object.fromEntries(
    Object.entries(recorded).map(([name, document]) => [name, checked<T>(asItStands(kind, document))]),
  );

function buildService(
  { base, parts, amendments, scenarios }: CheckedService,
  written: LibraryLanguages,
): ServiceDefinition {
  const { inForce: _, ...aspectFiles } = base.aspectFiles;
  const first = { id: base.service, base: checked<ServiceDefinition['base']>(base.edition), written };
  if (base.from === undefined) throw new Error('a checked service has a first day');
  return {
    ...first,
    inForce: checked<ServiceDefinition['inForce']>(base.inForce),
    from: base.from,
    aspectFiles,
    amendments: amendments.flatMap((document) => {
      const amendment = soundAmendment(document);
      return amendment === undefined ? [] : [{ file: document.path, hash: hashOf(amendment), amendment }];
    }),
    parts,
    editions: editionsOf(first, base.from, parts),
    scenarios: Object.fromEntries(
      scenarios.flatMap(({ path, value }) =>
        Object.entries(checked<ScenarioFile>(value).scenarios).map(([id, scenario]) => [
          id,
          { file: path, scenario },
        ]),
      ),
    ),
  };
}

/** One edition for every stretch of days without a change. */
function editionsOf(
  service: Pick<ServiceDefinition, 'base' | 'written'>,
  from: NonNullable<CheckedService['base']['from']>,
  all: ServiceDefinition['parts'],
): readonly ConsolidatedEdition[] {
  return boundaries(from, all).map((day) => {
    const parts = all.filter((part) => isInForce(part, day));
    const edition = consolidate(service, parts);
    return { parts, edition, hash: hashOf(edition) };
  });
}
