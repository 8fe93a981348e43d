import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import express from 'express';
import { describe, expect, it } from 'vitest';
import { securityHeaders } from '../../server/http/security.ts';
import { builtClient } from '../../server/web/built.ts';
import { startTestServer } from '../support/server.ts';
import { inTemporaryFolder } from '../support/temporary.ts';

/** A built client in a folder, served as the server serves it. */
async function withClient(use: (url: string) => Promise<void>): Promise<void> {
  await inTemporaryFolder(async (folder) => {
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'index.html'), '<!doctype html><style nonce="__CSP_NONCE__"></style>');
    await writeFile(join(folder, 'assets', 'main-abc.js'), 'export {}');
    const client = await builtClient(folder);
    if (client === undefined) throw new Error('there is an index.html');
    const server = createServer(express().use(...securityHeaders(false), client)).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    try {
      await use(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
  });
}

const directives = (policy: string | null) =>
  Object.fromEntries(
    (policy ?? '')
      .split(';')
      .map((one) => [one.trim().split(' ')[0], one.trim().split(' ').slice(1).join(' ')]),
  );

describe('the web client', () => {
  it('gets its page at every address, with the nonce of the response', () =>
    withClient(async (url) => {
      const pages = await Promise.all(['/', '/desk/cases/1', '/любой'].map((path) => fetch(url + path)));
      const nonces = await Promise.all(
        pages.map(async (page) => {
          const nonce = /nonce="([^"]+)"/.exec(await page.text())?.[1];
          expect(page.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
          return nonce;
        }),
      );
      expect(new Set(nonces).size).toBe(3);
    }));

  it('gets its assets for good, and 404 for those that are not there', () =>
    withClient(async (url) => {
      const asset = await fetch(`${url}/assets/main-abc.js`);
      expect([asset.status, asset.headers.get('cache-control')]).toEqual([
        200,
        'public, max-age=31536000, immutable',
      ]);
      expect((await fetch(`${url}/assets/none.js`)).status).toBe(404);
      expect((await fetch(`${url}/assets/..%2f..%2fetc%2fpasswd`)).status).not.toBe(200);
    }));

  it('is not there before it was built', () =>
    inTemporaryFolder(async (folder) => {
      expect(await builtClient(folder)).toBeUndefined();
    }));
});

describe('the security headers', () => {
  it('let pages run their own scripts only, without eval and inline code', async () => {
    const server = await startTestServer();
    const { headers } = await server.visitor().get('/info');
    const policy = directives(headers.get('content-security-policy'));
    expect(policy).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self'",
      'connect-src': "'self'",
      'img-src': "'self' data:",
      'base-uri': "'none'",
      'form-action': "'self'",
      'frame-ancestors': "'none'",
    });
    expect(policy['style-src']).toMatch(/^'self' 'nonce-[A-Za-z0-9+/=]+'$/);
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
    await server.close();
  });
});
