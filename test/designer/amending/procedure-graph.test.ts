import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { graphOf } from '../../../designer/policy/amending/editors/procedure/model/graph.ts';
import { type Box, layoutOf } from '../../../designer/policy/amending/editors/procedure/model/layout.ts';
import { type GraphPlace, moveIn } from '../../../designer/policy/amending/editors/procedure/model/move.ts';
import { parseDate } from '../../../engine/calendar/date.ts';
import { inForce } from '../../../engine/edition/in-force.ts';
import type { Workflow } from '../../../engine/schema/workflow.ts';
import { openFiles, readLibrary } from '../../support/library.ts';

const title = { en: 'Title' };
const state = (order: number) => ({ order, title });
const step = (order: number, from: readonly string[], to: string) => ({
  order,
  title,
  from: [...from],
  to,
  by: ['clerk'],
  event: 'done',
});
const small: Workflow = {
  initial: 'draft',
  roles: { clerk: { order: 1, title, kind: 'staff' } },
  events: { done: { order: 1, title } },
  states: { draft: state(1), open: state(2), closed: { ...state(3), final: true } },
  transitions: {
    submit: step(1, ['draft'], 'open'),
    mend: step(2, ['open'], 'open'),
    close: step(3, ['draft', 'open'], 'closed'),
  },
};
const sizes = { node: () => ({ width: 180, height: 50 }), label: () => ({ width: 120, height: 40 }) };

describe('the graph of a procedure', () => {
  test('has a node for each state and an edge for each state that a step is taken from', () => {
    const { nodes, edges } = graphOf(small, small);
    expect(nodes.map(({ id, initial, mark }) => [id, initial, mark])).toEqual([
      ['draft', true, 'same'],
      ['open', false, 'same'],
      ['closed', false, 'same'],
    ]);
    expect(edges.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['submit/draft', 'draft', 'open'],
      ['mend/open', 'open', 'open'],
      ['close/draft', 'draft', 'closed'],
      ['close/open', 'open', 'closed'],
    ]);
  });

  test('marks what is new, changed and gone, and what a step names that is nowhere', () => {
    const now: Workflow = {
      ...small,
      states: { draft: { ...state(1), title: { en: 'Other' } }, open: state(2), held: state(4) },
      transitions: { submit: step(1, ['draft'], 'held'), mend: step(2, ['open'], 'lost') },
    };
    const { nodes, edges } = graphOf(now, small);
    expect(nodes.map(({ id, mark }) => [id, mark])).toEqual([
      ['draft', 'changed'],
      ['open', 'same'],
      ['held', 'added'],
      ['closed', 'removed'],
      ['lost', 'missing'],
    ]);
    expect(edges.map(({ id, mark }) => [id, mark])).toEqual([
      ['submit/draft', 'changed'],
      ['mend/open', 'changed'],
      ['close/draft', 'removed'],
      ['close/open', 'removed'],
    ]);
  });

  test('is laid out without overlaps, from the top down, always the same way', () => {
    const graph = graphOf(small, small);
    const laid = layoutOf(graph, sizes);
    expect(layoutOf(graph, sizes)).toEqual(laid);
    expect(overlaps([...laid.nodes.values()])).toEqual([]);
    const top = (id: string) => laid.nodes.get(id)?.y ?? Number.NaN;
    expect(top('draft')).toBeLessThan(top('open'));
    expect(top('open')).toBeLessThan(top('closed'));
  });

  test('of a procedure of the library is laid out without overlaps', () => {
    const library = openFiles(readLibrary(join(import.meta.dirname, '../../../definitions')));
    const day = parseDate('2026-03-02');
    const found = day && inForce(library, 'kandas-status', day);
    if (!found?.ok) throw new Error('no edition');
    const { workflow } = found.value.edition;
    const graph = graphOf(workflow, workflow);
    expect(graph.nodes.length).toBe(Object.keys(workflow.states).length);
    expect(graph.nodes.length).toBeGreaterThan(10);
    const laid = layoutOf(graph, sizes);
    expect(overlaps([...laid.nodes.values()])).toEqual([]);
    expect(overlaps([...laid.nodes.values(), ...[...laid.edges.values()].map(({ label }) => label)])).toEqual(
      [],
    );
    for (const { id } of graph.edges) expect(laid.edges.get(id)?.line.length, id).toBeGreaterThan(1);
  });
});

describe('arrow keys', () => {
  const graph = graphOf(small, small);
  const at = (kind: GraphPlace['kind'], id: string): GraphPlace => ({ kind, id });

  test('begin at the initial state and follow the steps', () => {
    expect(moveIn(graph, undefined, 'forward')).toEqual(at('state', 'draft'));
    expect(moveIn(graph, at('state', 'draft'), 'forward')).toEqual(at('step', 'submit/draft'));
    expect(moveIn(graph, at('step', 'submit/draft'), 'forward')).toEqual(at('state', 'open'));
    expect(moveIn(graph, at('step', 'submit/draft'), 'back')).toEqual(at('state', 'draft'));
    expect(moveIn(graph, at('state', 'closed'), 'back')).toEqual(at('step', 'close/draft'));
  });

  test('go through the states, and through the steps of one state', () => {
    expect(moveIn(graph, at('state', 'draft'), 'next')).toEqual(at('state', 'open'));
    expect(moveIn(graph, at('state', 'draft'), 'previous')).toEqual(at('state', 'draft'));
    expect(moveIn(graph, at('step', 'submit/draft'), 'next')).toEqual(at('step', 'close/draft'));
    expect(moveIn(graph, at('step', 'close/draft'), 'next')).toEqual(at('step', 'close/draft'));
  });

  test('start anew from what is no longer there', () => {
    expect(moveIn(graph, at('step', 'gone/draft'), 'next')).toEqual(at('state', 'draft'));
  });
});

function overlaps(boxes: readonly Box[]): readonly (readonly [Box, Box])[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
      )
      .map((b) => [a, b] as const),
  );
}
