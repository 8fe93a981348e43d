import { ALWAYS, BREAK } from '../text/hours.ts';
import type { Opening } from '../text/hours-in.ts';
import { weekdaysIn } from './weekdays-in.ts';

/** Opening hours that a clause of the law says, and where in it they begin. */
export interface HoursSaid {
  readonly opening: Opening;
  readonly at: number;
}

interface Times {
  readonly from: string;
  readonly to: string;
  readonly start: number;
  readonly end: number;
}

/** "с 9.00 до 18.30", "9-00-ден 18-30-ға дейін": two times of the clock near each other, in one clause. */
const TIMES =
  /(?<![\d.,:-])(\d{1,2})[.:-]([0-5]\d)(?!\d|[.,:]\d)[^\d;,()]{1,16}?(\d{1,2})[.:-]([0-5]\d)(?!\d|[.,:]\d)/gu;
/** How far behind its times a pause may be called one. */
const NEAR = 40;

/**
 * The opening hours that a clause of the law says, in any of the languages: "с понедельника по пятницу с 9.00 до 18.30 часов с перерывом на обед с 13.00
 * до 14.30". Nothing where it says none, or says that something is always open and gives times too.
 */
export function hoursSaidIn(clause: string): readonly HoursSaid[] {
  const text = clause.toLowerCase();
  const times = [...text.matchAll(TIMES)].flatMap(timesOf);
  const always = Object.values(ALWAYS).flatMap((words) =>
    text.includes(words) ? [text.indexOf(words)] : [],
  );
  const [at] = always;
  if (at !== undefined) return times.length > 0 ? [] : [{ opening: { roundTheClock: true }, at }];
  return openingsIn(text, times, 0);
}

function openingsIn(text: string, times: readonly Times[], behind: number): readonly HoursSaid[] {
  const [one, next, ...others] = times;
  if (one === undefined) return [];
  const pause = next && pauseOf(text, one, next);
  const { from, to } = pause === one && next !== undefined ? next : one;
  const { days, at = one.start - behind } = weekdaysIn(text.slice(behind, one.start));
  const opening: Opening = {
    ...(days.length === 0 ? {} : { days: [...days] }),
    ...{ from, to },
    ...(pause === undefined ? {} : { break: { from: pause.from, to: pause.to } }),
  };
  const [end, rest] =
    pause === undefined || next === undefined ? [one.end, times.slice(1)] : [next.end, others];
  return [{ opening, at: behind + at }, ...openingsIn(text, rest, end)];
}

function timesOf({
  index,
  0: all,
  1: h1 = '',
  2: m1 = '',
  3: h2 = '',
  4: m2 = '',
}: RegExpExecArray): Times[] {
  const [from, to] = [`${h1.padStart(2, '0')}:${m1}`, `${h2.padStart(2, '0')}:${m2}`];
  return from < to && to <= '24:00' ? [{ from, to, start: index, end: index + all.length }] : [];
}

/** Of two times next to each other the one that lies within the other and is called a pause, before it or behind. */
function pauseOf(text: string, one: Times, next: Times): Times | undefined {
  const lies = (inner: Times, outer: Times) => outer.from < inner.from && inner.to < outer.to;
  const inner = lies(one, next) ? one : lies(next, one) ? next : undefined;
  if (inner === undefined) return undefined;
  const words = [text.slice(one.end, next.start), text.slice(inner.end, inner.end + NEAR)].join(' ');
  return Object.values(BREAK).some((word) => words.includes(word)) ? inner : undefined;
}
