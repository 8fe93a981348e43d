import { done, refused } from '../../problems/problem.ts';
import { newEvent } from '../events.ts';
import { mayWrite } from '../rights.ts';
import type { StepRule } from '../step-rule.ts';
import { said } from './said.ts';

/** Given up. What was written stays on record. */
export const discard: StepRule = {
  forbids: (by) => (mayWrite(by) ? undefined : refused('not-allowed')),
  from: ['draft'],
  take: async (_, __, taking) => done({ event: newEvent('discarded', said(taking), taking) }),
};
