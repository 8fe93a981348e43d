import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { expect, it } from 'vitest';
import { AmendmentRepository } from '../../server/amendments/repository.ts';
import { readLedger, standing } from '../../server/library/ledger.ts';
import { openLive } from '../../server/library/open-live.ts';
import { openLowdbStore } from '../../server/store/lowdb-store.ts';
import type { Store } from '../../server/store/port.ts';
import { AMENDMENT_FILE } from '../support/amending.ts';
import { definitionsOf, smallLibrary } from '../support/library.ts';
import { repeated } from '../support/long.ts';
import { inTemporaryFolder } from '../support/temporary.ts';

const ROUNDS = repeated(4, 40);
const child = fileURLToPath(new URL('../support/publishing/crash-child.ts', import.meta.url));

interface Told {
  readonly id?: string;
  readonly stage?: string;
}

/** Runs the process, kills it so long after it has told of so many publications, and returns what it had said was done. */
function killedAt(publications: number, milliseconds: number, folder: string): Promise<readonly Told[]> {
  return new Promise((resolve, reject) => {
    const running = spawn(process.execPath, ['--import', 'tsx', child, folder], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [output, errors, armed] = ['', '', false];
    running.stderr.on('data', (chunk) => {
      errors += String(chunk);
    });
    running.stdout.on('data', (chunk) => {
      output += String(chunk);
      if (armed || output.split('"published"').length <= publications) return;
      armed = true;
      setTimeout(() => running.kill('SIGKILL'), milliseconds);
    });
    running.on('close', (_, signal) => {
      if (signal !== 'SIGKILL') return reject(new Error(`it ended by itself: ${errors}`));
      // A line that was cut off in the middle was told to nobody.
      const lines = output.slice(0, output.lastIndexOf('\n')).split('\n');
      resolve(lines.map((line) => JSON.parse(line)));
    });
  });
}

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
        const told = await killedAt(1 + (round % 3), (round * 37) % 160, folder);
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
