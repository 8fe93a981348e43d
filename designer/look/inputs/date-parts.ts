/** A date as it is being typed: day, month and year as they stand in their boxes. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** The parts of an ISO date, or of what was typed so far. */
export function partsOf(value: string | undefined): DateParts {
  const [year = '', month = '', day = ''] = (value ?? '').split('-');
  return { day: plain(day), month: plain(month), year };
}

/**
 * The text that the parts stand for: an ISO date where they are complete, nothing where all are empty, and otherwise
 * something that is no date, so that checking finds it.
 */
export function textOf({ day, month, year }: DateParts): string | undefined {
  if (!day && !month && !year) return undefined;
  return [year, padded(month), padded(day)].join('-');
}

const plain = (part: string) => part.replace(/^0+(?=\d)/, '');
const padded = (part: string) => (/^\d$/.test(part) ? `0${part}` : part);
