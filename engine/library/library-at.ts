import { isKnown, knownParts } from '../edition/known.ts';
import { hashOf } from '../json/hash.ts';
import { join } from '../json/pointer.ts';
import type { Calendar } from '../schema/calendar.ts';
import type { Codelist } from '../schema/codelist.ts';
import type { Parameter } from '../schema/parameter.ts';
import { standing } from './build.ts';
import type { Library, ServiceDefinition } from './types.ts';

/**
 * The library as it was known at a moment: with the services, parts of amendments and values of parameters that had been published by
 * then. What was superseded later (`supersedes`) is the old one again: values, codes and years of calendars. Of a draft library, in which
 * nothing is published, all counts.
 *
 * What the ledger can tell: when a document was published as it is now, and, by an entry whose `document` is `<file>#/values/<key>`
 * (`/entries`, `/years`, `/utcOffsets`) with the hash of that entry, when a single one was. A value without an entry of its own is known
 * with its document; a code, a year or an offset without one is known, and acts are given as they are now.
 * @param knownAt a moment (ISO 8601)
 */
export function libraryAt(library: Library, knownAt: string): Library {
  if (library.ledger.status === 'draft') return library;
  const recorded: Library['recorded'] = {
    calendars: mapValues(library.recorded.calendars, (calendar) => calendarAt(library, calendar, knownAt)),
    codelists: mapValues(library.recorded.codelists, (codelist) => codelistAt(library, codelist, knownAt)),
  };
  return {
    ...library,
    recorded,
    calendars: standing(recorded.calendars, 'calendar'),
    codelists: standing(recorded.codelists, 'codelist'),
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
  const isDocumentKnown = () => isKnown(library, file, knownAt);
  return {
    ...parameter,
    values: knownOf(library, `${file}#/values`, parameter.values, knownAt, isDocumentKnown),
  };
}

function calendarAt(library: Library, calendar: Calendar, knownAt: string): Calendar {
  const { id, years, utcOffsets } = calendar;
  const known = <T>(map: string, entries: Readonly<Record<string, T>>) =>
    knownOf(library, `calendars/${id}.json#/${map}`, entries, knownAt);
  return { ...calendar, years: known('years', years), utcOffsets: known('utcOffsets', utcOffsets) };
}

function codelistAt(library: Library, codelist: Codelist, knownAt: string): Codelist {
  const { id, entries } = codelist;
  return { ...codelist, entries: knownOf(library, `codelists/${id}.json#/entries`, entries, knownAt) };
}

/** The entries of a map that the ledger knows to have been published by a moment. */
function knownOf<T>(
  library: Library,
  map: string,
  entries: Readonly<Record<string, T>>,
  knownAt: string,
  isOtherwiseKnown: () => boolean = () => true,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(entries).filter(([key, entry]) => {
      const document = join(map, key);
      const own = Object.values(library.ledger.entries).filter((one) => one.document === document);
      if (own.length === 0) return isOtherwiseKnown();
      const hash = hashOf(entry);
      return own.some((one) => one.hash === hash && Date.parse(one.publishedAt) <= Date.parse(knownAt));
    }),
  );
}

function mapValues<T>(
  record: Readonly<Record<string, T>>,
  map: (value: T, key: string) => T,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}
