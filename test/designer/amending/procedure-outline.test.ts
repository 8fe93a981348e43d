import { describe, expect, test } from 'vitest';
import { found, outlineOf } from '../../../designer/policy/amending/editors/procedure/model/find.ts';
import { graphOf } from '../../../designer/policy/amending/editors/procedure/model/graph.ts';
import {
  chosenAt,
  chosenOf,
  placeOf,
  pointerOf,
} from '../../../designer/policy/amending/editors/procedure/model/place.ts';
import type { Workflow } from '../../../engine/schema/workflow.ts';

const titled = (en: string, order: number) => ({ order, title: { en } });
const step = (en: string, order: number, from: readonly string[], to: string) => ({
  ...titled(en, order),
  from: [...from],
  to,
  by: ['clerk'],
  event: 'done',
});
const workflow: Workflow = {
  initial: 'draft',
  roles: { clerk: { ...titled('Clerk', 1), kind: 'staff' } },
  events: { done: titled('Done', 1) },
  states: {
    draft: titled('Draft', 1),
    open: titled('Under way', 2),
    closed: { ...titled('Closed', 3), final: true },
  },
  transitions: {
    submit: step('Hand in', 1, ['draft'], 'open'),
    close: step('Close the case', 2, ['draft', 'open'], 'closed'),
  },
};
const graph = graphOf(workflow, workflow);
const names = {
  state: ({ state }: { state?: { title: { en?: string } } }) => state?.title.en ?? '',
  step: ({ step }: { step: { title: { en?: string } } }) => step.title.en ?? '',
};
const search = (query: string) =>
  found(outlineOf(graph), query, names).map(({ node, steps }) => [node.id, steps.map(({ id }) => id)]);

describe('the outline of a procedure', () => {
  test('lists each state with the steps out of it', () => {
    expect(search('')).toEqual([
      ['draft', ['submit/draft', 'close/draft']],
      ['open', ['close/open']],
      ['closed', []],
    ]);
  });

  test('is searched by words of names and by keys', () => {
    expect(search('hand')).toEqual([['draft', ['submit/draft']]]);
    expect(search('WAY under')).toEqual([['open', ['close/open']]]);
    expect(search('close')).toEqual([
      ['draft', ['close/draft']],
      ['open', ['close/open']],
      ['closed', []],
    ]);
    expect(search('nothing')).toEqual([]);
  });
});

describe('what is chosen', () => {
  test('is named by a pointer, and by what lies in it', () => {
    expect(pointerOf({ kind: 'step', key: 'close' })).toBe('/workflow/transitions/close');
    expect(chosenAt('/workflow/transitions/close/by/0')).toEqual({ kind: 'step', key: 'close' });
    expect(chosenAt('/workflow/states/open')).toEqual({ kind: 'state', key: 'open' });
    expect(chosenAt('/workflow/events/done')).toBeUndefined();
    expect(chosenAt('/deadlines/answer')).toBeUndefined();
    expect(chosenAt(undefined)).toBeUndefined();
  });

  test('of a step with several edges stays at the edge that was looked at', () => {
    const close = { kind: 'step', key: 'close' } as const;
    expect(placeOf(graph, close, undefined)).toEqual({ kind: 'step', id: 'close/draft' });
    expect(placeOf(graph, close, { kind: 'step', id: 'close/open' })).toEqual({
      kind: 'step',
      id: 'close/open',
    });
    expect(placeOf(graph, close, { kind: 'step', id: 'submit/draft' })).toEqual({
      kind: 'step',
      id: 'close/draft',
    });
    expect(chosenOf(graph, { kind: 'step', id: 'close/open' })).toEqual(close);
    expect(placeOf(graph, { kind: 'step', key: 'gone' }, undefined)).toBeUndefined();
  });
});
