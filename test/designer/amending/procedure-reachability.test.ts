import { describe, expect, test } from 'vitest';
import {
  losesNothing,
  lostBy,
  reachability,
} from '../../../designer/policy/amending/editors/procedure/model/reachability.ts';
import {
  withoutState,
  withoutStep,
} from '../../../designer/policy/amending/editors/procedure/model/without.ts';
import type { Deadline } from '../../../engine/schema/deadline.ts';
import type { Edition } from '../../../engine/schema/edition.ts';
import { tinyEdition } from '../../support/tiny-edition.ts';

const title = { en: 'Title' };
const state = (order: number) => ({ order, title });
const step = (order: number, from: readonly string[], to: string, event = 'done') => ({
  order,
  title,
  from: [...from],
  to,
  by: ['applicant'],
  event,
});
const answer: Deadline = {
  order: 1,
  title,
  appliesTo: ['only'],
  starts: 'received',
  startDay: 'excluded',
  length: { unit: 'workingDay', count: 3 },
  ends: ['done'],
  responsible: 'applicant',
};

/** draft → open → decided → closed, and straight from open to closed. */
const edition: Edition = tinyEdition({
  workflow: {
    initial: 'draft',
    roles: { applicant: { order: 1, title, kind: 'applicant' } },
    events: { received: { order: 1, title }, done: { order: 2, title } },
    states: { draft: state(1), open: state(2), decided: state(3), closed: { ...state(4), final: true } },
    transitions: {
      submit: step(1, ['draft'], 'open', 'received'),
      decide: step(2, ['open'], 'decided'),
      close: step(3, ['open', 'decided'], 'closed'),
    },
  },
  deadlines: { answer },
});
const { workflow } = edition;

describe('reachability', () => {
  test('of a whole procedure finds nothing', () => {
    expect(reachability(edition)).toEqual({ unreachable: [], deadEnds: [], neverStart: [] });
    expect(losesNothing(reachability(edition))).toBe(true);
  });

  test('without the step that submits, all is lost', () => {
    expect(lostBy(edition, withoutStep(workflow, 'submit').workflow)).toEqual({
      unreachable: ['open', 'decided', 'closed'],
      deadEnds: ['draft'],
      neverStart: ['answer'],
    });
  });

  test('without the step that closes, two states lead nowhere only where nothing else leads on', () => {
    expect(lostBy(edition, withoutStep(workflow, 'close').workflow)).toEqual({
      unreachable: ['closed'],
      deadEnds: ['decided'],
      neverStart: [],
    });
  });

  test('a step of another variant leads nobody of this one on', () => {
    const two: Edition = {
      ...edition,
      service: { ...edition.service, variants: { only: { order: 1, title }, other: { order: 2, title } } },
      workflow: {
        ...workflow,
        transitions: {
          ...workflow.transitions,
          close: { ...step(3, ['open', 'decided'], 'closed'), appliesTo: ['other'] },
        },
      },
    };
    expect(reachability(two)).toEqual({ unreachable: [], deadEnds: ['decided'], neverStart: [] });
  });

  test('what was so before is not lost again', () => {
    const island: Edition = {
      ...edition,
      workflow: { ...workflow, states: { ...workflow.states, island: state(5) } },
    };
    expect(reachability(island).unreachable).toEqual(['island']);
    expect(lostBy(island, withoutStep(island.workflow, 'decide').workflow).unreachable).toEqual(['decided']);
  });
});

describe('a procedure without a state', () => {
  test('loses the steps to it and those from it alone; others no longer start there', () => {
    const { workflow: left, gone } = withoutState(workflow, 'decided');
    expect(gone).toEqual(['decide']);
    expect(Object.keys(left.states)).toEqual(['draft', 'open', 'closed']);
    expect(left.transitions.close?.from).toEqual(['open']);
    expect(left.transitions.submit).toBe(workflow.transitions.submit);
    expect(lostBy(edition, left)).toEqual({ unreachable: [], deadEnds: [], neverStart: [] });
  });
});
