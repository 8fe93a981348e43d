import { type ChildProcess, spawn } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { qagida } from '../support/cli.ts';
import { fixtureFolder } from '../support/library.ts';
import { inTemporaryFolder } from '../support/temporary.ts';

const launcher = fileURLToPath(new URL('../../server/qagida.js', import.meta.url));
const TIMEOUT = 60_000;

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts `qagida serve` from a foreign directory. `until`: what it must say before `use`. */
async function serve(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  use?: (url: string, running: ChildProcess) => Promise<void>,
): Promise<Ended> {
  const running = spawn(process.execPath, [launcher, 'serve', '--port', '0', ...args], {
    cwd: tmpdir(),
    env: { PATH: process.env.PATH ?? '', ...environment },
  });
  let [out, err] = ['', ''];
  const ended = new Promise<Ended>((resolve) => running.on('close', (code) => resolve({ code, out, err })));
  running.stderr.on('data', (chunk) => {
    err += String(chunk);
  });
  const url = await new Promise<string | undefined>((resolve) => {
    running.on('close', () => resolve(undefined));
    running.stdout.on('data', (chunk) => {
      out += String(chunk);
      const address = /http:\/\/\S+/.exec(out)?.[0];
      if (address !== undefined && out.includes('\n')) resolve(address);
    });
  });
  if (url !== undefined) {
    try {
      await use?.(url, running);
    } finally {
      running.kill('SIGTERM');
    }
  }
  return ended;
}

describe('qagida serve', () => {
  it(
    'starts with demonstration cases, prints address and accounts, and ends when told to',
    () =>
      inTemporaryFolder(async (data) => {
        const ended = await serve(['--data', data], {}, async (url) => {
          const info = await (await fetch(`${url}/api/v1/info`)).json();
          expect(info.demoAccounts.map(({ account }: { account: string }) => account)).toEqual([
            'applicant',
            'applicant-2',
            'officer',
            'policy',
            'policy-2',
          ]);
          const signIn = await fetch(`${url}/api/v1/session`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ account: 'officer', password: 'qagida-demo' }),
          });
          const cookie = signIn.headers.get('set-cookie')?.split(';')[0] ?? '';
          const get = async (path: string) =>
            (await fetch(`${url}/api/v1${path}`, { headers: { cookie } })).json();
          const open = await get('/cases');
          const closed = await get('/cases?status=closed');
          expect(open.items.length).toBeGreaterThanOrEqual(4);
          expect(closed.items.length).toBeGreaterThanOrEqual(2);
          for (const { submittedAt, applicant } of [...open.items, ...closed.items]) {
            expect(submittedAt <= new Date().toISOString()).toBe(true);
            expect(applicant).not.toBe('');
          }
          const view = await get(`/cases/${closed.items[0].id}`);
          for (const event of view.timeline) expect(event.on <= info.today).toBe(true);
          expect(view.evaluators.agree).toBe(true);
        });
        expect(ended.code).toBe(0);
        expect(ended.err).toBe('');
        expect(ended.out).toContain('applicant-2');
        expect(ended.out).toContain('qagida-demo');
      }),
    TIMEOUT,
  );

  it(
    'does not start on faulty definitions, and says where and why',
    () =>
      inTemporaryFolder(async (folder) => {
        const definitions = join(folder, 'definitions');
        await cp(fixtureFolder('small'), definitions, { recursive: true });
        const file = join(definitions, 'services/guest-card/edition/deadlines.json');
        const text = await readFile(file, 'utf8');
        await writeFile(file, text.replace('"responsible"', '"responsable"'));
        const { code, err } = await serve(['--data', join(folder, 'data'), '--definitions', definitions], {});
        expect(code).toBe(1);
        expect(err).toContain('services/guest-card/edition/deadlines.json');
        expect(err).toContain('/deadlines/decision/responsable');
        expect(err).toContain('does not start');
      }),
    TIMEOUT,
  );

  it.each([
    [
      'with the demonstration in production',
      { NODE_ENV: 'production', QAGIDA_DEMO: 'on' },
      'QAGIDA_DEMO=off',
    ],
    ['in production without accounts', { NODE_ENV: 'production' }, 'QAGIDA_ACCOUNTS'],
    [
      'on a file of accounts that is not there',
      { QAGIDA_DEMO: 'off', QAGIDA_ACCOUNTS: '/nowhere.json' },
      '/nowhere.json',
    ],
  ])(
    'does not start %s',
    (_, environment, reason) =>
      inTemporaryFolder(async (data) => {
        const { code, out, err } = await serve(['--data', data], environment);
        expect([code, out]).toEqual([1, '']);
        expect(err).toContain(reason);
      }),
    TIMEOUT,
  );

  it(
    'does not share its data with another server',
    () =>
      inTemporaryFolder(async (data) => {
        await serve(['--data', data, '--definitions', fixtureFolder('small')], {}, async () => {
          const second = await serve(['--data', data, '--definitions', fixtureFolder('small')], {});
          expect([second.code, second.err]).toEqual([1, expect.stringContaining('in use')]);
        });
      }),
    TIMEOUT,
  );

  it.each([['--port', 'many'], ['--port', '70000'], ['--colour']])(
    'called with %s %s is a misuse, found before anything is started',
    async (...args) => {
      const { status, err } = await qagida(['serve', ...args]);
      expect(status).toBe(2);
      expect(err).not.toBe('');
    },
  );
});
