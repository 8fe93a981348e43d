import { get, join } from '../../../json/pointer.ts';
import { isObject } from '../../../json/value.ts';
import type { Edition } from '../../../schema/edition.ts';
import { inOrder } from '../../../schema/in-order.ts';
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

/** What an applicant states is asked on the page of the form on which the published service asks it, if this one has it; else on the last. */
export function asking({ edition, modelEdition, taken }: Making, fact: string): readonly Setting[] {
  const pages = inOrder(edition.form.pages);
  const theirs = get(modelEdition, '/form/pages');
  const asks = ([key]: readonly [string, unknown]) =>
    isObject(theirs) && get(theirs, join('', key, 'fields', fact)) !== undefined;
  const page = pages.find(asks) ?? pages.at(-1);
  if (page === undefined) return [];
  const fields = join('/form/pages', page[0], 'fields');
  return [{ pointer: join(fields, fact), value: { order: taken.order(fields), required: false } }];
}
