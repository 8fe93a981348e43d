import { done, refused } from '../../problems/problem.ts';
import { newEvent } from '../events.ts';
import { mayDiscard, mayWrite } from '../rights.ts';
import type { StepRule } from '../step-rule.ts';
import { said } from './said.ts';

/** Given up, saying why. What was written stays on record, and its authors can take it up again. */
export const discard: StepRule = {
  forbids(by, draft) {
    if (mayDiscard(by, draft)) return undefined;
    return refused(mayWrite(by) ? 'not-own-amendment' : 'not-allowed');
  },
  from: ['draft'],
  async take(_, __, taking) {
    if (taking.text === undefined)
      return refused('discard-reason-missing', { errors: [{ pointer: '/text', code: 'required' }] });
    return done({ event: newEvent('discarded', said(taking), taking) });
  },
};
