import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Unreachable } from '../../../designer/app/api/problem.ts';
import { type Saver, startAutosave } from '../../../designer/policy/amending/state/autosave.ts';
import { createWorkbench } from '../../../designer/policy/amending/state/workbench.ts';
import type { AmendmentView, EditAnswer, EditBody } from '../../../server/api/schemas/amendments.ts';

const FILE = 'acts/order.json';

const viewOf = (en: string, sequence: number): AmendmentView => ({
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
  documents: { [FILE]: { en } },
  behind: [],
  history: [],
  remarks: [],
  may: ['edit'],
});

/** A draft that saves to `send`. */
function saving(send: (body: EditBody) => Promise<EditAnswer>, read = async () => viewOf('A', 1)) {
  const store = createWorkbench(viewOf('A', 1), {});
  const kept: number[] = [];
  const saver: Saver = { send, read, keep: (edits) => kept.push(edits.length) };
  const stop = startAutosave(store, saver);
  const type = (en: string) => store.getState().change('typed', (all) => ({ ...all, [FILE]: { en } }), 'en');
  return { store, kept, stop, type };
}

const taken = (sequence: number): EditAnswer => ({ sequence, conflicts: [] });

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', new EventTarget());
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('saving a draft as it is edited', () => {
  test('what is typed quickly goes in one request, as one change', async () => {
    const send = vi.fn(async (_: EditBody) => taken(2));
    const { store, type, stop } = saving(send);
    for (const text of ['AB', 'ABC', 'ABCD']) type(text);
    await vi.advanceTimersByTimeAsync(2000);
    expect(send).toHaveBeenCalledTimes(1);
    expect(send.mock.calls[0]?.[0].operations).toEqual([
      { file: FILE, pointer: '/en', before: 'A', after: 'ABCD' },
    ]);
    expect(store.getState().saving).toBe('saved');
    stop();
  });

  test('without an answer the same request goes again, and nothing is lost meanwhile', async () => {
    const bodies: EditBody[] = [];
    const send = vi.fn(async (body: EditBody) => {
      bodies.push(body);
      if (bodies.length === 1) throw new Unreachable('no answer');
      return taken(bodies.length);
    });
    const { store, kept, type, stop } = saving(send);
    type('B');
    await vi.advanceTimersByTimeAsync(1000);
    expect(store.getState().saving).toBe('offline');
    expect(kept.at(-1)).toBe(1);
    type('C');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(bodies[1]).toEqual(bodies[0]);
    expect(bodies[2]?.operations).toEqual([{ file: FILE, pointer: '/en', before: 'B', after: 'C' }]);
    expect(store.getState().saving).toBe('saved');
    expect(kept.at(-1)).toBe(0);
    stop();
  });

  test('a conflict shows what the other person wrote, and keeps one’s own', async () => {
    const send = async (body: EditBody): Promise<EditAnswer> => ({
      sequence: 2,
      conflicts: body.operations.map((operation) => ({ operation, theirs: 'theirs' })),
    });
    const { store, type, stop } = saving(send, async () => viewOf('theirs', 2));
    type('mine');
    await vi.advanceTimersByTimeAsync(1000);
    expect(store.getState().documents[FILE]).toEqual({ en: 'theirs' });
    expect(store.getState().conflicts).toHaveLength(1);
    stop();
  });

  test('what somebody else changed elsewhere is fetched once the own edit has arrived', async () => {
    const read = vi.fn(async () => ({ ...viewOf('B', 3), documents: { [FILE]: { en: 'B', ru: 'их' } } }));
    const { store, type, stop } = saving(async () => taken(3), read);
    type('B');
    await vi.advanceTimersByTimeAsync(1000);
    expect(read).toHaveBeenCalledTimes(1);
    expect(store.getState().documents[FILE]).toEqual({ en: 'B', ru: 'их' });
    stop();
  });

  test('a refusal says why and keeps what was typed', async () => {
    const send = async () => {
      throw new Error('The draft is in review.');
    };
    const { store, kept, type, stop } = saving(send);
    type('B');
    await vi.advanceTimersByTimeAsync(1000);
    expect(store.getState()).toMatchObject({ saving: 'refused', refusal: 'The draft is in review.' });
    expect(store.getState().documents[FILE]).toEqual({ en: 'B' });
    expect(kept.at(-1)).toBe(1);
    stop();
  });
});
