import { addDays } from '../calendar/date.ts';
import type { PlacedPart } from '../library/types.ts';
import type { IsoDate } from '../schema/primitives.ts';

/** How a part stands to a case: it governs it, it does not, or it does where it is the more favourable. */
export type PartState = 'in' | 'favourable' | 'out';

/** The days of a case that transitional clauses look at. */
export interface CaseDays {
  readonly submittedOn: IsoDate;
  readonly at: IsoDate;
}

type Dated = Pick<PlacedPart, 'from' | 'certainFrom'> & {
  readonly definition: Pick<PlacedPart['definition'], 'governs' | 'inForce'>;
};

/**
 * How a part can stand to a case: one state where its day of effect is known; more than one where it is not, and it can have been before or
 * after the day that counts. The state in which it has most effect comes first.
 */
export function possibleStates(part: Dated, { submittedOn, at }: CaseDays): readonly PartState[] {
  const { governs } = part.definition;
  switch (governs) {
    case 'submitted-from':
      return inOrOut(part, submittedOn);
    case 'decided-from':
    case 'all-pending':
      return inOrOut(part, at);
    case 'more-favourable':
      return favourable(part, submittedOn, at);
  }
}

function inOrOut({ from, certainFrom, definition }: Dated, day: IsoDate): readonly PartState[] {
  const { to } = definition.inForce;
  if (day < from || (to !== undefined && day > to)) return ['out'];
  return certainFrom <= day ? ['in'] : ['in', 'out'];
}

/** What was submitted from its day on is under the new law; what was submitted before and is decided after, under the better of the two. */
function favourable(part: Dated, submittedOn: IsoDate, at: IsoDate): readonly PartState[] {
  const { from, certainFrom, definition } = part;
  const { to } = definition.inForce;
  const bySubmission = inOrOut(part, submittedOn);
  const firstAfter = laterOf(from, addDays(submittedOn, 1));
  const reaches =
    firstAfter <= earlierOf(certainFrom, at) && (to === undefined || at <= to) && submittedOn < at;
  const states: PartState[] = bySubmission.includes('in') ? ['in'] : [];
  if (reaches) states.push('favourable');
  const never = bySubmission.includes('out') && inOrOut(part, at).includes('out');
  return never || states.length === 0 ? [...states, 'out'] : states;
}

const laterOf = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);
const earlierOf = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b);
