import { countDays } from '../../../engine/calendar/count.ts';
import { weekday } from '../../../engine/calendar/date.ts';
import { elapse, isClockTerm } from '../../../engine/calendar/elapse.ts';
import type { Term } from '../../../engine/deadlines/standing.ts';
import type { Moment, SkippedDay } from '../../../engine/deadlines/types.ts';
import { ok, type Result } from '../../../engine/diagnostics/diagnostic.ts';
import { own } from '../../../engine/json/own.ts';
import type { Calendar } from '../../../engine/schema/calendar.ts';
import type { Duration } from '../../../engine/schema/duration.ts';
import type { Language } from '../../../engine/schema/text.ts';
import { formatDate } from '../../../engine/text/date.ts';
import { wording } from '../../../engine/text/localize.ts';
import { formatWeekday } from '../../../engine/text/weekday.ts';
import { openDefinitions } from '../definitions.ts';
import { countOption, MisuseError, momentOption, textOption } from '../misuse.ts';
import { printJson, reportProblems } from '../output.ts';
import { EXIT, type Io, type Verb, type VerbOptions } from '../verb.ts';

export const due: Verb = {
  name: 'due',
  describe: (command) =>
    command
      .description('the due date of a term; the start day is excluded')
      .requiredOption('--calendar <id>', 'the calendar to count on')
      .requiredOption('--from <date>', 'the day from which the term runs; with a time, YYYY-MM-DDTHH:MM')
      .option('--working-days <n>', 'a term in working days')
      .option('--calendar-days <n>', 'a term in calendar days')
      .option('--months <n>', "a term in months, clamped to the month's last day")
      .option('--hours <n>', 'a term in hours, as they pass; --from needs a time')
      .option('--minutes <n>', 'a term in minutes')
      .option('--roll <way>', 'what an end on a day off does: next or previous'),
  run: async (_, options, io) => {
    const from = momentOption(String(options.from), '--from');
    const length = lengthOf(options);
    const roll = rollOf(textOption(options.roll));
    const opened = await openDefinitions(options, io);
    if (opened === undefined) return EXIT.problems;
    const calendar = own(opened.library.calendars, String(options.calendar));
    if (calendar === undefined) {
      const known = Object.keys(opened.library.calendars).sort().join(', ');
      throw new MisuseError(`--calendar: there is no "${String(options.calendar)}"; there are: ${known}`);
    }
    const count = countTerm(calendar, from, length, roll);
    if (!count.ok) {
      reportProblems(count.diagnostics, options, io);
      return EXIT.problems;
    }
    print(count.value, options, io);
    return EXIT.ok;
  },
};

function countTerm(
  calendar: Calendar,
  { on, time }: Moment,
  length: Duration,
  roll: 'next' | 'previous' | undefined,
): Result<Term> {
  if (!isClockTerm(length)) return countDays(calendar, on, length, roll === undefined ? {} : { roll });
  if (time === undefined)
    throw new MisuseError(`--from: a term in hours or minutes needs a time, ${on}THH:MM`);
  if (roll !== undefined) throw new MisuseError('--roll: time that passes has no working days to move to');
  const due = elapse(calendar, { on, time }, length);
  if (!due.ok) return due;
  return ok({ due: due.value.on, time: due.value.time, counted: [], skipped: [], provisional: false });
}

function lengthOf(options: VerbOptions): Duration {
  const given = [
    { unit: 'workingDay', option: '--working-days', text: textOption(options.workingDays) },
    { unit: 'calendarDay', option: '--calendar-days', text: textOption(options.calendarDays) },
    { unit: 'month', option: '--months', text: textOption(options.months) },
    { unit: 'hour', option: '--hours', text: textOption(options.hours) },
    { unit: 'minute', option: '--minutes', text: textOption(options.minutes) },
  ] as const;
  const [first, ...others] = given.filter(({ text }) => text !== undefined);
  if (first?.text === undefined || others.length > 0) {
    throw new MisuseError(
      'give exactly one of --working-days, --calendar-days, --months, --hours, --minutes',
    );
  }
  return { unit: first.unit, count: countOption(first.text, first.option) };
}

function rollOf(text: string | undefined): 'next' | 'previous' | undefined {
  if (text === undefined || text === 'next' || text === 'previous') return text;
  throw new MisuseError(`--roll: "${text}" is neither next nor previous`);
}

function print({ due, time, counted, skipped, provisional }: Term, options: VerbOptions, io: Io): void {
  const reasons = skipped.map((day) => ({
    date: day.date,
    kind: day.kind,
    reason: reasonOf(day, options.lang),
  }));
  if (options.json === true) {
    printJson({ due, ...(time === undefined ? {} : { time }), counted, skipped: reasons, provisional }, io);
    return;
  }
  const day = `${formatWeekday(weekday(due), options.lang)}, ${formatDate(due, options.lang)}`;
  io.out(time === undefined ? `${due}  ${day}` : `${due} ${time}  ${day}`);
  if (time === undefined) io.out(`counted: ${counted.join(', ') || 'none'}`);
  for (const { date, reason } of reasons) io.out(`skipped: ${date}  ${reason}`);
  if (provisional) io.out('provisional: the calendar of the year does not know its official transfers yet');
}

function reasonOf({ date, title }: SkippedDay, language: Language): string {
  return title === undefined ? formatWeekday(weekday(date), language) : wording(title, language);
}
