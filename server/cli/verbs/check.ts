import { resolve } from 'node:path';
import pc from 'picocolors';
import { check as checkLibrary } from '../../../engine/check/check.ts';
import type { Diagnostic } from '../../../engine/diagnostics/diagnostic.ts';
import { NoDefinitionsError, readLibrary } from '../../library/read.ts';
import { MisuseError } from '../misuse.ts';
import { diagnosticJson, diagnosticText, printJson } from '../output.ts';
import { EXIT, type Verb } from '../verb.ts';

const SEVERITIES = ['error', 'warning', 'hint'] as const;

export const check: Verb = {
  name: 'check',
  describe: (command) =>
    command
      .description('all static checks; exits 1 on errors only')
      .argument('[path]', 'a folder of definitions')
      .option('--severity <least>', 'print this severity and graver ones: error, warning or hint', 'hint'),
  run: async ([path], options, io) => {
    const wanted = SEVERITIES.find((one) => one === options.severity);
    if (wanted === undefined) throw new MisuseError(`--severity: one of ${SEVERITIES.join(', ')}`);
    const diagnostics = await problemsOf(path === undefined ? options.definitions : resolve(path));
    const least = SEVERITIES.indexOf(wanted);
    const counts = countOf(diagnostics);
    const shown = diagnostics.filter(({ severity }) => SEVERITIES.indexOf(severity) <= least);
    if (options.json === true) {
      printJson({ diagnostics: shown.map((one) => diagnosticJson(one, options.lang)), counts }, io);
    } else {
      for (const one of shown)
        (one.severity === 'error' ? io.err : io.out)(diagnosticText(one, options.lang));
      const line = `${counts.error} errors, ${counts.warning} warnings, ${counts.hint} hints`;
      io.out(counts.error > 0 ? pc.red(line) : pc.green(line));
    }
    return counts.error > 0 ? EXIT.problems : EXIT.ok;
  },
};

/** What opening finds and, where it opens, what the rules find. */
async function problemsOf(folder: string): Promise<readonly Diagnostic[]> {
  const opened = await readLibrary(folder).catch((failure: unknown) => {
    if (failure instanceof NoDefinitionsError) throw new MisuseError(failure.message);
    throw failure;
  });
  return opened.ok ? [...opened.diagnostics, ...checkLibrary(opened.library)] : opened.diagnostics;
}

function countOf(diagnostics: readonly Diagnostic[]): Readonly<Record<Diagnostic['severity'], number>> {
  const of = (severity: Diagnostic['severity']) =>
    diagnostics.filter((one) => one.severity === severity).length;
  return { error: of('error'), warning: of('warning'), hint: of('hint') };
}
