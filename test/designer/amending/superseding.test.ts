import { describe, expect, test } from 'vitest';
import { nextYear } from '../../../designer/policy/amending/editors/calendars/model/next-year.ts';
import {
  dayState,
  monthsOfYear,
  standingYear,
  yearOfEntry,
  yearsOf,
} from '../../../designer/policy/amending/editors/calendars/model/year.ts';
import { pastedLines } from '../../../designer/policy/amending/editors/codelists/model/paste.ts';
import { supersedingEntry } from '../../../designer/policy/amending/editors/library/model/supersede.ts';
import { namedIn, readableOf } from '../../../designer/policy/amending/state/named-in.ts';
import type { Calendar, CalendarDay } from '../../../engine/schema/calendar.ts';
import type { Codelist } from '../../../engine/schema/codelist.ts';
import { day } from '../../support/assessing.ts';

const citation = { act: 'act', provision: 'p1' };
const north = { order: 1, code: '10', title: { en: 'North' }, unverified: 'a list' };

describe('an entry in the place of another', () => {
  test('says the same, rests on what the author has selected, and not on what the other did', () =>
    expect(supersedingEntry({ north }, 'north', 'ended', citation)).toEqual([
      'north-ended',
      { order: 1, code: '10', title: { en: 'North' }, supersedes: 'north', citation },
    ]));

  test('rests on what the other did where nothing is selected, and has a key of its own', () =>
    expect(supersedingEntry({ north, 'north-ended': north }, 'north', 'ended', undefined)).toEqual([
      'north-ended-2',
      { ...north, supersedes: 'north' },
    ]));

  test('of a correction says its own reason', () => {
    const corrected = { ...north, supersedes: 'x', reason: { en: 'A misprint.' } };
    expect(supersedingEntry({ corrected }, 'corrected', 'corrected', undefined)?.[1]).toEqual({
      ...north,
      supersedes: 'corrected',
    });
    expect(supersedingEntry({}, 'corrected', 'corrected', undefined)).toBeUndefined();
  });
});

const spring: CalendarDay = { date: day('2026-03-20'), kind: 'holiday', title: { en: 'Spring' } };
const bridge: CalendarDay = { date: day('2026-03-23'), kind: 'rest', title: { en: 'Bridge' } };
const calendar: Pick<Calendar, 'years' | 'weekend'> = {
  weekend: [6, 7],
  years: {
    y2025: { status: 'official', days: {} },
    y2026: { status: 'statutory', days: { spring } },
    'y2026-official': { status: 'official', days: { spring, bridge }, supersedes: 'y2026' },
  },
};

test('a calendar shows each year once, as it stands', () => {
  expect(yearsOf(calendar)).toEqual([2025, 2026]);
  expect(standingYear(calendar, 2026)?.chain).toEqual(['y2026', 'y2026-official']);
  expect(yearOfEntry(calendar, 'y2026-official')).toBe(2026);
  expect(yearOfEntry(calendar, 'y2026')).toBe(2026);
  expect(yearOfEntry(calendar, 'y2030')).toBeUndefined();
  const march = monthsOfYear(calendar, 2026)[2]?.weeks.flat();
  expect(march?.flatMap((one) => one?.key ?? [])).toEqual(['spring', 'bridge']);
});

test('the next year follows the year as it stands', () => {
  const whole = { $schema: '', id: 'c', title: {}, timeZone: 'UTC', utcOffsets: {}, ...calendar };
  expect(nextYear(whole, String)?.year).toBe(2027);
});

test('a day of such a year is new, other or the same by what the year was', () => {
  expect(dayState(undefined, bridge)).toBe('added');
  expect(dayState(spring, spring)).toBe('same');
  expect(dayState(spring, { ...spring, kind: 'rest' })).toBe('changed');
  expect(dayState(spring, undefined)).toBe('removed');
});

test('what is named elsewhere is the entry as it stands; the editor has what is written', () => {
  const ended = { ...north, to: '2025-12-31', supersedes: 'north' };
  const list = { $schema: 's', id: 'regions', title: { en: 'Regions' }, entries: { north, ended } };
  const documents = { 'codelists/regions.json': list };
  expect(namedIn(documents).codelists.regions?.entries).toEqual({ north: ended });
  expect(Object.keys(readableOf<Codelist>(documents, 'codelist').regions?.entries ?? {})).toEqual([
    'north',
    'ended',
  ]);
});

test('a pasted code means the entry that stands', () => {
  const entries = { north, corrected: { ...north, title: { en: 'The North' }, supersedes: 'north' } };
  const reading = { entries, language: 'en', isFixed: () => false };
  expect(pastedLines('10\tNorthern', reading).map(({ does, key }) => [does, key])).toEqual([
    ['rewords', 'corrected'],
  ]);
});
