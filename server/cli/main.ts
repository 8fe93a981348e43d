import { text } from 'node:stream/consumers';
import pc from 'picocolors';
import { PACKAGE_ROOT } from '../package-root.ts';
import { runCli } from './run.ts';
import { EXIT } from './verb.ts';

/** Runs the command line of the process: sets its exit code and returns. `serve` goes on after that. */
export async function main(argv: readonly string[]): Promise<void> {
  process.stdout.on('error', onWriteFailure);
  process.stderr.on('error', onWriteFailure);
  try {
    process.exitCode = await runCli(argv.slice(2), {
      out: (line) => process.stdout.write(`${line}\n`),
      err: (line) => process.stderr.write(`${line}\n`),
      readInput: () => text(process.stdin),
      now: new Date(),
      definitions: `${PACKAGE_ROOT}/definitions`,
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${pc.red('error')} ${message}\n`);
    if (process.env.DEBUG !== undefined && error instanceof Error)
      process.stderr.write(`${error.stack ?? ''}\n`);
    process.exitCode = EXIT.problems;
  }
}

/** Whoever reads may stop, as `| head` does: what is left to say then goes nowhere, and that is no failure. */
function onWriteFailure(failure: NodeJS.ErrnoException): void {
  if (failure.code !== 'EPIPE') throw failure;
}
