import { OWN_LANGUAGES } from '../schema/languages.ts';
import { formatWeekday } from '../text/weekday.ts';

/** The weekdays that words name, in the order of the week, and where the first is named. */
export interface WeekdaysSaid {
  readonly days: readonly number[];
  readonly at?: number;
}

const WEEK = [1, 2, 3, 4, 5, 6, 7];
/** How far apart the ends of a row of days may be named. */
const ROW = 20;
/** What lists days one by one. */
const ONE_BY_ONE = /[,;]|(?<!\p{L})(?:и|және|and)(?!\p{L})/u;
/** How names are bent: how long an ending may be that says how a name stands in its sentence, and whether it replaces the last vowel. */
const BENT = {
  kk: { longest: 4, lost: [] },
  ru: { longest: 2, lost: ['а', 'е'] },
  en: { longest: 1, lost: [] },
} as const;

/** The weekdays in words of the law, single or from one to another: "с понедельника по пятницу", "дүйсенбіден жұманы қоса алғанда". */
export function weekdaysIn(words: string): WeekdaysSaid {
  const named = [...words.toLowerCase().matchAll(/\p{L}+/gu)].flatMap(({ index, 0: word }) => {
    const day = weekdayOf(word);
    return day === undefined ? [] : [{ day, start: index, end: index + word.length }];
  });
  const [first] = named;
  if (first === undefined) return { days: [] };
  const days = new Set<number>();
  for (const [index, { day, start }] of named.entries()) {
    const before = named[index - 1];
    const between = before === undefined ? '' : words.slice(before.end, start);
    const isRow = before !== undefined && between.length <= ROW && !ONE_BY_ONE.test(between);
    for (const one of WEEK) if (isRow ? one >= before.day && one <= day : one === day) days.add(one);
  }
  return { days: WEEK.filter((day) => days.has(day)), at: first.start };
}

const BEGINNINGS = WEEK.flatMap((day) =>
  OWN_LANGUAGES.map((language) => {
    const { longest, lost } = BENT[language];
    const name = formatWeekday(day, language).toLowerCase();
    const beginning = lost.some((vowel) => name.endsWith(vowel)) ? name.slice(0, -1) : name;
    return { day, beginning, longest };
  }),
);

const weekdayOf = (word: string): number | undefined =>
  BEGINNINGS.find(
    ({ beginning, longest }) => word.startsWith(beginning) && word.length - beginning.length <= longest,
  )?.day;
