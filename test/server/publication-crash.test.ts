import pino from 'pino';
import { expect, it } from 'vitest';
import { AmendmentRepository } from '../../server/amendments/repository.ts';
import { readLedger, standing } from '../../server/library/ledger.ts';
import { openLive } from '../../server/library/open-live.ts';
import { openLowdbStore } from '../../server/store/lowdb-store.ts';
import type { Store } from '../../server/store/port.ts';
import { AMENDMENT_FILE } from '../support/amending.ts';
import { killedAt } from '../support/child.ts';
import { definitionsOf, smallLibrary } from '../support/library.ts';
import { repeated } from '../support/long.ts';
import { inTemporaryFolder } from '../support/temporary.ts';

const ROUNDS = repeated(4, 40);

/** What the drafts say of themselves, what the ledger says of them, and what the library in use has of them. */
async function stateOf(store: Store) {
  const drafts = await new AmendmentRepository(store).all();
  const ledger = await readLedger(store);
  const ofStage = (...stages: string[]) =>
    drafts.filter(({ stage }) => stages.includes(stage)).map(({ id }) => id);
  const live = await openLive(store, definitionsOf(smallLibrary()), new Date(), pino({ level: 'silent' }));
  return {
    published: ofStage('published').sort(),
    ever: ofStage('published', 'recalled').sort(),
    standing: standing(ledger).map(({ amendment }) => amendment),
    recorded: ledger.publications.map(({ amendment }) => amendment).sort(),
    inUse: live.files.some(({ path }) => path === AMENDMENT_FILE),
    stages: new Map(drafts.map(({ id, stage }) => [id, stage])),
  };
}

it(
  'a publication is there wholly or not at all, and what was told of stays, whenever the process is killed',
  () =>
    inTemporaryFolder(async (folder) => {
      // The moments are spread over the work of one publication and one recall, the same in every run.
      for (let round = 0; round < ROUNDS; round += 1) {
        const moment = { word: 'published', times: 1 + (round % 3), milliseconds: (round * 37) % 160 };
        const told = await killedAt(moment, './publishing/crash-child.ts', folder);
        const store = await openLowdbStore(folder);
        expect(store.problems.filter(({ code }) => code !== 'unfinished-write')).toEqual([]);
        const state = await stateOf(store);
        expect(state.standing).toEqual(state.published);
        expect(state.recorded).toEqual(state.ever);
        expect(state.inUse).toBe(state.published.length === 1);
        const last = new Map(told.map(({ id, stage }) => [id, stage]));
        for (const [id, stage] of last) {
          const allowed = stage === 'published' ? ['published', 'recalled'] : ['recalled'];
          if (id !== undefined && (stage === 'published' || stage === 'recalled'))
            expect(allowed).toContain(state.stages.get(id));
        }
        await store.close();
        expect(told.filter(({ stage }) => stage === 'published').length).toBeGreaterThan(0);
      }
    }),
  ROUNDS * 20_000,
);
