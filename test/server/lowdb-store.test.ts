import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chain } from '../../server/store/chain.ts';
import { openLowdbStore } from '../../server/store/lowdb-store.ts';
import { DamagedStreamError } from '../../server/store/port.ts';
import { inTemporaryFolder } from '../support/temporary.ts';
import { anEvent, storeContract } from './store.contract.ts';

storeContract('lowdb', (use) =>
  inTemporaryFolder(async (folder) => {
    const store = await openLowdbStore(folder);
    try {
      await use(store);
    } finally {
      await store.close();
    }
  }),
);

/** A folder with one stream of two events, closed again. */
async function prepare(folder: string): Promise<void> {
  const store = await openLowdbStore(folder);
  await store.append([
    { stream: 'case-1', expectedSequence: 0, events: [anEvent('a'), anEvent('b', { amount: 5 })] },
  ]);
  await store.close();
}

async function reopened<T>(
  folder: string,
  use: (store: Awaited<ReturnType<typeof openLowdbStore>>) => Promise<T>,
) {
  const store = await openLowdbStore(folder);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

describe('the lowdb store on disk', () => {
  it('is the same after it was closed and opened', () =>
    inTemporaryFolder(async (folder) => {
      await prepare(folder);
      await reopened(folder, async (store) => {
        expect((await store.read('case-1')).map(({ type }) => type)).toEqual(['a', 'b']);
      });
    }));

  it('lets no second process write to its folder', () =>
    inTemporaryFolder(async (folder) => {
      await reopened(folder, async () => {
        await expect(openLowdbStore(folder)).rejects.toThrow('in use');
      });
      await reopened(folder, async (store) => expect(store.problems).toEqual([]));
    }));

  it('takes over the lock of a process that is gone', () =>
    inTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'lock'), '999999999');
      await reopened(folder, async (store) => expect(await store.list()).toEqual([]));
    }));

  it.each([
    ['a truncated file', (text: string) => text.slice(0, 100), 'the file is not a stream'],
    [
      'an altered event',
      (text: string) => text.replace('"amount":5', '"amount":6'),
      'the hash chain breaks at event 2',
    ],
  ])('reports %s, leaves it in place and takes no more events for it', (_, damage, detail) =>
    inTemporaryFolder(async (folder) => {
      await prepare(folder);
      const file = join(folder, 'streams', 'case-1.json');
      const damaged = damage(await readFile(file, 'utf8'));
      await writeFile(file, damaged);
      await reopened(folder, async (store) => {
        expect(store.problems).toEqual([{ code: 'damaged-stream', file: 'streams/case-1.json', detail }]);
        await expect(store.read('case-1')).rejects.toThrow(DamagedStreamError);
        expect(await store.list()).toEqual(['case-1']);
        const result = await store.append([
          { stream: 'case-1', expectedSequence: 2, events: [anEvent('c')] },
        ]);
        expect(result).toEqual({ ok: false, damaged: { stream: 'case-1' } });
      });
      expect(await readFile(file, 'utf8')).toBe(damaged);
    }),
  );

  it('sets a cut-off write aside and reports it', () =>
    inTemporaryFolder(async (folder) => {
      await prepare(folder);
      await writeFile(join(folder, 'streams', 'case-1.json.x.unfinished'), '{"stre');
      await reopened(folder, async (store) => {
        expect(store.problems.map(({ code }) => code)).toEqual(['unfinished-write']);
        expect(await store.read('case-1')).toHaveLength(2);
      });
      expect(await readdir(join(folder, 'set-aside'))).toEqual(['case-1.json.x.unfinished']);
    }));

  describe('an accepted batch whose process was killed', () => {
    const onCase = async (folder: string) => {
      const before = await reopened(folder, (store) => store.read('case-1'));
      return [
        { stream: 'case-1', events: chain('case-1', before.at(-1), [anEvent('submitted')]) },
        { stream: 'numbers', events: chain('numbers', undefined, [anEvent('number')]) },
      ];
    };

    it.each([0, 1, 2])('is completed at the start when %i of its 2 streams were written', (written) =>
      inTemporaryFolder(async (folder) => {
        await prepare(folder);
        const batch = await onCase(folder);
        if (written > 0) {
          const store = await openLowdbStore(folder);
          await store.append([{ stream: 'case-1', expectedSequence: 2, events: [anEvent('submitted')] }]);
          if (written > 1)
            await store.append([{ stream: 'numbers', expectedSequence: 0, events: [anEvent('number')] }]);
          await store.close();
        }
        await mkdir(join(folder, 'intents'), { recursive: true });
        await writeFile(join(folder, 'intents', 'one.json'), JSON.stringify({ batch }));
        await reopened(folder, async (store) => {
          expect(store.problems).toEqual([]);
          expect((await store.read('case-1')).map(({ type }) => type)).toEqual(['a', 'b', 'submitted']);
          expect((await store.read('numbers')).map(({ type }) => type)).toEqual(['number']);
        });
        expect(await readdir(join(folder, 'intents'))).toEqual([]);
      }),
    );

    it('that does not fit its streams is reported and kept', () =>
      inTemporaryFolder(async (folder) => {
        await prepare(folder);
        const batch = await onCase(folder);
        await reopened(folder, (store) =>
          store.append([{ stream: 'case-1', expectedSequence: 2, events: [anEvent('something-else')] }]),
        );
        await writeFile(join(folder, 'intents', 'one.json'), JSON.stringify({ batch }));
        await reopened(folder, async (store) => {
          expect(store.problems.map(({ code }) => code)).toEqual(['damaged-intent']);
          expect(await store.read('numbers')).toEqual([]);
        });
        expect(await readdir(join(folder, 'intents'))).toEqual(['one.json']);
      }));
  });
});
