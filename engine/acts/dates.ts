import { parseDate } from '../calendar/date.ts';
import type { IsoDate } from '../schema/primitives.ts';

/** Stems of the names of months, in two languages. */
const MONTHS: readonly (readonly string[])[] = [
  ['қаңтар', 'январ'],
  ['ақпан', 'феврал'],
  ['наурыз', 'март'],
  ['сәуір', 'апрел'],
  ['мамыр', 'ма[йяе]'],
  ['маусым', 'июн'],
  ['шілде', 'июл'],
  ['тамыз', 'август'],
  ['қыркүйек', 'сентябр'],
  ['қазан', 'октябр'],
  ['қараша', 'ноябр'],
  ['желтоқсан', 'декабр'],
];
const MONTH = `(?:${MONTHS.flat().join('|')})\\p{L}*`;

/** A date as acts write it: "2025 жылғы 10 қазандағы", "10 октября 2025 года", "10.10.2025"; groups are read with `dateIn`. */
export const DATE = `(?:\\d{4}\\s+жыл\\p{L}*\\s+\\d{1,2}\\s+${MONTH}|\\d{1,2}\\s+${MONTH}\\s+\\d{4}(?:\\s+года|\\s+г\\.)?|\\d{2}\\.\\d{2}\\.\\d{4})`;

/** The day that words of a date name; `undefined` where there is no such day. */
export function dateIn(words: string): IsoDate | undefined {
  const numeric = /(\d{2})\.(\d{2})\.(\d{4})/.exec(words);
  if (numeric !== null) return parseDate(`${numeric[3]}-${numeric[2]}-${numeric[1]}`);
  const month = MONTHS.findIndex((names) =>
    names.some((name) => new RegExp(`(?<!\\p{L})${name}`, 'iu').test(words)),
  );
  const year = /\d{4}/.exec(words)?.[0];
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(words)?.[0];
  if (month < 0 || year === undefined || day === undefined) return undefined;
  return parseDate(`${year}-${String(month + 1).padStart(2, '0')}-${day.padStart(2, '0')}`);
}
