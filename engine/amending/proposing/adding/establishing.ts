import { join } from '../../../json/pointer.ts';
import type { Edition } from '../../../schema/edition.ts';
import type { Transition } from '../../../schema/workflow.ts';
import type { Setting } from '../proposal.ts';
import type { Making } from './made.ts';

/**
 * Where officers record facts for a decision, they may record this one too: in the steps that lead to a state from which is decided, and that record
 * facts of officers already, of several in those that record most; where there are none, with the decisions with which such facts are recorded.
 */
export function recording({ edition, taken }: Making, fact: string): readonly Setting[] {
  const steps = Object.entries(edition.workflow.transitions).map(([key, step]) => ({
    key,
    step,
    times: recordedIn(edition, step),
  }));
  const deciding = steps.flatMap(({ step }) => (step.decision ? step.from : []));
  const preparing = steps.filter(({ step }) => !step.decision && deciding.includes(step.to));
  const most = Math.max(0, ...preparing.map(({ times }) => times));
  const chosen =
    most > 0
      ? preparing.filter(({ times }) => times === most)
      : steps.filter(({ step, times }) => step.decision !== undefined && times > 0);
  return chosen.map(({ key }) => {
    const records = join('/workflow/transitions', key, 'records');
    return { pointer: join(records, fact), value: { order: taken.order(records), required: false } };
  });
}

const recordedIn = ({ facts }: Edition, { records = {} }: Transition): number =>
  Object.keys(records).filter((key) => facts[key]?.establishedBy === 'officer').length;
