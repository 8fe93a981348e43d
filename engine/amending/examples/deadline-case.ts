import { addDays, toEpochDay } from '../../calendar/date.ts';
import { dayReader } from '../../calendar/days-off.ts';
import { due } from '../../deadlines/due.ts';
import type { DeadlineResult } from '../../deadlines/types.ts';
import { own } from '../../json/own.ts';
import type { ScenarioCase } from '../../scenario/types.ts';
import type { Calendar } from '../../schema/calendar.ts';
import type { Edition } from '../../schema/edition.ts';
import type { IsoDate } from '../../schema/primitives.ts';
import type { Item } from './items/kinds.ts';
import type { Making } from './making.ts';

/** For a start that says most the days of two weeks are looked at. */
const LOOKED_AT = 14;

/** A time at which channels are mostly open. */
const TIME = '10:00';

/**
 * A case in which a deadline runs: the event that starts it on a working day, the first from which the count leaves a day out, and nothing else. A time of
 * day and a channel are given where the count needs them.
 * @returns undefined where its days cannot be counted
 */
export function deadlineCase(making: Making, item: Item, variant: string): ScenarioCase | undefined {
  const { library, edition, day } = making;
  const deadline = own(edition.deadlines ?? {}, item.id);
  const calendar = own(library.calendars, edition.service.calendar);
  if (deadline === undefined || calendar === undefined) return undefined;
  const alone = { ...edition, deadlines: { [item.id]: deadline } };
  const days = workingDays(calendar, day);
  let counted: ScenarioCase | undefined;
  for (const { channel, time } of waysIn(edition, variant)) {
    const cases = days.map((on): Counted => {
      const by = channel === undefined ? {} : { channel };
      const events = [{ event: deadline.starts, on, ...(time === undefined ? {} : { time }) }];
      const result = due(alone, calendar, { variant, ...by, events, at: on })[item.id];
      return { given: { variant, ...by, at: on, facts: {}, events }, result };
    });
    const dated = cases.filter(({ result }) => result?.due !== undefined);
    const sure = dated.filter(({ result }) => result?.doubts === undefined);
    const telling = sure.find(({ result }) => (result?.skipped.length ?? 0) > 0) ?? sure[0];
    if (telling !== undefined) return telling.given;
    counted ??= dated[0]?.given;
  }
  return counted;
}

interface Counted {
  readonly given: ScenarioCase;
  readonly result: DeadlineResult | undefined;
}

function workingDays(calendar: Calendar, from: IsoDate): readonly IsoDate[] {
  const read = dayReader(calendar);
  const days = Array.from({ length: LOOKED_AT }, (_, index) => addDays(from, index));
  const working = days.filter((day) => {
    const nature = read(toEpochDay(day));
    return nature !== undefined && nature.off === undefined;
  });
  return working.length === 0 ? [from] : working;
}

/** First as little as can be said, then a time, then each channel with it. */
function waysIn(edition: Edition, variant: string) {
  const channels = Object.entries(edition.service.channels).flatMap(([channel, { variants }]) =>
    variants.includes(variant) ? [channel] : [],
  );
  const [none, time] = [
    { channel: undefined, time: undefined },
    { channel: undefined, time: TIME },
  ];
  return [none, time, ...channels.map((channel) => ({ channel, time: TIME }))];
}
