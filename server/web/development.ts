import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Router } from 'express';
import { sendPage } from './page.ts';

export interface DevelopmentClient {
  readonly router: Router;
  close(): Promise<void>;
}

/** The web client straight from its sources, by Vite's middleware. */
export async function developmentClient(root: string): Promise<DevelopmentClient> {
  // Only here: a server in production must not need Vite to start.
  const { createServer } = await import('vite');
  const vite = await createServer({
    configFile: join(root, 'vite.config.ts'),
    root: join(root, 'designer'),
    appType: 'custom',
    server: { middlewareMode: true },
  });
  const router = Router();
  router.use(vite.middlewares);
  router.get('/{*path}', async (request, response) => {
    const html = await readFile(join(root, 'designer', 'index.html'), 'utf8');
    sendPage(response, await vite.transformIndexHtml(request.originalUrl, html));
  });
  return { router, close: () => vite.close() };
}
