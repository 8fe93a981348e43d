import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { Router } from 'express';
import type { Logger } from 'pino';
import type { Accounts } from './accounts/account.ts';
import type { Amendments } from './amendments/context.ts';
import { Judging } from './amendments/judging/judging.ts';
import { AmendmentRepository } from './amendments/repository.ts';
import type { ServerInfo } from './api/schemas/common.ts';
import { Attachments } from './attachments/attachments.ts';
import type { Cases } from './cases/context.ts';
import { CaseRepository } from './cases/repository.ts';
import type { Clock } from './clock/clock.ts';
import { agreementOn } from './evaluator/agreement.ts';
import { Validators } from './forms/validators.ts';
import { createApp } from './http/app.ts';
import type { Definitions } from './library/live.ts';
import { openLive } from './library/open-live.ts';
import { publishing } from './library/publishing.ts';
import { packageVersion } from './package-root.ts';
import { Attempts } from './sessions/attempts.ts';
import { FileSessions } from './sessions/file-sessions.ts';
import { readIfThere, writeDurably } from './store/durable-file.ts';
import { openLowdbStore } from './store/lowdb-store.ts';

export interface StartOptions {
  /** The definitions folder's files, and the library that they open to. */
  readonly definitions: Definitions;
  /** Folder of everything that the server keeps. */
  readonly data: string;
  /** 0: any free port. */
  readonly port: number;
  readonly host?: string;
  readonly accounts: Accounts;
  /** The demonstration's accounts with passwords; undefined where the demonstration is off. */
  readonly demo?: {
    readonly accounts: ServerInfo['demoAccounts'];
    readonly play: (cases: Cases, clock: Clock) => Promise<void>;
  };
  readonly clock: Clock;
  /** The second evaluator; another one only in tests. */
  readonly agreementOn?: Cases['agreementOn'];
  /** Says what drafts do; another one only in tests. */
  readonly judging?: Amendments['judging'];
  readonly logger: Logger;
  readonly behindProxy?: boolean;
  readonly development?: boolean;
  readonly web?: Router;
}

export interface RunningServer {
  readonly address: string;
  readonly cases: Cases;
  readonly amendments: Amendments;
  close(): Promise<void>;
}

/** Starts the server: opens the store, mends what a killed process left, plays the demonstration if it is new, and listens. */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const { data, accounts, demo, clock, logger } = options;
  const store = await openLowdbStore(data);
  try {
    for (const problem of store.problems) logger.error(problem, 'found in the stored files at the start');
    const live = await openLive(store, options.definitions, clock.now(), logger);
    const cases: Cases = {
      get library() {
        return live.library;
      },
      suspensionOf: (service) => live.suspensionOf(service),
      repository: new CaseRepository(store),
      logger,
      agreementOn: options.agreementOn ?? agreementOn,
      decidesOnDrafts: demo !== undefined,
    };
    const judging = new Judging();
    const judge = options.judging ?? judging;
    const amendments: Amendments = {
      repository: new AmendmentRepository(store),
      inUse: live,
      publishing: publishing(store, live, (files) => judge.open(files)),
      judging: judge,
      accounts,
    };
    await demo?.play(cases, clock);
    // How long someone stays signed in is a matter of real time, whatever day the clock shows.
    const sessions = new FileSessions(data, Date.now);
    await sessions.open();
    const app = createApp(
      {
        get library() {
          return live.library;
        },
        live,
        store,
        cases,
        amendments,
        attachments: new Attachments(join(data, 'attachments')),
        accounts,
        attempts: new Attempts(),
        validators: new Validators(join(data, 'validators')),
        clock,
        logger,
        version: packageVersion(),
        demoAccounts: demo?.accounts ?? [],
      },
      {
        sessions: { store: sessions, secret: await sessionSecret(data) },
        behindProxy: options.behindProxy ?? false,
        development: options.development ?? false,
        ...(options.web === undefined ? {} : { web: options.web }),
      },
    );
    const server = createServer(app);
    const port = await listen(server, options.port, options.host ?? '127.0.0.1');
    const close = async () => {
      const stopped = stop(server);
      // Whoever waits for it is told at once, and does not keep the server from ending.
      await judging.close();
      await stopped;
      await store.close();
    };
    return { address: `http://localhost:${port}`, cases, amendments, close };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** The secret that signs the sessions' cookies: made once and kept, so that a restart signs nobody out. */
async function sessionSecret(data: string): Promise<string> {
  const file = join(data, 'session-secret');
  const known = await readIfThere(file);
  if (known !== undefined && known.length >= 64) return known;
  const secret = randomBytes(32).toString('hex');
  await writeDurably(file, secret);
  return secret;
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/** Lets requests under way end; connections that only wait are closed. */
function stop(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeIdleConnections();
    // A client that never finishes must not keep the server from ending.
    setTimeout(() => server.closeAllConnections(), 5000).unref();
  });
}
