import { done, refused } from '../../problems/problem.ts';
import { behindOf } from '../behind.ts';
import { newEvent } from '../events.ts';
import { publishable } from '../publishable.ts';
import { takesPart } from '../rights.ts';
import type { StepRule } from '../step-rule.ts';
import { said } from './said.ts';

/** Into the library in use. A second person has approved it already, so anyone who takes part may, its authors included. */
export const publish: StepRule = {
  forbids: (by) => (takesPart(by) ? undefined : refused('not-allowed')),
  from: ['approved'],
  alone: true,
  async take(amendments, draft, taking) {
    const { inUse, publishing } = amendments;
    const { files } = inUse;
    // What both change was approved without knowing of it.
    const touched = behindOf(inUse, draft).filter(({ pointers }) => pointers.length > 0);
    if (touched.length > 0) return refused('amendment-behind', { known: touched.map(({ file }) => file) });
    const sound = await publishable(amendments, draft);
    if (!sound.ok) return sound;
    const prepared = await publishing.publish(draft, taking.by, taking.now);
    if (!prepared.ok) return prepared;
    // Somebody else published while this was judged: it is to be judged again, over what is in use now.
    if (inUse.files !== files) return 'changed';
    const payload = { files: [...prepared.value.files], ...said(taking) };
    return done({ event: newEvent('published', payload, taking), prepared: prepared.value });
  },
};
