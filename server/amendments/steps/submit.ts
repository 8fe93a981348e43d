import { done, refused } from '../../problems/problem.ts';
import { newEvent } from '../events.ts';
import { publishable } from '../publishable.ts';
import { mayWrite } from '../rights.ts';
import type { StepRule } from '../step-rule.ts';

/** To the reviewers, with a summary of what it does. */
export const submit: StepRule = {
  forbids: (by) => (mayWrite(by) ? undefined : refused('not-allowed')),
  from: ['draft'],
  async take(amendments, draft, { text, request, ...rest }) {
    if (text === undefined)
      return refused('summary-missing', { errors: [{ pointer: '/text', code: 'required' }] });
    const sound = await publishable(amendments, draft);
    return sound.ok ? done({ event: newEvent('submitted', { text, ...request }, rest) }) : sound;
  },
};
