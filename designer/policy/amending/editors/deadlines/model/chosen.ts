import type { Deadline } from '../../../../../../engine/schema/deadline.ts';
import { pausesOf } from './trial.ts';

/** Whether it is said how long a deadline is. What a draft does not say yet is there empty. */
export const isLengthChosen = ({ length }: Pick<Deadline, 'length'>): boolean => `${length.unit}` !== '';

/** Whether all is said that a deadline is read back and counted from. */
export const isChosen = (deadline: Deadline): boolean =>
  isLengthChosen(deadline) &&
  deadline.starts !== '' &&
  deadline.responsible !== '' &&
  pausesOf(deadline).every(({ from, until }) => from !== '' && until !== '');
