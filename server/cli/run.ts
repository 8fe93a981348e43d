import { resolve } from 'node:path';
import { Command, CommanderError } from 'commander';
import { OWN_LANGUAGES } from '../../engine/schema/languages.ts';
import packageFile from '../../package.json' with { type: 'json' };
import { MisuseError } from './misuse.ts';
import { reportMisuse } from './output.ts';
import { EXIT, type ExitStatus, type Io, type Verb } from './verb.ts';
import { verbs } from './verbs/index.ts';

/** What the command line runs in: its streams, and where the library is when no option says. */
export interface CliContext extends Io {
  readonly definitions: string;
}

/**
 * Runs one verb.
 * @param args the words after the program's name
 * @returns 0 ok, 1 problems found, 2 called wrongly
 */
export async function runCli(args: readonly string[], context: CliContext): Promise<ExitStatus> {
  let status: ExitStatus = EXIT.ok;
  const isJson = args.includes('--json');
  const program = new Command('qagida')
    .description('Public services run from versioned, cited JSON definitions.')
    .version(packageFile.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.out(text.trimEnd()),
      writeErr: (text) => {
        if (!isJson) context.err(text.trimEnd());
      },
    })
    .showHelpAfterError('(qagida --help lists the verbs; qagida VERB --help its options)');
  for (const verb of verbs) {
    const command = commonOptions(verb, program.command(verb.name), context);
    command.action(async () => {
      status = await verb.run(command.args, optionsOf(command, context), context);
    });
  }
  try {
    if (args.length === 0) {
      program.outputHelp({ error: true });
      return EXIT.misuse;
    }
    await program.parseAsync([...args], { from: 'user' });
    return status;
  } catch (failure) {
    if (failure instanceof CommanderError) {
      if (failure.exitCode === 0) return EXIT.ok;
      if (isJson) reportMisuse(failure.message.replace(/^error: /, ''), isJson, context);
      return EXIT.misuse;
    }
    if (!(failure instanceof MisuseError)) throw failure;
    reportMisuse(failure.message, isJson, context);
    return EXIT.misuse;
  }
}

function commonOptions(verb: Verb, command: Command, { definitions }: CliContext): Command {
  return verb
    .describe(command)
    .option('--json', 'print JSON')
    .option('--lang <language>', `${OWN_LANGUAGES.join(', ')}, or another language of the library`, 'en')
    .option('--definitions <folder>', 'the library', definitions);
}

function optionsOf(command: Command, context: CliContext) {
  const { lang, json, definitions, ...own } = command.opts<Record<string, unknown>>();
  return {
    ...own,
    lang: String(lang),
    definitions: resolve(typeof definitions === 'string' ? definitions : context.definitions),
    ...(json === true ? { json: true as const } : {}),
  };
}
