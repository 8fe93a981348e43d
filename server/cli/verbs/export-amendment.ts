import { resolve } from 'node:path';
import { draftedUnder, publishedUnder, type Written, writeDocuments } from '../../library/export.ts';
import { textOption } from '../misuse.ts';
import { columns, printJson } from '../output.ts';
import { EXIT, type Verb } from '../verb.ts';

/** Writes what was published on a server into a definitions folder: for the version control, and for other servers. */
export const exportAmendment: Verb = {
  name: 'export-amendment',
  describe: (command) =>
    command
      .description("a published amendment's files, byte for byte, into a definitions folder")
      .argument('<amendment>', "the amendment's id, or its act")
      .option('--data <folder>', 'what the server keeps; it may be running', './data')
      .option('--to <folder>', 'the definitions folder', './definitions')
      .option('--draft', 'a draft that is not published, by its id')
      .option('--force', 'also over files that hold something else'),
  run: async ([name = ''], options, io) => {
    const data = resolve(textOption(options.data) ?? './data');
    const to = resolve(textOption(options.to) ?? './definitions');
    const documents = await (options.draft === true ? draftedUnder(data, name) : publishedUnder(data, name));
    if (documents === undefined || documents.length === 0) {
      const what = options.draft === true ? 'draft' : 'published amendment';
      io.err(`qagida: ${data} has no ${what} "${name}" with documents`);
      return EXIT.problems;
    }
    const files = await writeDocuments(documents, to, options.force === true);
    const inTheWay = files.filter(({ was }) => was === 'in-the-way');
    if (options.json === true) printJson({ to, written: inTheWay.length === 0, files }, io);
    else if (inTheWay.length === 0) io.out(columns(files.map((one) => [one.was, one.file, one.hash])));
    if (inTheWay.length === 0) return EXIT.ok;
    io.err(refusal(to, inTheWay));
    return EXIT.problems;
  },
};

const refusal = (to: string, files: readonly Written[]): string =>
  `qagida: nothing was written: ${to} holds something else in the place of\n${files
    .map(({ file }) => `  ${file}`)
    .join('\n')}\nWith --force it is replaced.`;
