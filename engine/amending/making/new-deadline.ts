import { durationIn } from '../../acts/duration-in.ts';
import type { Deadline } from '../../schema/deadline.ts';
import type { Edition } from '../../schema/edition.ts';
import type { Text } from '../../schema/text.ts';
import { languagesIn, wordingIn } from '../../text/wording-in.ts';
import { onlyVariant } from './only-variant.ts';

/**
 * What a new deadline begins with. What starts and ends it, who owes it, how long it is and for whom is law: it is not there until its author says it.
 * @param words what the law says of it: its length, where they give one
 */
export function newDeadline(
  edition: Pick<Edition, 'service'>,
  order: number,
  title: Text,
  words?: Text,
): Partial<Deadline> {
  const length =
    words &&
    languagesIn(words)
      .map((language) => durationIn(wordingIn(words, language) ?? ''))
      .find((found) => found !== undefined);
  return {
    order,
    title,
    ...onlyVariant(edition),
    startDay: 'excluded',
    ...(length === undefined ? {} : { length }),
  };
}
