import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import type { Library } from '../../../engine/library/types.ts';
import { playDemonstration } from '../../../server/demo/play.ts';
import { startServer } from '../../../server/start.ts';
import { builtClient } from '../../../server/web/built.ts';
import { hashedAccounts } from '../../support/accounts.ts';
import { definitionsOf, shippedLibrary } from '../../support/library.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

export interface Site {
  readonly url: string;
  stop(): Promise<void>;
}

export interface SiteSettings {
  /** Without one, the library shipped. */
  readonly library?: Library;
  /** Whether the library's demonstration cases are there. */
  readonly demo?: boolean;
  /** What the clock shows; without it, the time that it is. */
  readonly now?: string | (() => Date);
}

/** The real server with the shipped library, the built web client and the demonstration's accounts, on data of its own. */
export async function startSite(settings: SiteSettings = {}): Promise<Site> {
  const { demo = false, now = () => new Date(), library = shippedLibrary() } = settings;
  const client = join(ROOT, 'dist', 'web');
  if (!existsSync(join(client, 'index.html'))) throw new Error('build the web client first: npm run build');
  const data = await mkdtemp(join(tmpdir(), 'qagida-site-'));
  const { accounts, shown } = await hashedAccounts();
  const logger = pino({ level: 'error' });
  const web = await builtClient(client);
  const server = await startServer({
    definitions: definitionsOf(library),
    data,
    port: 0,
    accounts,
    demo: {
      accounts: shown,
      play: (cases, clock) => (demo ? playDemonstration(cases, clock, logger) : Promise.resolve()),
    },
    clock: { now: typeof now === 'string' ? () => new Date(now) : now },
    logger,
    ...(web === undefined ? {} : { web }),
  });
  return {
    url: server.address,
    async stop() {
      await server.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}
