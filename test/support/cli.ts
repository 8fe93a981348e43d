import { type CliContext, runCli } from '../../server/cli/run.ts';
import { PACKAGE_ROOT } from '../../server/package-root.ts';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into what was printed, and say what they expect to find
  readonly json: any;
}

/** Runs a verb as the command line does, without a process of its own. */
export async function qagida(args: readonly string[], change: Partial<CliContext> = {}): Promise<Ran> {
  const [out, err]: [string[], string[]] = [[], []];
  const status = await runCli(args, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    readInput: async () => '',
    now: new Date('2026-03-10T06:00:00Z'),
    definitions: `${PACKAGE_ROOT}/definitions`,
    ...change,
  });
  const printed = out.join('\n');
  const json: unknown =
    args.includes('--json') && status !== 2 && printed !== '' ? JSON.parse(printed) : undefined;
  return { status, out: printed, err: err.join('\n'), json };
}
