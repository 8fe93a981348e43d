import { expect, it } from 'vitest';
import { parseCaseEvent } from '../../server/cases/events.ts';
import { openLowdbStore } from '../../server/store/lowdb-store.ts';
import type { Store } from '../../server/store/port.ts';
import { killedAt, type Moment, type Told } from '../support/child.ts';
import { repeated } from '../support/long.ts';
import { inTemporaryFolder } from '../support/temporary.ts';

const ROUNDS = repeated(5, 60);

/** A small generator with a seed: the same moments every time. */
function moments(seed: number): () => Moment {
  let state = seed;
  const upTo = (limit: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    // The high bits: the low ones of such a generator hardly vary.
    return Math.floor((state / 2 ** 31) * limit);
  };
  return () => ({ word: 'number', times: 1 + upTo(6), milliseconds: upTo(60) });
}

/** Every case with its number, and every number with its case: neither is there without the other. */
async function numbersOf(store: Store) {
  const ofCases = new Map<string, string>();
  for (const stream of await store.list('case-')) {
    for (const event of (await store.read(stream)).map(parseCaseEvent)) {
      if (event.type === 'submitted') ofCases.set(event.payload.number, stream.slice('case-'.length));
    }
  }
  const allocated = new Map<string, string>();
  for (const { payload } of await store.read('numbers-2025'))
    allocated.set(String(payload.number), String(payload.case));
  return { ofCases, allocated };
}

it(
  'nothing that was acknowledged is lost, and a submission is there wholly or not at all, whenever the process is killed',
  () =>
    inTemporaryFolder(async (folder) => {
      const next = moments(20_250_310);
      const told = new Map<string, Told>();
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const line of await killedAt(next(), './crash-child.ts', folder))
          if (line.id !== undefined) told.set(line.id, line);
        const store = await openLowdbStore(folder);
        expect(store.problems.filter(({ code }) => code !== 'unfinished-write')).toEqual([]);
        const { ofCases, allocated } = await numbersOf(store);
        expect(allocated).toEqual(ofCases);
        for (const { id = '', sequence = 0, number } of told.values()) {
          expect((await store.read(`case-${id}`)).length).toBeGreaterThanOrEqual(sequence);
          if (number !== undefined) expect(ofCases.get(number)).toBe(id);
        }
        await store.close();
      }
      // The test would prove nothing if the process had been killed before it did anything.
      expect([...told.values()].filter(({ number }) => number !== undefined).length).toBeGreaterThanOrEqual(
        ROUNDS,
      );
    }),
  ROUNDS * 20_000,
);
