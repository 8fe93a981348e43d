import { describe, expect, test } from 'vitest';
import { createWorkbench } from '../../../designer/policy/amending/state/workbench.ts';
import type { Documents } from '../../../engine/amending/operations.ts';
import type { AmendmentView } from '../../../server/api/schemas/amendments.ts';

const FILE = 'acts/order.json';

const viewOf = (documents: Documents, sequence = 1): AmendmentView => ({
  id: 'one',
  title: 'An order',
  workingTitle: 'An order',
  act: 'order',
  services: ['permit'],
  state: 'draft',
  authors: [],
  changedAt: '2027-01-01T00:00:00.000Z',
  comments: 0,
  sequence,
  documents: { ...documents },
  behind: [],
  history: [],
  remarks: [],
  may: ['edit'],
});

const titled = (en: string) => ({ title: { en }, number: '5' });
const write = (en: string) => (documents: Documents) => ({ ...documents, [FILE]: titled(en) });

describe('undo and redo', () => {
  test('take back and do again, over any document', () => {
    const store = createWorkbench(viewOf({ [FILE]: titled('A') }), {});
    store.getState().change('first', write('B'));
    store.getState().change('second', (documents) => ({ ...documents, 'acts/other.json': { id: 'other' } }));
    store.getState().undo();
    expect(store.getState().documents).toEqual({ [FILE]: titled('B') });
    store.getState().undo();
    expect(store.getState().documents).toEqual({ [FILE]: titled('A') });
    store.getState().redo();
    store.getState().redo();
    expect(store.getState().documents).toEqual({ [FILE]: titled('B'), 'acts/other.json': { id: 'other' } });
    expect(store.getState().undone).toEqual([]);
  });

  test('typing in one place is one step while it goes on, and a new one after a pause', () => {
    let now = 0;
    const store = createWorkbench(viewOf({ [FILE]: titled('') }), {}, [], () => now);
    for (const text of ['O', 'Or', 'Ord']) {
      store.getState().change('title', write(text), 'title');
      now += 200;
    }
    now += 5000;
    store.getState().change('title', write('Order'), 'title');
    store.getState().undo();
    expect(store.getState().documents[FILE]).toEqual(titled('Ord'));
    store.getState().undo();
    expect(store.getState().documents[FILE]).toEqual(titled(''));
  });

  test('a new change ends what could be done again', () => {
    const store = createWorkbench(viewOf({ [FILE]: titled('A') }), {});
    store.getState().change('', write('B'));
    store.getState().undo();
    store.getState().change('', write('C'));
    store.getState().redo();
    expect(store.getState().documents[FILE]).toEqual(titled('C'));
  });

  test('a step whose place somebody else has changed is not undone, and says so', () => {
    const store = createWorkbench(viewOf({ [FILE]: titled('A') }), {});
    store.getState().change('', write('B'));
    store.getState().acknowledge(store.getState().unsaved, 2);
    store.getState().receive(viewOf({ [FILE]: titled('theirs') }, 3));
    store.getState().undo();
    expect(store.getState().documents[FILE]).toEqual(titled('theirs'));
    expect(store.getState().cannotUndo).toBe(true);
  });
});

describe('two people', () => {
  test('changes of different places merge without a word', () => {
    const store = createWorkbench(viewOf({ [FILE]: titled('A') }), {});
    store.getState().change('', write('mine'));
    store.getState().receive(viewOf({ [FILE]: { ...titled('A'), number: '6' } }, 2));
    expect(store.getState().documents[FILE]).toEqual({ title: { en: 'mine' }, number: '6' });
    expect(store.getState().conflicts).toEqual([]);
    expect(store.getState().unsaved).toHaveLength(1);
  });

  test.each([
    ['mine', 'mine'],
    ['theirs', 'theirs'],
  ] as const)('of the same place both are kept until one chooses %s', (side, expected) => {
    const store = createWorkbench(viewOf({ [FILE]: titled('A') }), {});
    store.getState().change('', write('mine'));
    store.getState().receive(viewOf({ [FILE]: titled('theirs') }, 2));
    const [conflict] = store.getState().conflicts;
    expect(store.getState().documents[FILE]).toEqual(titled('theirs'));
    expect(conflict).toMatchObject({ operation: { after: 'mine' }, theirs: 'theirs' });
    if (conflict !== undefined) store.getState().resolve(conflict, side);
    expect(store.getState().documents[FILE]).toEqual(titled(expected));
    expect(store.getState().conflicts).toEqual([]);
    expect(store.getState().unsaved).toHaveLength(side === 'mine' ? 1 : 0);
  });

  test('what the server has taken already is nobody else’s', () => {
    const store = createWorkbench(viewOf({ [FILE]: titled('A') }), {});
    store.getState().change('', write('B'));
    store.getState().change('', write('C'));
    store.getState().receive(viewOf({ [FILE]: titled('C') }, 2));
    expect(store.getState().conflicts).toEqual([]);
    expect(store.getState().documents[FILE]).toEqual(titled('C'));
  });
});

test('edits that an earlier visit could not send are laid over the draft again', () => {
  const first = createWorkbench(viewOf({ [FILE]: titled('A') }), {});
  first.getState().change('', write('kept'));
  const second = createWorkbench(viewOf({ [FILE]: titled('A') }), {}, first.getState().unsaved);
  expect(second.getState().documents[FILE]).toEqual(titled('kept'));
  expect(second.getState().saving).toBe('waiting');
});
