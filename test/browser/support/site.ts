import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import type { Library } from '../../../engine/library/types.ts';
import { type Clock, systemClock } from '../../../server/clock/clock.ts';
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

interface Settings {
  /** Whether the library's demonstration cases are there. */
  readonly demo?: boolean;
  readonly clock?: Clock;
  /** Without one, the library shipped. */
  readonly library?: Library;
}

/** The real server with the shipped library, the built web client and the demonstration's accounts, on data of its own. */
export async function startSite(settings: Settings = {}): Promise<Site> {
  const { demo = false, clock = systemClock, library = shippedLibrary() } = settings;
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
      play: (cases, now) => (demo ? playDemonstration(cases, now, logger) : Promise.resolve()),
    },
    clock,
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
