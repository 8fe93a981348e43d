import { appendFile, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brokenAt, chain } from '../../server/store/chain.ts';
import { openLowdbStore } from '../../server/store/lowdb-store.ts';
import { DamagedStreamError } from '../../server/store/port.ts';
import { readStream } from '../../server/store/read-stream.ts';
import { DOCUMENT_LIMIT } from '../../server/store/stream-files.ts';
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

  describe('of a stream that has grown long', () => {
    const document = (folder: string) => join(folder, 'streams', 'draft-1.json');
    const journal = (folder: string) => join(folder, 'streams', 'draft-1.ndjson');
    const longEvent = (word: string) => anEvent(word, { text: 'x'.repeat(DOCUMENT_LIMIT) });
    const types = async (folder: string) =>
      reopened(folder, async (store) => ({
        types: (await store.read('draft-1')).map(({ type }) => type),
        problems: store.problems.map(({ code, detail }) => [code, detail]),
      }));

    /** A stream of three appends of which the first alone makes it long. */
    async function prepareLong(folder: string): Promise<void> {
      await reopened(folder, async (store) => {
        await store.append([{ stream: 'draft-1', expectedSequence: 0, events: [longEvent('a')] }]);
        await store.append([
          { stream: 'draft-1', expectedSequence: 1, events: [anEvent('b'), anEvent('c')] },
        ]);
      });
      await reopened(folder, (store) =>
        store.append([{ stream: 'draft-1', expectedSequence: 3, events: [anEvent('d', { amount: 5 })] }]),
      );
    }

    it('the document stays as it is, and what follows is appended beside it', () =>
      inTemporaryFolder(async (folder) => {
        await reopened(folder, (store) =>
          store.append([{ stream: 'draft-1', expectedSequence: 0, events: [longEvent('a')] }]),
        );
        const before = await readFile(document(folder), 'utf8');
        const { ino } = await stat(document(folder));
        await reopened(folder, async (store) => {
          for (let n = 1; n <= 20; n += 1)
            await store.append([{ stream: 'draft-1', expectedSequence: n, events: [anEvent(`e${n}`)] }]);
          expect(await store.read('draft-1')).toHaveLength(21);
        });
        expect(await readFile(document(folder), 'utf8')).toBe(before);
        expect((await stat(document(folder))).ino).toBe(ino);
        expect((await readFile(journal(folder), 'utf8')).split('\n')).toHaveLength(21);
        const read = await readStream(folder, 'draft-1');
        expect(read.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 21 }, (_, n) => n + 1));
        expect(brokenAt('draft-1', read)).toBeUndefined();
      }));

    it('it is the same after it was closed and opened', () =>
      inTemporaryFolder(async (folder) => {
        await prepareLong(folder);
        expect(await types(folder)).toEqual({ types: ['a', 'b', 'c', 'd'], problems: [] });
      }));

    it('events of one append that was cut off are all set aside', () =>
      inTemporaryFolder(async (folder) => {
        await prepareLong(folder);
        const whole = await readFile(journal(folder), 'utf8');
        const [first = ''] = whole.split('\n');
        // The first append of two events, cut off in the second of them; then all but its line's end.
        for (const cut of [first.length - 10, first.length]) {
          await writeFile(journal(folder), whole.slice(0, cut));
          expect((await readStream(folder, 'draft-1')).map(({ type }) => type)).toEqual(['a']);
          expect(await types(folder)).toEqual({
            types: ['a'],
            problems: [['unfinished-write', 'a write that was cut off and never acknowledged']],
          });
          expect(await readFile(journal(folder), 'utf8')).toBe('');
        }
        const aside = await readdir(join(folder, 'set-aside'));
        expect(aside.map((name) => name.slice(0, 'draft-1.ndjson'.length))).toEqual(
          Array(2).fill('draft-1.ndjson'),
        );
        await reopened(folder, (store) =>
          store.append([{ stream: 'draft-1', expectedSequence: 1, events: [anEvent('again')] }]),
        );
        expect(await types(folder)).toEqual({ types: ['a', 'again'], problems: [] });
      }));

    it.each([
      [
        'an altered event of the journal',
        (text: string) => text.replace('"amount":5', '"amount":6'),
        'the hash chain breaks at event 4',
      ],
      [
        'a journal with something else in it',
        (text: string) => `{}\n${text}`,
        'draft-1.ndjson beside it is no journal of events',
      ],
    ])('%s is reported, left in place, and nothing is added', (_, damage, detail) =>
      inTemporaryFolder(async (folder) => {
        await prepareLong(folder);
        const damaged = damage(await readFile(journal(folder), 'utf8'));
        await writeFile(journal(folder), damaged);
        await expect(readStream(folder, 'draft-1')).rejects.toThrow(DamagedStreamError);
        await reopened(folder, async (store) => {
          expect(store.problems).toEqual([{ code: 'damaged-stream', file: 'streams/draft-1.json', detail }]);
          await expect(store.read('draft-1')).rejects.toThrow(DamagedStreamError);
        });
        expect(await readFile(journal(folder), 'utf8')).toBe(damaged);
      }),
    );

    it('a journal whose document is gone is reported', () =>
      inTemporaryFolder(async (folder) => {
        await prepareLong(folder);
        await rm(document(folder));
        await reopened(folder, async (store) => {
          expect(store.problems.map(({ code, file }) => [code, file])).toEqual([
            ['damaged-stream', 'streams/draft-1.json'],
          ]);
          const event = { stream: 'draft-1', expectedSequence: 0, events: [anEvent('anew')] };
          expect(await store.append([event])).toEqual({ ok: false, damaged: { stream: 'draft-1' } });
        });
      }));

    it.each([0, 1])('an accepted batch is completed when %i of its 2 streams were written', (written) =>
      inTemporaryFolder(async (folder) => {
        await prepareLong(folder);
        const before = await reopened(folder, (store) => store.read('draft-1'));
        const published = [anEvent('published'), anEvent('told')];
        const batch = [
          { stream: 'draft-1', events: chain('draft-1', before.at(-1), published) },
          { stream: 'ledger', events: chain('ledger', undefined, [anEvent('published')]) },
        ];
        if (written === 1)
          await reopened(folder, (store) =>
            store.append([{ stream: 'draft-1', expectedSequence: 4, events: published }]),
          );
        // Its writer was killed within the line.
        else await appendFile(journal(folder), JSON.stringify(batch[0]?.events).slice(0, 300));
        await writeFile(join(folder, 'intents', 'one.json'), JSON.stringify({ batch }));
        expect((await readStream(folder, 'draft-1')).map(({ type }) => type).slice(4)).toEqual([
          'published',
          'told',
        ]);
        await reopened(folder, async (store) => {
          expect(store.problems.map(({ code }) => code)).toEqual(written === 1 ? [] : ['unfinished-write']);
          expect((await store.read('draft-1')).map(({ type }) => type).slice(4)).toEqual([
            'published',
            'told',
          ]);
          expect(await store.read('ledger')).toHaveLength(1);
          const more = { stream: 'draft-1', expectedSequence: 6, events: [anEvent('more')] };
          expect((await store.append([more])).ok).toBe(true);
        });
        expect(await readdir(join(folder, 'intents'))).toEqual([]);
        expect((await types(folder)).types).toHaveLength(7);
      }),
    );
  });

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
