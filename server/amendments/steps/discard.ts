import { done, refused } from '../../problems/problem.ts';
import { newEvent } from '../events.ts';
import { mayDiscard, mayWrite } from '../rights.ts';
import type { StepRule } from '../step-rule.ts';
import { said } from './said.ts';

/** Given up. What was written stays on record. */
export const discard: StepRule = {
  forbids(by, draft) {
    if (mayDiscard(by, draft)) return undefined;
    return refused(mayWrite(by) ? 'not-own-amendment' : 'not-allowed');
  },
  from: ['draft'],
  take: async (_, __, taking) => done({ event: newEvent('discarded', said(taking), taking) }),
};
