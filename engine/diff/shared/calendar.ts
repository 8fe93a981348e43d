import type { Calendar, CalendarDay } from '../../schema/calendar.ts';
import { type Language, spokenFor } from '../../schema/languages.ts';
import { formatDate, formatDateFrom } from '../../text/date.ts';
import { wording } from '../../text/localize.ts';
import { equal } from '../equal.ts';
import type { EntryWords } from './entry-words.ts';
import { sharedPhrases as say } from './phrases.ts';
import { spellChanges } from './spells.ts';

type Year = Calendar['years'][string];

/** The years of a calendar, with the days that are special in them. */
export const yearWords: EntryWords<Calendar, Year> = {
  map: 'years',
  entriesOf: ({ years }) => years,
  nameOf: (_, __, ___, name) => name.slice(1),
  about: ({ status, days }, _, language) => [
    say[status][spokenFor(language)],
    ...listed('daysAdded', Object.values(days), language),
  ],
  differs: (was, is, _, language) => {
    const [before, after] = [byDate(was), byDate(is)];
    const there = [...after.values()].filter(({ date }) => before.has(date));
    return [
      ...(was.status === is.status ? [] : [say[is.status][spokenFor(language)]]),
      ...listed(
        'daysAdded',
        [...after.values()].filter(({ date }) => !before.has(date)),
        language,
      ),
      ...listed(
        'daysRemoved',
        [...before.values()].filter(({ date }) => !after.has(date)),
        language,
      ),
      ...listed(
        'daysChanged',
        there.filter((day) => !isAs(before.get(day.date), day)),
        language,
      ),
    ];
  },
};

const byDate = ({ days }: Year): ReadonlyMap<string, CalendarDay> =>
  new Map(Object.values(days).map((day) => [day.date, day]));

const isAs = (was: CalendarDay | undefined, is: CalendarDay): boolean =>
  equal([was?.kind, was?.title, was?.instead], [is.kind, is.title, is.instead]);

/** Days by date with their names. */
function listed(
  said: 'daysAdded' | 'daysRemoved' | 'daysChanged',
  days: readonly CalendarDay[],
  language: Language,
): readonly string[] {
  if (days.length === 0) return [];
  const sorted = days.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const named = sorted.map(
    ({ date, title }) => `${formatDate(date, language)} (${wording(title, language)})`,
  );
  return [say[said][spokenFor(language)](named.join(', '))];
}

/** How far a calendar's clock is ahead of UTC. */
export const offsetWords: EntryWords<Calendar, Calendar['utcOffsets'][string]> = {
  map: 'utcOffsets',
  entriesOf: ({ utcOffsets }) => utcOffsets,
  nameOf: ({ from, minutes }, _, language) => `${ahead(minutes)} ${formatDateFrom(from, language)}`,
  about: () => [],
  differs: (was, is, _, language) => [
    ...(was.minutes === is.minutes
      ? []
      : [say.is[spokenFor(language)](ahead(was.minutes), ahead(is.minutes))]),
    ...spellChanges(was, is, language),
  ],
};

/** Minutes ahead of UTC as hours and minutes: UTC+5, UTC−3:30. */
function ahead(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}
