import { type OwnLanguage, spokenFor } from '../schema/languages.ts';
import type { Language } from '../schema/text.ts';

// Own tables: not every JavaScript host knows the Kazakh names, and the same input must give the same bytes everywhere.
const MONTHS: Readonly<Record<OwnLanguage, readonly string[]>> = {
  kk: [
    'қаңтар',
    'ақпан',
    'наурыз',
    'сәуір',
    'мамыр',
    'маусым',
    'шілде',
    'тамыз',
    'қыркүйек',
    'қазан',
    'қараша',
    'желтоқсан',
  ],
  ru: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** Kazakh ablative endings of the months above ("қазаннан": from October). */
const KAZAKH_FROM = ['дан', 'нан', 'дан', 'ден', 'дан', 'нан', 'ден', 'дан', 'тен', 'нан', 'дан', 'нан'];

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * A date in words: "2025 жылғы 26 қазан", "26 октября 2025 года", "26 October 2025".
 * @param date ISO date; any other text is returned as it is.
 */
export function formatDate(date: string, language: Language): string {
  const parts = split(date);
  if (!parts) return date;
  const month = MONTHS[spokenFor(language)][parts.month] ?? '';
  switch (spokenFor(language)) {
    case 'kk':
      return `${parts.year} жылғы ${parts.day} ${month}`;
    case 'ru':
      return `${parts.day} ${month} ${parts.year} года`;
    case 'en':
      return `${parts.day} ${month} ${parts.year}`;
  }
}

/** The date in the case that "from", "before" and "after" take: Kazakh "2025 жылғы 26 қазаннан"; elsewhere as `formatDate`. */
export function formatDateFrom(date: string, language: Language): string {
  const month = split(date)?.month;
  const ending = language === 'kk' && month !== undefined ? (KAZAKH_FROM[month] ?? '') : '';
  return formatDate(date, language) + ending;
}

/** Numeric form for tables: "26.10.2025" in Kazakh and Russian, "2025-10-26" in English. */
export function formatDateShort(date: string, language: Language): string {
  const parts = ISO.exec(date);
  return parts && language !== 'en' ? `${parts[3]}.${parts[2]}.${parts[1]}` : date;
}

function split(date: string): { year: string; month: number; day: number } | undefined {
  const [, year, month, day] = ISO.exec(date) ?? [];
  const index = Number(month) - 1;
  return year && index >= 0 && index < 12 ? { year, month: index, day: Number(day) } : undefined;
}
