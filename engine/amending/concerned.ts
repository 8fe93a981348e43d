import { openLibrary } from '../library/open.ts';
import { placeOf } from '../library/place.ts';
import type { OpenedLibrary, SourceFile } from '../library/types.ts';
import type { Documents } from './operations.ts';

/**
 * The services that a draft can do something to: those whose files it changes; but all of the library as soon as it changes anything that
 * they share. An act that is new is shared with nobody yet.
 * @param services those that the amendment is about, whether it changes something in them already or not
 */
export function concernedServices(
  files: readonly SourceFile[],
  documents: Documents,
  services: readonly string[],
): readonly string[] {
  const published = new Set(files.map(({ path }) => path));
  const places = Object.keys(documents).map((path) => ({ path, place: placeOf(path) }));
  const own = places.flatMap(({ place }) => place?.service ?? []);
  const isShared = places.some(
    ({ path, place }) => place?.service === undefined && (place?.kind !== 'act' || published.has(path)),
  );
  const all = isShared ? servicesIn([...published]) : [];
  return [...new Set([...services, ...own, ...all])].sort();
}

/**
 * Opens what of a library can concern some services: the shared documents and their own. Opening ten other services takes ten times as
 * long, and tells nothing that a draft changes.
 */
export function openOnly(files: readonly SourceFile[], services: readonly string[]): OpenedLibrary {
  const isConcerned = ({ path }: SourceFile) => {
    const service = placeOf(path)?.service;
    return service === undefined || services.includes(service);
  };
  return openLibrary(files.filter(isConcerned), servicesIn(files.map(({ path }) => path)));
}

const servicesIn = (paths: readonly string[]): readonly string[] => [
  ...new Set(paths.flatMap((path) => placeOf(path)?.service ?? [])),
];
