import { join, resolve } from 'node:path';
import pino from 'pino';
import type { Accounts } from '../accounts/account.ts';
import { AccountFileError, readAccounts } from '../accounts/read.ts';
import { systemClock } from '../clock/clock.ts';
import { demoAccounts } from '../demo/accounts.ts';
import { DemoInProductionError, isDemoOn, NoAccountsError } from '../demo/mode.ts';
import { playDemonstration } from '../demo/play.ts';
import { PublishedLibraryFaultyError } from '../library/open-live.ts';
import { PublishedDocumentChangedError } from '../library/overlay.ts';
import { PACKAGE_ROOT } from '../package-root.ts';
import { type RunningServer, startServer } from '../start.ts';
import { FolderInUseError } from '../store/lock.ts';
import { DamagedStreamError } from '../store/port.ts';
import { builtClient } from '../web/built.ts';
import { developmentClient } from '../web/development.ts';
import { openDefinitions } from './definitions.ts';
import { textOption } from './misuse.ts';
import { EXIT, type ExitStatus, type Io, type VerbOptions } from './verb.ts';

/** Starts the server; it goes on after this has returned. What keeps it from starting is said in words of its own. */
export async function startServing(options: VerbOptions, port: number, io: Io): Promise<ExitStatus> {
  try {
    return await run(options, port, io);
  } catch (error) {
    if (!refusals.some((kind) => error instanceof kind)) throw error;
    io.err(`qagida: ${error instanceof Error ? error.message : String(error)}`);
    return EXIT.problems;
  }
}

/** Why a server does not start, in words of their own. */
const refusals = [
  DemoInProductionError,
  NoAccountsError,
  AccountFileError,
  FolderInUseError,
  DamagedStreamError,
  PublishedDocumentChangedError,
  PublishedLibraryFaultyError,
];

async function run(options: VerbOptions, port: number, io: Io): Promise<ExitStatus> {
  const demo = isDemoOn(process.env) ? await demoAccounts() : undefined;
  const file = process.env.QAGIDA_ACCOUNTS;
  if (demo === undefined && file === undefined) throw new NoAccountsError();
  const own: Accounts = file === undefined ? new Map() : await readAccounts(file);
  const opened = await openDefinitions(options, io);
  if (opened === undefined) {
    io.err('qagida: the server does not start on faulty definitions');
    return EXIT.problems;
  }
  const logger = pino({ level: process.env.LOG_LEVEL ?? 'warn' }, pino.destination(2));
  const development = options.dev === true;
  const vite = development ? await developmentClient(PACKAGE_ROOT) : undefined;
  const web = vite?.router ?? (await builtClient(join(PACKAGE_ROOT, 'dist', 'web')));
  const server = await startServer({
    definitions: opened,
    data: resolve(textOption(options.data) ?? './data'),
    port,
    host: textOption(options.host) ?? process.env.HOST ?? '127.0.0.1',
    accounts: new Map([...(demo?.accounts ?? []), ...own]),
    ...(demo === undefined
      ? {}
      : { demo: { accounts: demo.shown, play: (cases, clock) => playDemonstration(cases, clock, logger) } }),
    clock: systemClock,
    logger,
    behindProxy: process.env.QAGIDA_BEHIND_PROXY === 'on',
    development,
    ...(web === undefined ? {} : { web }),
  });
  io.out(`Qagida is at ${server.address}`);
  if (web === undefined) io.out('The web client is not built (npm run build): only the API is there.');
  if (demo !== undefined) {
    io.out('\nDemonstration accounts:');
    for (const { account, password, kind } of demo.shown)
      io.out(`  ${account.padEnd(12)} ${password}   ${kind}`);
  }
  endOnSignal(server, vite);
  return EXIT.ok;
}

function endOnSignal(server: RunningServer, vite: { close(): Promise<void> } | undefined): void {
  let ending = false;
  const end = () => {
    if (ending) return;
    ending = true;
    Promise.all([server.close(), vite?.close()]).then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}
