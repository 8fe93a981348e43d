import { timeline } from '../../../engine/edition/timeline.ts';
import type { EditionInForce } from '../../../engine/edition/types.ts';
import type { Library } from '../../../engine/library/types.ts';
import type { IsoDate } from '../../../engine/schema/primitives.ts';
import { wording } from '../../../engine/text/localize.ts';
import { openDefinitions } from '../definitions.ts';
import { dateOption, textOption } from '../misuse.ts';
import { columns, printJson } from '../output.ts';
import { EXIT, type Verb } from '../verb.ts';

export const services: Verb = {
  name: 'services',
  describe: (command) =>
    command
      .description('the services and their editions')
      .option('--at <date>', 'only the edition in force on that day (YYYY-MM-DD)'),
  run: async (_, options, io) => {
    const at = textOption(options.at);
    const day = at === undefined ? undefined : dateOption(at, '--at');
    const opened = await openDefinitions(options, io);
    if (opened === undefined) return EXIT.problems;
    const found = Object.keys(opened.library.services)
      .sort()
      .map((id) => ({ id, editions: editionsOn(opened.library, id, day) }));
    if (options.json === true) {
      printJson({ services: found.map(({ id, editions }) => ({ id, editions: editions.map(summary) })) }, io);
      return EXIT.ok;
    }
    for (const { id, editions } of found) {
      const title = editions.at(-1)?.edition.service.title;
      io.out(`${id}${title === undefined ? '' : `: ${wording(title, options.lang)}`}`);
      if (editions.length === 0) io.out(`  not in force on ${at}`);
      else io.out(columns(editions.map(row)));
    }
    return EXIT.ok;
  },
};

function editionsOn(library: Library, id: string, day: IsoDate | undefined): readonly EditionInForce[] {
  const editions = timeline(library, id);
  if (day === undefined) return editions;
  return editions.filter(
    ({ inForceFrom, inForceTo }) => inForceFrom <= day && (inForceTo === undefined || day <= inForceTo),
  );
}

const summary = ({ hash, inForceFrom, inForceTo, madeBy, edition }: EditionInForce) => ({
  hash,
  inForceFrom,
  ...(inForceTo === undefined ? {} : { inForceTo }),
  madeBy,
  title: edition.service.title,
  variants: Object.keys(edition.service.variants).sort(),
});

const row = ({ hash, inForceFrom, inForceTo, madeBy, edition }: EditionInForce): readonly string[] => [
  `  ${inForceFrom} – ${inForceTo ?? ''}`,
  hash.slice(0, 12),
  madeBy.length === 0 ? 'base edition' : madeBy.map(({ act, part }) => `${act}/${part}`).join(', '),
  Object.keys(edition.service.variants).sort().join(', '),
];
