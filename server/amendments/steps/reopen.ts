import { done, refused } from '../../problems/problem.ts';
import { newEvent } from '../events.ts';
import { isAuthor, mayWrite } from '../rights.ts';
import type { StepRule } from '../step-rule.ts';
import { said } from './said.ts';

/** Taken up again by one of its authors, as it was given up. Whoever wrote any of it before still cannot approve it, and nothing of it is approved. */
export const reopen: StepRule = {
  forbids: (by, draft) => (mayWrite(by) && isAuthor(by, draft) ? undefined : refused('not-allowed')),
  from: ['discarded'],
  take: async (_, __, taking) => done({ event: newEvent('reopened', said(taking), taking) }),
};
