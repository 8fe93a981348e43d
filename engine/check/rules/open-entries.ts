import { hint } from '../../diagnostics/report.ts';
import { join } from '../../json/pointer.ts';
import { wording } from '../../text/localize.ts';
import type { Rule } from '../rule.ts';
import { inEveryEdition } from '../views.ts';

/** The gaps of the law stay in sight. */
export const openEntries: Rule = {
  name: 'open-entries',
  severity: 'hint',
  docs: 'Lists every open entry: its title, effect and the places it touches.',
  run: (library) =>
    inEveryEdition(library, ({ edition, place }) =>
      Object.entries(edition.open ?? {}).map(([id, { title, effect, pointers }]) =>
        hint('open-entry', place(join('/open', id)), {
          open: id,
          title: wording(title, 'en'),
          effect,
          pointers: pointers.map((pointer) => pointer || '/').join(', '),
        }),
      ),
    ),
};
