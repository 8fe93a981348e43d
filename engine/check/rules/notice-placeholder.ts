import { error } from '../../diagnostics/report.ts';
import { factsOf } from '../../facts/of.ts';
import { join } from '../../json/pointer.ts';
import { type Placeholder, placeholdersOf } from '../../notice/placeholders.ts';
import type { Edition } from '../../schema/edition.ts';
import type { Text } from '../../schema/text.ts';
import { languagesIn, wordingIn } from '../../text/wording-in.ts';
import type { Rule } from '../rule.ts';
import { inEveryEdition } from '../views.ts';

/** A letter goes out without gaps. */
export const noticePlaceholder: Rule = {
  name: 'notice-placeholder',
  severity: 'error',
  docs: 'A notice holds a placeholder that is unknown, or that names a fact, event or deadline that does not exist.',
  run: (library) =>
    inEveryEdition(library, ({ edition, place }) =>
      Object.entries(edition.notices ?? {}).flatMap(([notice, { title, body }]) =>
        (['title', 'body'] as const).flatMap((part) =>
          placeholdersIn(part === 'title' ? title : body)
            .filter((placeholder) => !exists(placeholder, edition))
            .map(({ name }) =>
              error('notice-placeholder', place(join('/notices', notice, part)), {
                notice,
                placeholder: name,
              }),
            ),
        ),
      ),
    ),
};

/** The placeholders of a text in all its languages. */
function placeholdersIn(text: Text): readonly Placeholder[] {
  return languagesIn(text).flatMap((language) => placeholdersOf(wordingIn(text, language) ?? ''));
}

function exists(placeholder: Placeholder, edition: Edition): boolean {
  switch (placeholder.kind) {
    case 'due':
      return Object.hasOwn(edition.deadlines ?? {}, placeholder.id);
    case 'event':
      return Object.hasOwn(edition.workflow.events, placeholder.id);
    case 'fact':
      return Object.hasOwn(factsOf(edition), placeholder.id);
    case 'unknown':
      return false;
    default:
      return true;
  }
}
