import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashPassword, isPassword } from '../../server/accounts/passwords.ts';
import { Attempts } from '../../server/sessions/attempts.ts';
import { startTestServer } from '../support/server.ts';
import { inTemporaryFolder } from '../support/temporary.ts';

const withServer = async (use: (server: Awaited<ReturnType<typeof startTestServer>>) => Promise<void>) => {
  const server = await startTestServer();
  try {
    await use(server);
  } finally {
    await server.close();
  }
};

describe('a session', () => {
  it('begins by signing in and ends by signing out', () =>
    withServer(async (server) => {
      const client = await server.as('officer');
      expect((await client.get('/session')).json).toMatchObject({ account: 'officer', kind: 'officer' });
      expect((await client.delete('/session')).status).toBe(204);
      expect((await client.get('/session')).json.code).toBe('not-signed-in');
    }));

  it('gets a new id at sign-in, and a cookie that scripts and other sites do not have', () =>
    withServer(async (server) => {
      const client = await server.as('officer');
      const again = await client.post('/session', { account: 'policy', password: 'qagida-demo' });
      const cookie = again.headers.get('set-cookie') ?? '';
      expect(cookie).toMatch(/^qagida=.+; Path=\/; Expires=.+; HttpOnly; SameSite=Lax$/);
      expect((await client.get('/session')).json.kind).toBe('policy');
    }));

  it('outlives a restart, and is not kept under an id that somebody could use', () =>
    inTemporaryFolder(async (data) => {
      const first = await startTestServer({ data });
      const signedIn = await first
        .visitor()
        .post('/session', { account: 'officer', password: 'qagida-demo' });
      const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
      await first.close();
      const id = decodeURIComponent(cookie).match(/s:([^.]+)/)?.[1] ?? '';
      expect(id).not.toBe('');
      expect(await readFile(join(data, 'sessions.json'), 'utf8')).not.toContain(id);
      const second = await startTestServer({ data });
      expect((await second.visitor().get('/session', { headers: { cookie } })).status).toBe(200);
      const forged = cookie.slice(0, -3);
      expect((await second.visitor().get('/session', { headers: { cookie: forged } })).status).toBe(401);
      await second.close();
    }));

  it('is refused to wrong passwords, the same way for accounts that do not exist', () =>
    withServer(async (server) => {
      const tries = [
        { account: 'officer', password: 'wrong' },
        { account: 'nobody', password: 'qagida-demo' },
      ].map((body) => server.visitor().post('/session', body));
      const [wrong, unknown] = await Promise.all(tries);
      expect([wrong?.status, wrong?.json.code]).toEqual([401, 'wrong-credentials']);
      expect([unknown?.status, unknown?.json.title]).toEqual([401, wrong?.json.title]);
    }));

  it('is refused after many failures, also to the right password, for a while', () =>
    withServer(async (server) => {
      const signIn = (password: string) =>
        server.visitor().post('/session', { account: 'officer', password });
      // At once: none may slip through while the others are being checked.
      const tries = await Promise.all(Array.from({ length: 12 }, () => signIn('wrong')));
      expect(tries.filter(({ status }) => status === 401)).toHaveLength(8);
      const refused = await signIn('qagida-demo');
      expect([refused.status, refused.json.code]).toEqual([429, 'too-many-tries']);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      server.setNow('2025-03-10T06:06:00Z');
      expect((await signIn('qagida-demo')).status).toBe(200);
    }));
});

describe('a password', () => {
  it('is known by its hash only', async () => {
    const hash = await hashPassword('secret');
    expect(hash).toMatch(/^\$argon2id\$/);
    expect(await isPassword('secret', hash)).toBe(true);
    expect(await isPassword('other', hash)).toBe(false);
    expect(await isPassword('no account has this password', undefined)).toBe(false);
  });
});

describe('attempts', () => {
  it('are counted by key, forgiven on success and after the window', () => {
    const attempts = new Attempts();
    for (let n = 0; n < 8; n += 1) attempts.failed(['a'], 1000);
    expect([attempts.waitFor(['a'], 1000), attempts.waitFor(['b'], 1000)]).toEqual([300, 0]);
    expect(attempts.waitFor(['a', 'b'], 301_000)).toBe(0);
    attempts.succeeded(['a']);
    expect(attempts.waitFor(['a'], 1000)).toBe(0);
  });
});
