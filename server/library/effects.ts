import { addDays, parseDate } from '../../engine/calendar/date.ts';
import { equal } from '../../engine/diff/equal.ts';
import { own } from '../../engine/json/own.ts';
import { isObject } from '../../engine/json/value.ts';
import { type FilePlace, placeOf } from '../../engine/library/place.ts';
import { supersededBy } from '../../engine/library/standing.ts';
import type { Library } from '../../engine/library/types.ts';
import type { IsoDate } from '../../engine/schema/primitives.ts';

/** A document that a publication puts in the place of another, or of none. */
export interface PublishedChange {
  readonly file: string;
  readonly after: unknown;
  readonly before?: unknown;
}

/**
 * The days from which something that a publication changed has an effect. Acts, scenarios and guidance have none of their own; a new code list or
 * calendar has one only through the editions that use it.
 * @param library with the publication in it
 * @param published the day of the publication: what is not dated has its effect at once
 */
export function daysOfEffectOf(
  library: Library,
  { file, after, before }: PublishedChange,
  published: IsoDate,
): readonly IsoDate[] {
  const place = placeOf(file);
  if (place === undefined || equal(after, before)) return [];
  switch (place.kind) {
    case 'parameter':
      return newIn('values', after, before).flatMap((value) => valueDays(value, membersOf('values', before)));
    case 'codelist':
      return before === undefined
        ? []
        : newIn('entries', after, before).map((entry) =>
            entryDay(entry, membersOf('entries', before), published),
          );
    case 'calendar':
      return before === undefined ? [] : [published];
    case 'amendment':
    case 'edition':
      return daysInService(library, place, file);
    default:
      return [];
  }
}

function daysInService(
  { services }: Library,
  { kind, service = '', replacement }: FilePlace,
  file: string,
): readonly IsoDate[] {
  const definition = own(services, service);
  if (definition === undefined) return [];
  if (kind === 'edition') return replacement === undefined ? [definition.from] : [];
  return definition.parts.filter((part) => part.file === file).map(({ from }) => from);
}

/** A value that supersedes another one changes what held since that one's first day. */
function valueDays(value: unknown, known: Readonly<Record<string, unknown>>): readonly IsoDate[] {
  return [fromOf(value), fromOf(own(known, supersededBy(value) ?? ''))].filter((day) => day !== undefined);
}

/**
 * An entry of a code list has its effect from its first day on, or at once; one that ends another, and says all the rest as that one did, only
 * from the first day on which one of the two is there and the other is not.
 */
function entryDay(entry: unknown, known: Readonly<Record<string, unknown>>, published: IsoDate): IsoDate {
  const superseded = own(known, supersededBy(entry) ?? '');
  if (!isObject(entry) || !isObject(superseded)) return fromOf(entry) ?? published;
  if (!equal(saidIn(entry), saidIn(superseded))) return published;
  const [first] = [dayIn(entry, 'to'), dayIn(superseded, 'to')].filter((day) => day !== undefined).sort();
  return first === undefined ? published : addDays(first, 1);
}

/** What an entry says beside its last day, why it supersedes another, and where that is said. */
const saidIn = (entry: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(entry).filter(([member]) => !BESIDE.includes(member)));

const BESIDE: readonly string[] = ['to', 'supersedes', 'reason', 'citation', 'unverified'];

/** The members of a map in a document that were not there before, or were otherwise. */
function newIn(map: string, after: unknown, before: unknown): readonly unknown[] {
  const known = membersOf(map, before);
  return Object.entries(membersOf(map, after))
    .filter(([key, value]) => !equal(value, own(known, key)))
    .map(([, value]) => value);
}

function membersOf(map: string, document: unknown): Readonly<Record<string, unknown>> {
  const members = isObject(document) ? own(document, map) : undefined;
  return isObject(members) ? members : {};
}

const fromOf = (value: unknown): IsoDate | undefined => dayIn(value, 'from');

function dayIn(value: unknown, member: 'from' | 'to'): IsoDate | undefined {
  const day = isObject(value) ? own(value, member) : undefined;
  return typeof day === 'string' ? parseDate(day) : undefined;
}
