import { type OwnLanguage, spokenFor } from '../schema/languages.ts';
import type { Hours } from '../schema/service.ts';
import type { Language } from '../schema/text.ts';
import { wording } from './localize.ts';
import { quoted } from './value.ts';
import { formatWeekday } from './weekday.ts';

/** That a channel never closes. */
export const ALWAYS: Readonly<Record<OwnLanguage, string>> = {
  kk: 'тәулік бойы',
  ru: 'круглосуточно',
  en: 'round the clock',
};
/** What the pause in hours is called. */
export const BREAK: Readonly<Record<OwnLanguage, string>> = { kk: 'үзіліс', ru: 'перерыв', en: 'break' };

/**
 * Opening hours in words: "«Reception» Monday–Friday 09:00–18:00, break 13:00–14:00".
 * @param key names hours that have no title
 */
export function formatHours(key: string, hours: Hours, language: Language): string {
  const { title } = hours;
  return [quoted(title ? wording(title, language) : key), formatOpening(hours, language)]
    .filter(Boolean)
    .join(' ');
}

/** The days and the times of opening hours: "Monday–Friday 09:00–18:00, break 13:00–14:00". */
export function formatOpening(hours: Hours, language: Language): string {
  const { roundTheClock, from, to, break: pause } = hours;
  const days = weekdays(hours.days ?? [], language);
  const times = roundTheClock ? ALWAYS[spokenFor(language)] : from && to ? `${from}–${to}` : '';
  const opening = [days, times].filter(Boolean).join(' ');
  return pause ? `${opening}, ${BREAK[spokenFor(language)]} ${pause.from}–${pause.to}` : opening;
}

/** "Monday–Friday" where the days follow each other, else each of them. */
function weekdays(days: readonly number[], language: Language): string {
  const sorted = [...days].sort((a, b) => a - b);
  const names = sorted.map((day) => formatWeekday(day, language));
  const inRow = sorted.every((day, index) => day === (sorted[0] ?? day) + index);
  return inRow && names.length > 2 ? `${names[0]}–${names[names.length - 1]}` : names.join(', ');
}
