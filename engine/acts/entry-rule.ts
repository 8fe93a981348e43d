import type { EntryIntoForce } from '../schema/act.ts';
import type { IsoDate } from '../schema/primitives.ts';
import { DATE, dateIn } from './dates.ts';
import { numberOf } from './number-words.ts';

/** A rule of entry into force read from its words; the wording itself is added by whoever knows its language and place. */
export type EntryRule = Pick<
  EntryIntoForce,
  'calendarDaysElapsedAfterPublication' | 'onPublication' | 'date'
>;

const ENTERS = /қолданысқа енгізіл|күшіне енеді|ввод(?:ится|ятся) в действие|вступа(?:ет|ют) в силу/iu;
const PUBLISHED = /жариялан|опубликован/iu;
const SIGNED = /қол қойыл|подписани/iu;
const STAGED = /қоспағанда|за исключением|кроме\s/iu;
const DAYS_BEFORE =
  /(\d+|\p{L}+(?:\s\p{L}+)?)\s+(?:\([^)]{1,40}\)\s*)?(?:күнтізбелік\s+күн|календарн\p{L}+\s+дн)/iu;
const DAYS_AFTER = /күнтізбелік\s+(\d+|\p{L}+(?:\s\p{L}+)?)\s+(?:\([^)]{1,40}\)\s*)?күн/iu;
const NEXT_DAY = /после дня его|следующего за дн[её]м|күнінен кейін/iu;
const FIXED = new RegExp(`${DATE}(?=\\S*\\s*(?:бастап|қолданысқа))|(?:с|со)\\s+${DATE}`, 'iu');

/** Whether a sentence says when something enters into force. */
export const saysEntry = (sentence: string): boolean => ENTERS.test(sentence);

/** Whether parts of the act enter into force on other days. */
export const isStaged = (sentence: string): boolean => STAGED.test(sentence);

/** Reads the rule of a sentence; empty where it is of another kind. */
export function entryRule(sentence: string, adopted?: IsoDate): EntryRule {
  // What is excepted has a day of its own.
  const main = sentence.split(/\s*,?\s*(?:қоспағанда|за исключением)/iu)[0] ?? sentence;
  const said = ENTERS.test(main) ? main : sentence;
  if (PUBLISHED.test(said)) return afterPublication(said);
  const fixed = FIXED.exec(said)?.[0];
  const date = fixed === undefined ? undefined : dateIn(fixed);
  if (date !== undefined) return { date };
  return SIGNED.test(said) && adopted !== undefined ? { date: adopted } : {};
}

function afterPublication(said: string): EntryRule {
  const words = DAYS_AFTER.exec(said)?.[1] ?? DAYS_BEFORE.exec(said)?.[1];
  const days = words === undefined ? undefined : count(words);
  if (days !== undefined) return { calendarDaysElapsedAfterPublication: days };
  // A period that is not in calendar days cannot be said by these rules.
  if (/по истечении|өткен соң|өткеннен/iu.test(said)) return {};
  return NEXT_DAY.test(said) ? { calendarDaysElapsedAfterPublication: 0 } : { onPublication: true };
}

/** The words before "days" may begin with others: "по истечении десяти". */
function count(words: string): number | undefined {
  if (/^\d+$/.test(words)) return Number(words);
  return numberOf(words) ?? numberOf(words.split(/\s+/).at(-1) ?? '');
}
