import { blame as trace } from '../../../engine/diff/blame.ts';
import { describeCitation } from '../../../engine/text/citation.ts';
import { openDefinitions, today } from '../definitions.ts';
import { dateOption, textOption } from '../misuse.ts';
import { printJson, reportProblems } from '../output.ts';
import { EXIT, type Verb } from '../verb.ts';

export const blame: Verb = {
  name: 'blame',
  describe: (command) =>
    command
      .description('which act set a value, and since when')
      .argument('<service>')
      .argument('<pointer>', 'a JSON Pointer into the edition, such as /deadlines/commission-review/length')
      .option('--at <date>', 'as of that day; without it, today'),
  run: async ([service = '', pointer = ''], options, io) => {
    const at = textOption(options.at);
    const day = at === undefined ? undefined : dateOption(at, '--at');
    const opened = await openDefinitions(options, io);
    if (opened === undefined) return EXIT.problems;
    const { library } = opened;
    const entries = trace(library, service, pointer, day ?? today(library, service, io));
    if (!entries.ok) {
      reportProblems(entries.diagnostics, options, io);
      return EXIT.problems;
    }
    if (options.json === true) {
      printJson({ service, pointer, entries: entries.value }, io);
      return EXIT.ok;
    }
    for (const { from, setBy, value, citation } of entries.value) {
      const who = setBy === 'base' ? 'base edition' : `${setBy.act}/${setBy.part}`;
      const cited = citation === undefined ? '' : `  (${describeCitation(citation, library, options.lang)})`;
      io.out(`${from}  ${who}${cited}`);
      io.out(`  ${value === undefined ? 'removed' : JSON.stringify(value)}`);
    }
    return EXIT.ok;
  },
};
