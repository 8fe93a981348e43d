import { done, refused } from '../../problems/problem.ts';
import { newEvent } from '../events.ts';
import { publishable } from '../publishable.ts';
import { isAuthor, mayApprove } from '../rights.ts';
import type { StepRule } from '../step-rule.ts';
import { said } from './said.ts';

/** By somebody who wrote none of it. */
export const approve: StepRule = {
  forbids(by, draft) {
    if (!mayApprove(by)) return refused('not-allowed');
    return isAuthor(by, draft) ? refused('own-amendment') : undefined;
  },
  from: ['in-review'],
  async take(amendments, draft, taking) {
    const sound = await publishable(amendments, draft);
    return sound.ok ? done({ event: newEvent('approved', said(taking), taking) }) : sound;
  },
};
