import type { Deadline } from '../../../../../../engine/schema/deadline.ts';
import { isLengthChosen } from '../model/chosen.ts';

/** A deadline of a draft: what its author has not said yet is not there. */
export type DraftDeadline = Partial<Deadline> & Pick<Deadline, 'order' | 'title'>;

/** A deadline without what is there empty only so that pages can show it. */
export function saidOf(deadline: Deadline): DraftDeadline {
  const { starts, ends, responsible, length, appliesTo, ...said } = deadline;
  const isWhole =
    starts !== '' &&
    responsible !== '' &&
    ends.length > 0 &&
    appliesTo.length > 0 &&
    isLengthChosen(deadline);
  if (isWhole) return deadline;
  return {
    ...said,
    ...(starts === '' ? {} : { starts }),
    ...(responsible === '' ? {} : { responsible }),
    ...(ends.length === 0 ? {} : { ends }),
    ...(appliesTo.length === 0 ? {} : { appliesTo }),
    ...(isLengthChosen(deadline) ? { length } : {}),
  };
}
