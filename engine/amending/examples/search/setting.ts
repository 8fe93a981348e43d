import { caseFacts } from '../../../assessment/case-facts.ts';
import type { Facts } from '../../../conditions/types.ts';
import type { Library } from '../../../library/types.ts';
import type { Condition } from '../../../schema/condition.ts';
import type { Edition } from '../../../schema/edition.ts';
import type { IsoDate } from '../../../schema/primitives.ts';

/** In what facts are looked for: an edition, a variant and the days of the case. */
export interface Setting {
  readonly library: Library;
  readonly edition: Edition;
  readonly variant: string;
  readonly at: IsoDate;
  /** Absent: submitted on the day of assessment. */
  readonly submittedOn?: IsoDate;
}

/** What is asked of facts: conditions in negation normal form that are all to be true. */
export type Goals = readonly Condition[];

/** The facts as an assessment sees them: without hidden answers, with those that are worked out. */
export function seen({ library, edition, variant, at, submittedOn }: Setting, facts: Facts): Facts {
  const days = { at, ...(submittedOn === undefined ? {} : { submittedOn }) };
  return caseFacts(edition, { variant, facts, events: [], ...days }, library);
}
