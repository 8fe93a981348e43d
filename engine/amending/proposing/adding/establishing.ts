import { join } from '../../../json/pointer.ts';
import type { Edition } from '../../../schema/edition.ts';
import type { Transition } from '../../../schema/workflow.ts';
import type { Setting } from '../proposal.ts';
import type { Making } from './made.ts';

/**
 * Where officers record facts before a decision, they may record this one too: in the steps that lead to a state from which is decided, and that record
 * facts of officers already. Of several such steps, in those that record most.
 */
export function recording({ edition, taken }: Making, fact: string): readonly Setting[] {
  const { transitions } = edition.workflow;
  const deciding = Object.values(transitions).flatMap(({ decision, from }) => (decision ? from : []));
  const steps = Object.entries(transitions)
    .filter(([, step]) => step.decision === undefined && deciding.includes(step.to))
    .map(([key, step]) => ({ key, times: recordedIn(edition, step) }));
  const most = Math.max(0, ...steps.map(({ times }) => times));
  return steps
    .filter(({ times }) => most > 0 && times === most)
    .map(({ key }) => {
      const records = join('/workflow/transitions', key, 'records');
      return { pointer: join(records, fact), value: { order: taken.order(records), required: false } };
    });
}

const recordedIn = ({ facts }: Edition, { records = {} }: Transition): number =>
  Object.keys(records).filter((key) => facts[key]?.establishedBy === 'officer').length;
