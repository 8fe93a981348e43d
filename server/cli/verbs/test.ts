import pc from 'picocolors';
import { findService } from '../../../engine/edition/in-force.ts';
import type { Library } from '../../../engine/library/types.ts';
import { coverage } from '../../../engine/scenario/coverage.ts';
import { runScenarios } from '../../../engine/scenario/run.ts';
import type { CoverageItem, ScenarioResult } from '../../../engine/scenario/types.ts';
import { describePlace } from '../../../engine/text/citation.ts';
import { wording } from '../../../engine/text/localize.ts';
import { openDefinitions } from '../definitions.ts';
import { columns, printJson, reportProblems } from '../output.ts';
import { EXIT, type Io, type Verb, type VerbOptions } from '../verb.ts';

export const test: Verb = {
  name: 'test',
  describe: (command) =>
    command
      .description('runs the scenarios and says which boundaries they cover')
      .argument('[service]', 'without it, every service')
      .option('--coverage', 'list every boundary with its scenarios, not only those without'),
  run: async ([service], options, io) => {
    const opened = await openDefinitions(options, io);
    if (opened === undefined) return EXIT.problems;
    const { library } = opened;
    const services = Object.keys(library.services).sort();
    const found = service === undefined ? undefined : findService(library, service, undefined);
    if (found?.ok === false) {
      reportProblems(found.diagnostics, options, io);
      return EXIT.problems;
    }
    const results = runScenarios(library, service);
    const covered = (service === undefined ? services : [service]).flatMap((id) =>
      coverage(library, id).map((item) => ({ service: id, ...item })),
    );
    const failed = results.filter(({ passed }) => !passed);
    const uncovered = covered.filter(({ scenarios }) => scenarios.length === 0);
    if (options.json === true) printJson({ results, coverage: covered }, io);
    else print({ library, results, covered }, options, io);
    return failed.length + uncovered.length > 0 ? EXIT.problems : EXIT.ok;
  },
};

interface Report {
  readonly library: Library;
  readonly results: readonly ScenarioResult[];
  readonly covered: readonly (CoverageItem & { readonly service: string })[];
}

function print({ library, results, covered }: Report, options: VerbOptions, io: Io): void {
  for (const result of results.filter(({ passed }) => !passed)) io.err(failureText(library, result, options));
  const kinds = [...new Set(covered.map(({ kind }) => kind))];
  io.out('Boundaries that the scenarios cover:');
  io.out(
    columns(
      kinds.map((kind) => {
        const items = covered.filter((item) => item.kind === kind);
        const touched = items.filter(({ scenarios }) => scenarios.length > 0).length;
        return [`  ${kind}`, `${touched} of ${items.length}`];
      }),
    ),
  );
  const listed = covered.filter(({ scenarios }) => options.coverage === true || scenarios.length === 0);
  for (const { service, kind, id, wanted, since, scenarios } of listed) {
    const where = `${service} ${kind} ${id}${since === undefined ? '' : ` (since ${since})`}: ${wanted}`;
    if (scenarios.length > 0) io.out(`  ${where}  ← ${scenarios.join(', ')}`);
    else io.err(pc.red(`  not covered: ${where}`));
  }
  const failures = results.filter(({ passed }) => !passed).length;
  const line = `${results.length - failures} scenarios passed, ${failures} failed`;
  io.out(failures > 0 ? pc.red(line) : pc.green(line));
}

function failureText(library: Library, result: ScenarioResult, options: VerbOptions): string {
  const cited = result.tests.map((place) => describePlace(place, library, options.lang)).join('; ');
  const head = `${pc.red('failed')} ${result.service} ${pc.bold(result.id)}: ${wording(result.title, options.lang)}\n  tests ${cited}`;
  const differences = result.mismatches.map(
    ({ what, expected, actual }) =>
      `  ${what}\n    expected ${pc.green(JSON.stringify(expected))}\n    actual   ${pc.red(JSON.stringify(actual) ?? 'nothing')}`,
  );
  return [head, ...differences].join('\n');
}
