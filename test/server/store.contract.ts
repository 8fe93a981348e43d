import { describe, expect, it } from 'vitest';
import { brokenAt, GENESIS } from '../../server/store/chain.ts';
import type { NewEvent, Store } from '../../server/store/port.ts';

export const anEvent = (type: string, payload: Record<string, unknown> = {}): NewEvent => ({
  type,
  at: '2026-01-05T04:00:00.000Z',
  by: { account: 'someone', kind: 'officer' },
  payload,
});

/** What every adapter of the store keeps. `withStore` opens an empty one and closes it afterwards. */
export function storeContract(
  name: string,
  withStore: (use: (store: Store) => Promise<void>) => Promise<void>,
) {
  describe(`store contract: ${name}`, () => {
    it('knows nothing at first', () =>
      withStore(async (store) => {
        expect(await store.read('case-1')).toEqual([]);
        expect(await store.list()).toEqual([]);
        expect(store.problems).toEqual([]);
      }));

    it('reads back what was appended, numbered from 1 and chained by hash', () =>
      withStore(async (store) => {
        await store.append([
          { stream: 'case-1', expectedSequence: 0, events: [anEvent('a', { x: 1 }), anEvent('b')] },
        ]);
        await store.append([{ stream: 'case-1', expectedSequence: 2, events: [anEvent('c')] }]);
        const events = await store.read('case-1');
        expect(events.map(({ type, sequence }) => [type, sequence])).toEqual([
          ['a', 1],
          ['b', 2],
          ['c', 3],
        ]);
        expect(events[0]?.previous).toBe(GENESIS);
        expect(events[2]?.previous).toBe(events[1]?.hash);
        expect(brokenAt('case-1', events)).toBeUndefined();
        expect(events[0]?.payload).toEqual({ x: 1 });
      }));

    it('returns the events as stored', () =>
      withStore(async (store) => {
        const result = await store.append([
          { stream: 'case-1', expectedSequence: 0, events: [anEvent('a')] },
        ]);
        expect(result).toEqual({ ok: true, events: await store.read('case-1') });
      }));

    it('refuses a stale sequence and says where the stream is', () =>
      withStore(async (store) => {
        await store.append([{ stream: 'case-1', expectedSequence: 0, events: [anEvent('a')] }]);
        const result = await store.append([
          { stream: 'case-1', expectedSequence: 0, events: [anEvent('b')] },
        ]);
        expect(result).toEqual({ ok: false, conflict: { stream: 'case-1', actual: 1 } });
        expect(await store.read('case-1')).toHaveLength(1);
      }));

    it('appends to several streams wholly or not at all', () =>
      withStore(async (store) => {
        await store.append([{ stream: 'numbers', expectedSequence: 0, events: [anEvent('n')] }]);
        const refused = await store.append([
          { stream: 'case-1', expectedSequence: 0, events: [anEvent('a')] },
          { stream: 'numbers', expectedSequence: 0, events: [anEvent('n')] },
        ]);
        expect(refused.ok).toBe(false);
        expect(await store.read('case-1')).toEqual([]);
        const taken = await store.append([
          { stream: 'case-1', expectedSequence: 0, events: [anEvent('a')] },
          { stream: 'numbers', expectedSequence: 1, events: [anEvent('n')] },
        ]);
        expect(taken.ok).toBe(true);
        expect(await store.read('case-1')).toHaveLength(1);
        expect(await store.read('numbers')).toHaveLength(2);
      }));

    it('lets exactly one of many concurrent writers have each sequence', () =>
      withStore(async (store) => {
        const tries = Array.from({ length: 20 }, (_, writer) =>
          store.append([{ stream: 'case-1', expectedSequence: 0, events: [anEvent('a', { writer })] }]),
        );
        const results = await Promise.all(tries);
        expect(results.filter(({ ok }) => ok)).toHaveLength(1);
        expect(await store.read('case-1')).toHaveLength(1);
      }));

    it('lists streams by prefix, sorted', () =>
      withStore(async (store) => {
        for (const stream of ['case-2', 'numbers', 'case-1']) {
          await store.append([{ stream, expectedSequence: 0, events: [anEvent('a')] }]);
        }
        expect(await store.list('case-')).toEqual(['case-1', 'case-2']);
        expect(await store.list()).toEqual(['case-1', 'case-2', 'numbers']);
      }));

    it('does not hand out lists that later appends change', () =>
      withStore(async (store) => {
        await store.append([{ stream: 'case-1', expectedSequence: 0, events: [anEvent('a')] }]);
        const before = await store.read('case-1');
        await store.append([{ stream: 'case-1', expectedSequence: 1, events: [anEvent('b')] }]);
        expect(before).toHaveLength(1);
      }));

    it.each(['../case', 'Case', '', 'case/1', 'case-'])('takes "%s" for no stream', (stream) =>
      withStore(async (store) => {
        await expect(
          store.append([{ stream, expectedSequence: 0, events: [anEvent('a')] }]),
        ).rejects.toThrow();
      }),
    );

    it('accepts nothing after it was closed', () =>
      withStore(async (store) => {
        await store.close();
        await expect(
          store.append([{ stream: 'case-1', expectedSequence: 0, events: [anEvent('a')] }]),
        ).rejects.toThrow('closed');
      }));
  });
}
