import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../engine/calendar/date.ts';
import { inForce } from '../../engine/edition/in-force.ts';
import { AccountFileError, readAccounts } from '../../server/accounts/read.ts';
import { checkDigit, writeNumber } from '../../server/cases/numbers.ts';
import { instantOn, localDate, localTime } from '../../server/clock/local-date.ts';
import { DemoInProductionError, isDemoOn } from '../../server/demo/mode.ts';
import { isPublished } from '../../server/library/published.ts';
import { NoDefinitionsError, readDefinitions } from '../../server/library/read.ts';
import { fixtureFolder, smallFiles, smallLibrary } from '../support/library.ts';
import { inTemporaryFolder } from '../support/temporary.ts';

const date = (text: string) => {
  const parsed = parseDate(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
};

describe('the local date of an instant', () => {
  // As where clocks were put back by an hour on 1 March 2024, from six hours ahead to five.
  const calendar = {
    utcOffsets: {
      old: { from: date('2000-01-01'), minutes: 360 },
      now: { from: date('2024-03-01'), minutes: 300 },
    },
  };
  it.each([
    ['2024-02-28T17:59:59Z', '2024-02-28'],
    ['2024-02-28T18:00:00Z', '2024-02-29'],
    ['2024-02-29T18:30:00Z', '2024-02-29'],
    ['2024-02-29T19:00:00Z', '2024-03-01'],
    ['2026-06-30T18:59:59Z', '2026-06-30'],
    ['2026-06-30T19:00:00Z', '2026-07-01'],
    ['1990-01-01T00:00:00Z', '1990-01-01'],
  ])('%s is on %s', (instant, day) => expect(localDate(calendar, new Date(instant))).toBe(day));

  it.each([
    // Six hours ahead until the clocks are put back at that midnight, then five.
    ['2024-02-29T12:20:00Z', '18:20'],
    ['2024-02-29T17:59:00Z', '23:59'],
    ['2024-02-29T18:30:00Z', '23:30'],
    ['2024-03-01T12:20:00Z', '17:20'],
  ])('%s is at %s', (instant, time) => expect(localTime(calendar, new Date(instant))).toBe(time));

  it('is the day for which an instant was made', () => {
    const days = fc
      .integer({ min: 18_000, max: 22_000 })
      .map((day) => date(new Date(day * 86_400_000).toISOString().slice(0, 10)));
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 1379 }), (day, minute) => {
        expect(localDate(calendar, instantOn(calendar, day, minute))).toBe(day);
      }),
    );
  });
});

describe('a number', () => {
  it('has the year, the running number and the check digit', () => {
    // ISO/IEC 7064's own example: 0794 has the check digit 5.
    expect(checkDigit('0794')).toBe('5');
    expect(writeNumber('2026', 123)).toBe(`2026-000123-${checkDigit('2026000123')}`);
  });

  it('shows every wrong digit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999 }),
        fc.nat(9),
        fc.integer({ min: 1, max: 9 }),
        (count, place, change) => {
          const digits = `2026${String(count).padStart(6, '0')}`;
          const wrong = (Number(digits[place]) + change) % 10;
          expect(checkDigit(digits.slice(0, place) + wrong + digits.slice(place + 1))).not.toBe(
            checkDigit(digits),
          );
        },
      ),
    );
  });
});

describe('the demonstration', () => {
  it.each([
    [{}, true],
    [{ QAGIDA_DEMO: 'on' }, true],
    [{ QAGIDA_DEMO: 'off' }, false],
    [{ NODE_ENV: 'production' }, false],
    [{ NODE_ENV: 'production', QAGIDA_DEMO: 'off' }, false],
  ])('with %o is on: %s', (environment, on) => expect(isDemoOn(environment)).toBe(on));

  it('is never on in production', () => {
    expect(() => isDemoOn({ NODE_ENV: 'production', QAGIDA_DEMO: 'on' })).toThrow(DemoInProductionError);
  });
});

describe('a file of accounts', () => {
  const good = {
    account: 'dana',
    name: 'Dana',
    kind: 'officer',
    language: 'kk',
    passwordHash: '$argon2id$v=19$x',
  };
  const read = (content: string) =>
    inTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'accounts.json'), content);
      return readAccounts(join(folder, 'accounts.json'));
    });

  it('gives the accounts by name', async () => {
    expect((await read(JSON.stringify({ accounts: [good] }))).get('dana')).toEqual(good);
  });

  it.each([
    ['{', /not JSON/],
    [JSON.stringify({ accounts: [{ ...good, kind: 'king' }] }), /\/accounts\/0\/kind/],
    [JSON.stringify({ accounts: [{ ...good, password: 'x' }] }), /accounts\/0/],
    [JSON.stringify({ accounts: [{ ...good, passwordHash: 'plain' }] }), /passwordHash/],
  ])('that is wrong says where: %s', async (content, message) => {
    const failure = await read(content).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(AccountFileError);
    expect(String(failure)).toMatch(message);
  });
});

describe('reading definitions', () => {
  it('gives every JSON file by its path inside the folder, sorted', async () => {
    expect(await readDefinitions(fixtureFolder('small'))).toEqual(smallFiles());
    expect(await readDefinitions(`${fixtureFolder('small')}/`)).toEqual(smallFiles());
  });

  it('leaves other files alone, and says where there is no folder', () =>
    inTemporaryFolder(async (folder) => {
      await mkdir(join(folder, 'acts'));
      await writeFile(join(folder, 'acts', 'readme.md'), '');
      expect(await readDefinitions(folder)).toEqual([]);
      await expect(readDefinitions(join(folder, 'none'))).rejects.toThrow(NoDefinitionsError);
    }));
});

describe('an edition is published', () => {
  const library = smallLibrary();
  const found = inForce(library, 'guest-card', date('2025-03-10'));
  if (!found.ok) throw new Error('the small library has an edition');
  const edition = found.value;
  const published = (hashes: Readonly<Record<string, string>>) => ({
    ...library,
    ledger: {
      ...library.ledger,
      status: 'published' as const,
      entries: Object.fromEntries(
        Object.entries(hashes).map(([document, hash], index) => [
          `e${index}`,
          { document, hash, publishedAt: '2024-01-01T00:00:00Z' },
        ]),
      ),
    },
  });

  it('where the ledger has every document behind it as it is', () => {
    expect(isPublished(library, edition)).toBe(false);
    expect(isPublished(published(library.hashes), edition)).toBe(true);
  });

  it.each([
    'calendars/al.json',
    'services/guest-card/amendments/al-7-2024.json',
    'services/guest-card/edition/grounds.json',
  ])('not where %s is another than published, or not in the ledger', (file) => {
    const { [file]: _, ...others } = library.hashes;
    expect(isPublished(published(others), edition)).toBe(false);
    expect(isPublished(published({ ...library.hashes, [file]: 'f'.repeat(64) }), edition)).toBe(false);
  });

  it('although an amendment that is not merged into it is not', () => {
    const { 'services/guest-card/amendments/al-2-2025.json': _, ...others } = library.hashes;
    expect(isPublished(published(others), edition)).toBe(true);
  });
});
