import { done, refused } from '../../problems/problem.ts';
import { newEvent } from '../events.ts';
import { takesPart } from '../rights.ts';
import type { StepRule } from '../step-rule.ts';
import { said } from './said.ts';

/** Out of the library again, while no part of it is in force. */
export const recall: StepRule = {
  forbids: (by) => (takesPart(by) ? undefined : refused('not-allowed')),
  from: ['published'],
  alone: true,
  async take({ publishing }, draft, taking) {
    if (taking.text === undefined)
      return refused('recall-reason-missing', { errors: [{ pointer: '/text', code: 'required' }] });
    const prepared = await publishing.recall(draft, taking.by, taking.now, taking.text);
    if (!prepared.ok) return prepared;
    return done({ event: newEvent('recalled', said(taking), taking), prepared: prepared.value });
  },
};
