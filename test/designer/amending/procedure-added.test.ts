import { expect, test } from 'vitest';
import {
  withCopy,
  withInserted,
  withState,
  withStep,
} from '../../../designer/policy/amending/editors/procedure/model/added.ts';
import { usualRole } from '../../../designer/policy/amending/editors/procedure/model/placed.ts';
import type { Workflow } from '../../../engine/schema/workflow.ts';

const titled = (en: string, order: number) => ({ order, title: { en } });
const named = (name: string) => ({ name, title: { en: name } });
const workflow: Workflow = {
  initial: 'draft',
  roles: { clerk: { ...titled('Clerk', 1), kind: 'staff' }, head: { ...titled('Head', 2), kind: 'staff' } },
  events: { done: titled('Done', 1), closed: titled('Closed', 4) },
  states: { draft: titled('Draft', 1), open: titled('Open', 5), closed: titled('Closed', 9) },
  transitions: {
    send: { ...titled('Send', 1), from: ['draft'], to: 'open', by: ['clerk'], event: 'done' },
    close: {
      ...titled('Close', 4),
      from: ['open', 'draft'],
      to: 'closed',
      by: ['head'],
      event: 'closed',
      appliesTo: ['long'],
    },
  },
};

test('a new state comes after the last, under a key of its name that nothing had', () => {
  const before: Workflow = { ...workflow, states: { ...workflow.states, 'on-hold': titled('On hold', 3) } };
  const added = withState(workflow, before, named('On hold'));
  expect(added.key).toBe('on-hold-2');
  expect(added.workflow.states['on-hold-2']).toEqual({ order: 10, title: { en: 'On hold' } });
});

test('a new step takes an event that is there, or brings one; it comes after the step that leads to where it starts', () => {
  const citation = { act: 'order', provision: 'p2' };
  const step = { ...named('Look again'), from: 'open', to: 'draft', by: 'clerk', citation };
  const own = withStep(workflow, workflow, step);
  expect(own.workflow.events['look-again']).toEqual({ order: 2, title: { en: 'Look again' } });
  expect(own.workflow.transitions['look-again']).toEqual({
    order: 2,
    title: { en: 'Look again' },
    from: ['open'],
    to: 'draft',
    by: ['clerk'],
    event: 'look-again',
    citation,
  });
  const other = withStep(workflow, workflow, { ...step, event: 'done' });
  expect(other.workflow.events).toBe(workflow.events);
  expect(other.workflow.transitions['look-again']?.event).toBe('done');
  const called = withStep(workflow, workflow, { ...step, event: named('Looked') });
  expect(called.workflow.transitions['look-again']?.event).toBe('looked');
});

test('a step may lead to a state that is made with it, which comes after the one where it starts', () => {
  const { workflow: added } = withStep(workflow, workflow, {
    ...named('Put off'),
    from: 'open',
    to: named('Waiting'),
    by: 'clerk',
  });
  expect(added.transitions['put-off']?.to).toBe('waiting');
  expect(added.states.waiting).toEqual({ order: 6, title: { en: 'Waiting' } });
});

test('a state is inserted on a step: a new step leads to it from all states where the old one started', () => {
  const citation = { act: 'order', provision: 'p2' };
  const inserted = withInserted(workflow, workflow, 'close', {
    ...named('Hear'),
    state: named('Heard'),
    by: 'clerk',
    citation,
  });
  expect(inserted?.key).toBe('hear');
  expect(inserted?.workflow.states.heard).toEqual({ order: 6, title: { en: 'Heard' }, citation });
  expect(inserted?.workflow.transitions.hear).toEqual({
    order: 2,
    title: { en: 'Hear' },
    from: ['open', 'draft'],
    to: 'heard',
    by: ['clerk'],
    event: 'hear',
    appliesTo: ['long'],
    citation,
  });
  expect(inserted?.workflow.transitions.close).toEqual({ ...workflow.transitions.close, from: ['heard'] });
  expect(
    withInserted(workflow, workflow, 'none', { ...named('x'), state: named('y'), by: 'clerk' }),
  ).toBeUndefined();
});

test('a copy of a step comes right after it, under its own name', () => {
  const copied = withCopy(workflow, workflow, 'close', named('Close early'));
  expect(copied?.workflow.transitions['close-early']).toEqual({
    ...workflow.transitions.close,
    order: 5,
    title: { en: 'Close early' },
  });
});

test('whoever takes the steps from a state takes a new one, else whoever leads there', () => {
  expect(usualRole(workflow, 'open')).toBe('head');
  expect(usualRole(workflow, 'closed')).toBe('head');
  expect(usualRole(workflow, 'draft')).toBe('clerk');
  expect(usualRole(workflow, 'nowhere')).toBeUndefined();
});
