import Type from 'typebox';
import { Citation } from './citation.ts';
import { DateText, Key, keyed, object, Unverified, words } from './primitives.ts';
import { superseding } from './superseding.ts';
import { Text } from './text.ts';

/** A day that differs from its weekday: a holiday or rest day off, or a weekend day worked. */
export const CalendarDay = object({
  date: DateText,
  kind: words(['holiday', 'rest', 'substituted', 'transferred', 'worked']),
  title: Text,
  /** For a substituted or transferred day: the day it stands for. */
  instead: Type.Optional(DateText),
  citation: Type.Optional(Citation),
  unverified: Type.Optional(Unverified),
});

/** A year of the calendar. `statutory`: transfers are not yet known, so every result is provisional. */
export const CalendarYear = object({
  status: words(['official', 'statutory']),
  note: Type.Optional(Text),
  days: keyed(CalendarDay),
  ...superseding,
  citation: Type.Optional(Citation),
  unverified: Type.Optional(Unverified),
});

export const Calendar = object({
  $schema: Type.String(),
  id: Key,
  title: Text,
  timeZone: Type.String(),
  /** ISO weekday numbers, Monday = 1. */
  weekend: Type.Array(Type.Integer({ minimum: 1, maximum: 7 })),
  /** Keys `y2025`; of a year that supersedes another one, any. The covered years are consecutive; a date outside them is an error. */
  years: keyed(CalendarYear),
  /** Offset from UTC in minutes from a local date on. */
  utcOffsets: keyed(
    object({
      from: DateText,
      minutes: Type.Integer(),
      ...superseding,
      citation: Type.Optional(Citation),
      unverified: Type.Optional(Unverified),
    }),
  ),
});
export type Calendar = Type.Static<typeof Calendar>;
export type CalendarDay = Type.Static<typeof CalendarDay>;
