import { searchGuidance } from '../../../engine/guidance/search.ts';
import type { Library } from '../../../engine/library/types.ts';
import type { Language } from '../../../engine/schema/languages.ts';
import { describeCitation } from '../../../engine/text/citation.ts';
import { wording } from '../../../engine/text/localize.ts';
import { actsIn, hitRow, topicsOf } from '../../library/guidance.ts';
import { openDefinitions } from '../definitions.ts';
import { languageOption } from '../language.ts';
import { countOption, dateOption, textOption } from '../misuse.ts';
import { printJson } from '../output.ts';
import { EXIT, type Io, type Verb } from '../verb.ts';

const FEW = '5';

export const guidance: Verb = {
  name: 'guidance',
  describe: (command) =>
    command
      .description('questions and answers that fit some words; without words, the topics')
      .argument('[query...]')
      .option('--language <language>', 'of the question and the answer; without it, --lang')
      .option('--at <date>', 'only sources that were there on that day (YYYY-MM-DD)')
      .option('--limit <number>', 'how many answers', FEW),
  run: async (query, options, io) => {
    const at = textOption(options.at);
    const day = at === undefined ? {} : { at: dateOption(at, '--at') };
    const limit = countOption(textOption(options.limit) ?? FEW, '--limit');
    const opened = await openDefinitions(options, io);
    if (opened === undefined) return EXIT.problems;
    const { library } = opened;
    const asked = textOption(options.language);
    const language = asked === undefined ? options.lang : languageOption(asked, library, '--language');
    if (query.length === 0) {
      if (options.json === true) printJson({ items: topicsOf(library) }, io);
      else printTopics(library, language, io);
      return EXIT.ok;
    }
    const hits = searchGuidance(library, query.join(' '), language, day);
    const items = hits.slice(0, limit).flatMap((hit) => {
      const answer = library.guidance[hit.topic]?.entries[hit.entry]?.answer;
      return hitRow(library, hit, language).map((row) => ({ ...row, ...(answer ? { answer } : {}) }));
    });
    if (options.json === true) {
      printJson({ query: query.join(' '), total: hits.length, items, acts: actsIn(library, items) }, io);
      return EXIT.ok;
    }
    if (items.length === 0) io.out('nothing found');
    for (const { question, answer, citation, asOf, older } of items) {
      io.out(`${wording(question, language)}  (${asOf}${older ? ', older' : ''})`);
      io.out(indented(answer === undefined ? '' : wording(answer, language)));
      io.out(`  § ${describeCitation(citation, library, language)}\n`);
    }
    return EXIT.ok;
  },
};

function printTopics(library: Library, language: Language, io: Io): void {
  for (const { topic, title, entries } of topicsOf(library)) {
    io.out(`${topic}: ${wording(title, language)}`);
    for (const { question, asOf } of entries) io.out(`  ${asOf}  ${wording(question, language)}`);
  }
}

const indented = (text: string) =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');
