import { inForce } from '../../../engine/edition/in-force.ts';
import { openDefinitions, today } from '../definitions.ts';
import { dateOption, textOption } from '../misuse.ts';
import { printJson, reportProblems } from '../output.ts';
import { EXIT, type Verb } from '../verb.ts';
import { editionText } from '../views/edition.ts';

export const show: Verb = {
  name: 'show',
  describe: (command) =>
    command
      .description('the consolidated edition of a service')
      .argument('<service>')
      .option('--at <date>', 'the edition in force on that day; without it, today')
      .option('--known-at <moment>', 'only what was published by then counts'),
  run: async ([service = ''], options, io) => {
    const given = textOption(options.at);
    const day = given === undefined ? undefined : dateOption(given, '--at');
    const opened = await openDefinitions(options, io);
    if (opened === undefined) return EXIT.problems;
    const { library } = opened;
    const found = inForce(library, service, day ?? today(library, service, io), textOption(options.knownAt));
    if (!found.ok) {
      reportProblems(found.diagnostics, options, io);
      return EXIT.problems;
    }
    if (options.json === true) printJson(found.value, io);
    else io.out(editionText(found.value, library, options.lang));
    return EXIT.ok;
  },
};
