import { error } from '../../diagnostics/report.ts';
import { join } from '../../json/pointer.ts';
import type { Rule } from '../rule.ts';
import { inEveryEdition } from '../views.ts';

/** The law forbids asking an applicant for what a state system holds. */
export const registryFactRequired: Rule = {
  name: 'registry-fact-required',
  severity: 'error',
  docs: 'A required form field asks for a fact that a registry holds.',
  run: (library) =>
    inEveryEdition(library, ({ edition, place }) =>
      Object.entries(edition.form.pages).flatMap(([page, { fields }]) =>
        Object.entries(fields)
          .filter(([, { required }]) => required)
          .filter(([key]) => {
            const fact = edition.facts[key];
            return fact?.establishedBy === 'registry' || fact?.registry !== undefined;
          })
          .map(([fact]) =>
            error('registry-fact-required', place(join('/form/pages', page, 'fields', fact)), { fact, page }),
          ),
      ),
    ),
};
