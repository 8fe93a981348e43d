import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../server/package-root.ts';
import { qagida } from '../support/cli.ts';
import { fixtureFolder } from '../support/library.ts';
import { inTemporaryFolder } from '../support/temporary.ts';

const small = fixtureFolder('small');
const onSmall = (...args: readonly string[]) => qagida([...args, '--definitions', small]);
const facts = (value: object) => ({ readInput: async () => JSON.stringify(value) });

describe('due', () => {
  it('counts as the issue asks: over Nauryz and its substituted days', async () => {
    const { status, json } = await qagida(
      'due --calendar kz --from 2026-03-19 --working-days 3 --json'.split(' '),
    );
    expect([status, json.due, json.provisional]).toEqual([0, '2026-03-27', false]);
    expect(json.counted).toEqual(['2026-03-20', '2026-03-26', '2026-03-27']);
    expect(json.skipped.map(({ date }: { date: string }) => date)).toEqual([
      '2026-03-21',
      '2026-03-22',
      '2026-03-23',
      '2026-03-24',
      '2026-03-25',
    ]);
    for (const { reason } of json.skipped) expect(reason).toMatch(/\S/);
  });

  it('names a weekend day by its weekday, in the language asked for', async () => {
    const reasons = async (lang: string) =>
      (
        await onSmall(
          'due',
          '--calendar',
          'al',
          '--from',
          '2025-03-14',
          '--working-days',
          '1',
          '--json',
          '--lang',
          lang,
        )
      ).json.skipped;
    expect(await reasons('en')).toMatchObject([
      { date: '2025-03-15', reason: 'Saturday' },
      { date: '2025-03-16', reason: 'Sunday' },
    ]);
    expect(await reasons('kk')).toMatchObject([{ reason: 'сенбі' }, { reason: 'жексенбі' }]);
  });

  it('clamps months and rolls only where asked', async () => {
    const due = async (...rest: string[]) =>
      (await onSmall('due', '--calendar', 'al', '--from', '2025-01-31', '--months', '1', '--json', ...rest))
        .json.due;
    // 28 February 2025 is a Friday; 31 January + 9 calendar days is Sunday, 9 February.
    expect(await due()).toBe('2025-02-28');
    const nine = async (...rest: string[]) =>
      (
        await onSmall(
          'due',
          '--calendar',
          'al',
          '--from',
          '2025-01-31',
          '--calendar-days',
          '9',
          '--json',
          ...rest,
        )
      ).json.due;
    expect([await nine(), await nine('--roll', 'next'), await nine('--roll', 'previous')]).toEqual([
      '2025-02-09',
      '2025-02-10',
      '2025-02-07',
    ]);
  });

  it('lets hours and minutes pass, over days off too', async () => {
    const due = (from: string, ...term: readonly string[]) =>
      onSmall('due', '--calendar', 'al', '--from', from, ...term, '--json');
    // 2025-02-07 is a Friday.
    expect((await due('2025-02-07T18:20', '--hours', '72')).json).toMatchObject({
      due: '2025-02-10',
      time: '18:20',
      counted: [],
      skipped: [],
    });
    expect((await due('2025-02-07T23:50', '--minutes', '15')).json).toMatchObject({
      due: '2025-02-08',
      time: '00:05',
    });
    expect((await due('2025-02-07', '--calendar-days', '0')).json).toMatchObject({ due: '2025-02-07' });
  });

  it('never guesses outside the calendar: exit 1', async () => {
    const { status, err } = await onSmall(
      'due',
      '--calendar',
      'al',
      '--from',
      '2026-12-30',
      '--working-days',
      '5',
    );
    expect([status, err]).toEqual([1, expect.stringContaining('calendar-year-not-covered')]);
  });

  it.each([
    ['--from', '2025-02-30', '--working-days', '3'],
    ['--from', '2025-02-03', '--working-days', 'three'],
    ['--from', '2025-02-03'],
    ['--from', '2025-02-03', '--working-days', '3', '--months', '1'],
    ['--from', '2025-02-03', '--working-days', '3', '--roll', 'sideways'],
    ['--working-days', '3'],
    ['--from', '2025-02-03', '--hours', '3'],
    ['--from', '2025-02-03T25:00', '--hours', '3'],
    ['--from', '2025-02-03T10:00', '--hours', '3', '--roll', 'next'],
  ])('called with %s %s … is a misuse', async (...args) => {
    const { status, err } = await onSmall('due', '--calendar', 'al', ...args);
    expect(status).toBe(2);
    expect(err).not.toBe('');
  });
});

describe('show', () => {
  it('gives the edition of a day, before and from the day of an amendment', async () => {
    const [before, after] = await Promise.all([
      onSmall('show', 'guest-card', '--at', '2024-05-30', '--json'),
      onSmall('show', 'guest-card', '--at', '2024-05-31', '--json'),
    ]);
    expect(before.json.edition.deadlines.decision.length.count).toBe(5);
    expect(after.json.edition.deadlines.decision.length.count).toBe(3);
    expect(after.json.madeBy).toEqual([{ act: 'al-7-2024', part: 'main' }]);
  });

  it('without --at shows today, as a page for people', async () => {
    const { status, out } = await onSmall('show', 'guest-card');
    expect(status).toBe(0);
    expect(out).toContain('Guest card');
    expect(out).not.toContain('{');
  });

  it.each([
    ['nothing', '2025-01-01', 'unknown-service', 'guest-card'],
    ['guest-card', '2020-03-01', 'before-first-edition', '2020-03-02'],
  ])('%s on %s is a problem that names what exists', async (service, at, code, known) => {
    const { status, out, err } = await onSmall('show', service, '--at', at);
    expect([status, out]).toEqual([1, '']);
    expect(err).toContain(code);
    expect(err).toContain(known);
  });
});

describe('assess', () => {
  const file = {
    variant: 'first',
    channel: 'portal',
    facts: { banned: true, purpose: 'study', 'months-requested': 6 },
  };

  it('prints the outcome, every ground with what made it so, and what the second evaluator says', async () => {
    const args = [
      'assess',
      'guest-card',
      '--at',
      '2025-03-10',
      '--facts',
      '-',
      '--json',
      '--definitions',
      small,
    ];
    const { status, json } = await qagida(args, facts(file));
    expect([status, json.service, json.variant, json.outcome]).toEqual([0, 'guest-card', 'first', 'refuse']);
    expect(json.edition).toMatchObject({
      inForceFrom: '2024-07-01',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(json.grounds.banned).toMatchObject({
      number: '2)',
      applies: true,
      citation: { act: 'al-1-2020', provision: 'p5.2' },
      because: [
        { fact: 'banned', actual: true, result: true },
        { fact: 'purpose', actual: 'study', result: true },
      ],
    });
    expect(json.grounds['false-data'].applies).toBeNull();
    expect(Object.keys(json)).toEqual(
      expect.arrayContaining(['missing', 'scores', 'amounts', 'deadlines', 'open', 'evaluators']),
    );
    expect(json.evaluators).toMatchObject({ agree: true, disagreements: [] });
  });

  it('takes the edition of the submission, or the one asked for', async () => {
    const submitted = { ...file, events: [{ event: 'received', on: '2024-05-30' }] };
    const args = [
      'assess',
      'guest-card',
      '--at',
      '2024-06-03',
      '--facts',
      '-',
      '--json',
      '--definitions',
      small,
    ];
    const bySubmission = (await qagida(args, facts(submitted))).json;
    expect(bySubmission.edition).toMatchObject({ reason: 'submission', inForceFrom: '2020-03-02' });
    expect(bySubmission.deadlines.decision).toMatchObject({ due: '2024-06-06' });
    const { json } = await qagida(args, facts(file));
    const given = (await qagida([...args, '--edition', json.edition.hash], facts(submitted))).json;
    expect(given.edition).toMatchObject({ reason: 'given', hash: json.edition.hash });
  });

  it.each([
    [{ ...file, facts: { banned: 'yes' } }, '/facts/banned'],
    [{ ...file, facts: { baned: true } }, '/facts/baned'],
    [{ ...file, variant: 'second' }, '/variant'],
    [{ ...file, events: [{ event: 'recieved', on: '2025-03-10' }] }, '/events/0/event'],
  ])('of facts that are wrong is a problem that names the field: %j', async (wrong, pointer) => {
    const args = ['assess', 'guest-card', '--at', '2025-03-10', '--facts', '-', '--definitions', small];
    const { status, err } = await qagida(args, facts(wrong));
    expect([status, err]).toEqual([1, expect.stringContaining(` -#${pointer}`)]);
  });

  it('reads a file with a byte order mark, and refuses one that says something twice', async () => {
    const args = ['assess', 'guest-card', '--at', '2025-03-10', '--facts', '-', '--definitions', small];
    const read = (text: string) => qagida(args, { readInput: async () => text });
    expect((await read(`\uFEFF${JSON.stringify(file)}`)).status).toBe(0);
    const twice = await read('{"variant": "first", "facts": {"banned": true, "banned": false}}');
    expect([twice.status, twice.err]).toEqual([2, expect.stringContaining('/facts/banned')]);
  });

  it('of an unknown service is a problem; without facts it is a misuse', async () => {
    expect(
      (await qagida(['assess', 'nothing', '--facts', '-', '--definitions', small], facts(file))).status,
    ).toBe(1);
    expect((await onSmall('assess', 'guest-card')).status).toBe(2);
  });
});

describe('diff and blame', () => {
  it('compare two days in sentences with citations, and as data', async () => {
    const text = await qagida(['diff', 'kandas-status', '2025-10-25', '2025-10-26']);
    expect(text.status).toBe(0);
    expect(text.out).toContain('para 19');
    const { json } = await onSmall('diff', 'guest-card', '2024-05-30', '2024-05-31', '--json');
    expect(json.changes.map((change: { pointer: string }) => change.pointer)).toContain(
      '/deadlines/decision',
    );
    const html = await onSmall('diff', 'guest-card', '2024-05-30', '2024-05-31', '--format', 'html');
    expect(html.out).toContain('<');
    expect((await onSmall('diff', 'guest-card', '2024-05-30', 'tomorrow')).status).toBe(2);
    expect((await onSmall('diff', 'nothing', '2024-05-30', '2024-05-31')).status).toBe(1);
  });

  it('tell which act set a value', async () => {
    const { json } = await onSmall(
      'blame',
      'guest-card',
      '/deadlines/decision/length',
      '--at',
      '2025-03-01',
      '--json',
    );
    expect(json.entries).toMatchObject([
      { setBy: 'base', from: '2020-03-02', value: { count: 5 } },
      { setBy: { act: 'al-7-2024', part: 'main' }, from: '2024-05-31', value: { count: 3 } },
    ]);
    expect((await onSmall('blame', 'guest-card', '/nowhere')).status).toBe(1);
  });
});

describe('services, check and test', () => {
  it('list services with their editions', async () => {
    const { status, json, out } = await onSmall('services', '--json');
    expect(status).toBe(0);
    expect(out).toContain('guest-card');
    expect(JSON.stringify(json)).toContain('2024-05-31');
  });

  it('find the shipped library in order, its scenarios passing and its boundaries covered', async () => {
    const check = await qagida(['check', '--json']);
    expect([check.status, check.json.counts.error]).toEqual([0, 0]);
    const test = await qagida(['test']);
    expect(test.err).toBe('');
    expect([test.status, test.out]).toEqual([0, expect.stringContaining('0 failed')]);
  });

  it('say what is wrong with a definition: exit 1, file, pointer, code and hint', () =>
    inTemporaryFolder(async (folder) => {
      await cp(small, folder, { recursive: true });
      const file = join(folder, 'services/guest-card/edition/grounds.json');
      await writeFile(file, (await readFile(file, 'utf8')).replace('"fact": "banned"', '"fact": "baned"'));
      const { status, json } = await qagida(['check', folder, '--json']);
      expect(status).toBe(1);
      expect(
        json.diagnostics.filter(({ severity }: { severity: string }) => severity === 'error'),
      ).toMatchObject([
        {
          code: 'unknown-fact',
          at: {
            file: 'services/guest-card/edition/grounds.json',
            pointer: '/grounds/banned/when/all/0/fact',
          },
          hint: expect.stringContaining('banned'),
        },
      ]);
    }));

  it('say which scenario fails and what was expected', () =>
    inTemporaryFolder(async (folder) => {
      await cp(small, folder, { recursive: true });
      const file = join(folder, 'services/guest-card/edition/deadlines.json');
      await writeFile(file, (await readFile(file, 'utf8')).replace('"count": 5', '"count": 6'));
      const { status, err } = await qagida(['test', '--definitions', folder]);
      expect(status).toBe(1);
      expect(err).toMatch(/expected .*\n.*actual/);
    }));

  it('test an unknown service: exit 1', async () => {
    expect((await onSmall('test', 'nothing')).status).toBe(1);
  });
});

describe('the command', () => {
  it.each([
    [['vanish']],
    [['show']],
    [['show', 'guest-card', '--colour']],
    [['show', 'guest-card', '--at', 'soon']],
    [[]],
  ])('called as %j is a misuse', async (args) => {
    expect((await qagida([...args])).status).toBe(2);
  });

  it.each([
    [['due', '--json', '--calendar', 'kz'], '--from'],
    [['due', '--json', '--calendar', 'kz', '--from', '2026-02-30'], '2026-02-30'],
    [['show', 'guest-card', '--colour', '--json'], '--colour'],
  ])('called as %j says so as JSON', async (args, named) => {
    const { status, out, err } = await qagida([...args]);
    expect([status, out]).toEqual([2, '']);
    expect(JSON.parse(err).diagnostics).toMatchObject([
      { code: 'misuse', severity: 'error', message: expect.stringContaining(named) },
    ]);
  });

  it.each(['constructor', '__proto__', 'toString'])('knows nothing called %s', async (name) => {
    const given = facts({ variant: 'first', facts: {} });
    const known = await Promise.all([
      qagida(['show', name, '--definitions', small]),
      qagida(['assess', name, '--facts', '-', '--definitions', small], given),
      qagida(['blame', name, '/service', '--definitions', small]),
      qagida(['diff', name, '2025-01-01', '2025-01-01', '--definitions', small]),
      qagida(['test', name, '--definitions', small]),
    ]);
    for (const { status, err } of known) {
      expect([status, err]).toEqual([1, expect.stringContaining('unknown-service')]);
      expect(err.match(/unknown-service/g)).toHaveLength(1);
    }
    const due = await onSmall('due', '--calendar', name, '--from', '2025-03-14', '--working-days', '1');
    expect([due.status, due.err]).toEqual([2, expect.stringContaining('--calendar')]);
  });

  it.each([[['--help']], [['--version']], [['due', '--help']]])(
    'called as %j explains itself',
    async (args) => {
      const { status, out } = await qagida([...args]);
      expect(status).toBe(0);
      expect(out).not.toBe('');
    },
  );

  it('runs as a process of its own from any directory, with its exit codes', async () => {
    const run = promisify(execFile);
    const launcher = fileURLToPath(new URL('../../server/qagida.js', import.meta.url));
    const { stdout } = await run(process.execPath, [launcher, 'services'], { cwd: tmpdir() });
    expect(stdout).toContain('kandas-status');
    const failed = run(process.execPath, [launcher, 'show', 'nothing'], { cwd: tmpdir() });
    await expect(failed).rejects.toMatchObject({ code: 1, stdout: '' });
    const misused = run(process.execPath, [launcher, 'due', '--from', 'soon'], { cwd: tmpdir() });
    await expect(misused).rejects.toMatchObject({ code: 2 });
  }, 60_000);

  it('goes on quietly when nobody reads on', async () => {
    const launcher = fileURLToPath(new URL('../../server/qagida.js', import.meta.url));
    const child = spawn(process.execPath, [launcher, 'show', 'kandas-status', '--json']);
    child.stdout.destroy();
    const said: string[] = [];
    child.stderr.on('data', (chunk) => said.push(String(chunk)));
    const [code] = await once(child, 'close');
    expect([code, said.join('')]).toEqual([0, '']);
  }, 60_000);

  it('is there as npx qagida', async () => {
    const { stdout } = await promisify(execFile)('npx', ['qagida', '--version'], { cwd: PACKAGE_ROOT });
    expect(stdout.trim()).toMatch(/^\d+\.\d+\.\d+$/);
  }, 60_000);
});
