import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import express, { Router } from 'express';
import { sendPage } from './page.ts';

/** The built web client: its files as they are, and its page for every other address. Undefined where it has not been built. */
export async function builtClient(folder: string): Promise<Router | undefined> {
  const html = await readFile(join(folder, 'index.html'), 'utf8').catch(() => undefined);
  if (html === undefined) return undefined;
  const router = Router();
  // The names of the assets carry their hash.
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
  );
  router.use(express.static(folder, { index: false }));
  router.get('/{*path}', (_request, response) => sendPage(response, html));
  return router;
}
