import { ok, type Result } from '../../../engine/diagnostics/diagnostic.ts';
import { diff as compare } from '../../../engine/diff/diff.ts';
import { renderDiff } from '../../../engine/diff/render.ts';
import { editionByHash } from '../../../engine/edition/find.ts';
import { inForce } from '../../../engine/edition/in-force.ts';
import type { EditionInForce } from '../../../engine/edition/types.ts';
import { own } from '../../../engine/json/own.ts';
import type { Library } from '../../../engine/library/types.ts';
import { openDefinitions } from '../definitions.ts';
import { dateOption, MisuseError } from '../misuse.ts';
import { printJson, reportProblems } from '../output.ts';
import { EXIT, type Verb } from '../verb.ts';

const FORMATS = ['text', 'markdown', 'json', 'html'] as const;

export const diff: Verb = {
  name: 'diff',
  describe: (command) =>
    command
      .description('what changed between two editions')
      .argument('<service>')
      .argument('<a>', 'a date or an edition hash')
      .argument('<b>', 'a date or an edition hash')
      .option('--format <format>', FORMATS.join(', '), 'text'),
  run: async ([service = '', a = '', b = ''], options, io) => {
    const format = FORMATS.find((one) => one === (options.json === true ? 'json' : options.format));
    if (format === undefined) throw new MisuseError(`--format: one of ${FORMATS.join(', ')}`);
    const opened = await openDefinitions(options, io);
    if (opened === undefined) return EXIT.problems;
    const { library } = opened;
    const before = editionNamed(library, service, a);
    const after = editionNamed(library, service, b);
    if (!before.ok || !after.ok) {
      const problems = [before, after].flatMap((one) => (one.ok ? [] : one.diagnostics));
      reportProblems(problems.slice(0, own(library.services, service) !== undefined ? 2 : 1), options, io);
      return EXIT.problems;
    }
    const found = compare(library, before.value, after.value);
    if (format === 'json') printJson(found, io);
    else io.out(renderDiff(library, found, { language: options.lang, format }));
    return EXIT.ok;
  },
};

/** The edition that a date or a hash (its beginning will do) names. */
function editionNamed(library: Library, service: string, name: string): Result<EditionInForce> {
  if (!/^[0-9a-f]{8,64}$/.test(name)) return inForce(library, service, dateOption(name, 'edition'));
  const found = editionByHash(library, service, name);
  if (found === undefined) throw new MisuseError(`there is no edition of ${service} with the hash ${name}`);
  return ok(found);
}
