import { error } from '../../diagnostics/report.ts';
import { documentFact } from '../../facts/of.ts';
import { join } from '../../json/pointer.ts';
import type { Edition } from '../../schema/edition.ts';
import type { Rule } from '../rule.ts';
import { inEveryEdition } from '../views.ts';

/** The law forbids asking an applicant for what a state system holds. */
export const documentHeldByState: Rule = {
  name: 'document-held-by-state',
  severity: 'error',
  docs: 'A document that a state system holds (`heldBy`) is the application itself, counts as presented by submitting, or is asked of the applicant.',
  run: (library) =>
    inEveryEdition(library, ({ edition, place }) =>
      Object.entries(edition.documents ?? {})
        .filter(([, { heldBy }]) => heldBy !== undefined)
        .flatMap(([document, { form, presentedBySubmission }]) =>
          [
            ...(form === 'application' ? [join('/documents', document, 'form')] : []),
            ...(presentedBySubmission === true
              ? [join('/documents', document, 'presentedBySubmission')]
              : []),
            ...placesAsking(edition, document),
          ].map((pointer) => error('document-held-by-state', place(pointer), { document })),
        ),
    ),
};

/** Where the applicant is asked for it: a field of the form, or a record of a step that only applicants may take. */
function placesAsking({ form, workflow }: Edition, document: string): readonly string[] {
  const fact = documentFact(document);
  const fields = Object.entries(form.pages)
    .filter(([, page]) => Object.hasOwn(page.fields, fact))
    .map(([page]) => join('/form/pages', page, 'fields', fact));
  const records = Object.entries(workflow.transitions)
    .filter(([, { records = {} }]) => Object.hasOwn(records, fact))
    .filter(([, { by }]) => by.every((role) => workflow.roles[role]?.kind === 'applicant'))
    .map(([transition]) => join('/workflow/transitions', transition, 'records', fact));
  return [...fields, ...records];
}
