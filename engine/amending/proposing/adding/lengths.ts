import { durationsIn } from '../../../acts/duration-in.ts';
import { equal } from '../../../diff/equal.ts';
import type { Duration } from '../../../schema/duration.ts';
import type { Text } from '../../../schema/text.ts';
import { languagesIn, wordingIn } from '../../../text/wording-in.ts';

/** The lengths of time that a text names, in the order of its words; none where its languages do not agree. */
export function lengthsIn(text: Text): readonly Duration[] {
  const found = languagesIn(text)
    .map((language) => durationsIn(wordingIn(text, language) ?? ''))
    .filter((lengths) => lengths.length > 0);
  const [first = [], ...others] = found;
  return others.every((other) => equal(other, first)) ? first : [];
}

/** What procedures are counted in: the others say how long something holds, or how long one waits at a counter. */
const DAYS: readonly Duration['unit'][] = ['workingDay', 'calendarDay'];

/** The one length in days that a text names, if there is one. */
export function onlyDaysIn(text: Text): Duration | undefined {
  const [first, ...others] = lengthsIn(text).filter(({ unit }) => DAYS.includes(unit));
  return others.length === 0 ? first : undefined;
}
