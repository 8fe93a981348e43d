import { isKnown, knownParts } from '../edition/known.ts';
import { hashOf } from '../json/hash.ts';
import { join } from '../json/pointer.ts';
import type { Parameter } from '../schema/parameter.ts';
import type { Library, ServiceDefinition } from './types.ts';

/**
 * The library as it was known at a moment: with the services, parts of amendments and values of parameters that had been published by
 * then. A value that was corrected later (`supersedes`) is the old one again. Of a draft library, in which nothing is published, all counts.
 *
 * What the ledger can tell: when a document was published as it is now, and, by an entry whose `document` is `<file>#/values/<key>`
 * with the hash of that value, when a single value was. A value without an entry of its own is known with its document. Of calendars, code lists and acts
 * it tells only the former: they are given as they are now.
 * @param knownAt a moment (ISO 8601)
 */
export function libraryAt(library: Library, knownAt: string): Library {
  if (library.ledger.status === 'draft') return library;
  return {
    ...library,
    parameters: mapValues(library.parameters, (parameter, id) =>
      parameterAt(library, id, parameter, knownAt),
    ),
    services: Object.fromEntries(
      Object.entries(library.services)
        .filter(([, service]) => baseFiles(service).every((file) => isKnown(library, file, knownAt)))
        .map(([id, service]) => [id, { ...service, parts: knownParts(library, service, knownAt) }]),
    ),
  };
}

const baseFiles = ({ aspectFiles }: ServiceDefinition): readonly string[] => Object.values(aspectFiles);

function parameterAt(library: Library, id: string, parameter: Parameter, knownAt: string): Parameter {
  const file = `parameters/${id}.json`;
  const values = Object.entries(parameter.values).filter(([key, value]) =>
    isValueKnown(library, file, key, value, knownAt),
  );
  return { ...parameter, values: Object.fromEntries(values) };
}

function isValueKnown(library: Library, file: string, key: string, value: object, knownAt: string): boolean {
  const document = `${file}#${join('/values', key)}`;
  const own = Object.values(library.ledger.entries).filter((entry) => entry.document === document);
  if (own.length === 0) return isKnown(library, file, knownAt);
  const hash = hashOf(value);
  return own.some((entry) => entry.hash === hash && Date.parse(entry.publishedAt) <= Date.parse(knownAt));
}

function mapValues<T>(
  record: Readonly<Record<string, T>>,
  map: (value: T, key: string) => T,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}
