import { done, refused } from '../../problems/problem.ts';
import { newEvent } from '../events.ts';
import { takesPart } from '../rights.ts';
import type { StepRule } from '../step-rule.ts';
import { said } from './said.ts';

/** Back to its authors, saying why. Its authors may take it back as well. */
export const sendBack: StepRule = {
  forbids: (by) => (takesPart(by) ? undefined : refused('not-allowed')),
  from: ['in-review', 'approved'],
  async take(_, __, taking) {
    if (taking.text === undefined)
      return refused('return-reason-missing', { errors: [{ pointer: '/text', code: 'required' }] });
    return done({ event: newEvent('returned', said(taking), taking) });
  },
};
