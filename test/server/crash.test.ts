import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parseCaseEvent } from '../../server/cases/events.ts';
import { openLowdbStore } from '../../server/store/lowdb-store.ts';
import type { Store } from '../../server/store/port.ts';
import { repeated } from '../support/long.ts';
import { inTemporaryFolder } from '../support/temporary.ts';

const ROUNDS = repeated(5, 60);
const child = fileURLToPath(new URL('../support/crash-child.ts', import.meta.url));

interface Told {
  readonly ready?: true;
  readonly id?: string;
  readonly sequence?: number;
  readonly number?: string;
}

/** When a process is killed: so long after it has told of so many submissions, however slow the machine. */
interface Moment {
  readonly submissions: number;
  readonly milliseconds: number;
}

/** Runs the process, kills it at a moment in its work, and returns what it had said was done. */
function killedAt({ submissions, milliseconds }: Moment, folder: string): Promise<readonly Told[]> {
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
      if (armed || output.split('"number"').length <= submissions) return;
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

/** A small generator with a seed: the same moments every time. */
function moments(seed: number): () => Moment {
  let state = seed;
  const upTo = (limit: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    // The high bits: the low ones of such a generator hardly vary.
    return Math.floor((state / 2 ** 31) * limit);
  };
  return () => ({ submissions: 1 + upTo(6), milliseconds: upTo(60) });
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
        for (const line of await killedAt(next(), folder)) if (line.id !== undefined) told.set(line.id, line);
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
