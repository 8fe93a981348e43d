import { expect, test } from 'vitest';
import { withState, withStep } from '../../../designer/policy/amending/editors/procedure/model/added.ts';
import type { Workflow } from '../../../engine/schema/workflow.ts';

const titled = (en: string, order: number) => ({ order, title: { en } });
const workflow: Workflow = {
  initial: 'draft',
  roles: { clerk: { ...titled('Clerk', 1), kind: 'staff' } },
  events: { done: titled('Done', 1) },
  states: { draft: titled('Draft', 1), open: titled('Open', 5) },
  transitions: {},
};

test('a new state comes after the last, under a key of its name that nothing had', () => {
  const before: Workflow = { ...workflow, states: { ...workflow.states, 'on-hold': titled('On hold', 3) } };
  const added = withState(workflow, before, { name: 'On hold', title: { en: 'On hold' } });
  expect(added.key).toBe('on-hold-2');
  expect(added.workflow.states['on-hold-2']).toEqual({ order: 6, title: { en: 'On hold' } });
  expect(Object.keys(added.workflow.states)).toEqual(['draft', 'open', 'on-hold-2']);
});

test('a new step takes an event that is there, or brings one of its own name', () => {
  const citation = { act: 'order', provision: 'p2' };
  const step = {
    name: 'Hand in',
    title: { en: 'Hand in' },
    from: 'draft',
    to: 'open',
    by: 'clerk',
    citation,
  };
  const own = withStep(workflow, workflow, step);
  expect(own.workflow.events['hand-in']).toEqual({ order: 2, title: { en: 'Hand in' } });
  expect(own.workflow.transitions).toEqual({
    'hand-in': {
      order: 1,
      title: { en: 'Hand in' },
      from: ['draft'],
      to: 'open',
      by: ['clerk'],
      event: 'hand-in',
      citation,
    },
  });
  const other = withStep(workflow, workflow, { ...step, event: 'done' });
  expect(other.workflow.events).toBe(workflow.events);
  expect(other.workflow.transitions['hand-in']?.event).toBe('done');
});
