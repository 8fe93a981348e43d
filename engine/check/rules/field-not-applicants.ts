import { error } from '../../diagnostics/report.ts';
import { factsOf } from '../../facts/of.ts';
import { join } from '../../json/pointer.ts';
import type { Rule } from '../rule.ts';
import { inEveryEdition } from '../views.ts';

/** An applicant cannot state what an officer must find or a computation gives. */
export const fieldNotApplicants: Rule = {
  name: 'field-not-applicants',
  severity: 'error',
  docs: 'A form field asks the applicant for a fact that an officer or a computation establishes.',
  run: (library) =>
    inEveryEdition(library, ({ edition, place }) => {
      const facts = factsOf(edition);
      return Object.entries(edition.form.pages).flatMap(([page, { fields }]) =>
        Object.keys(fields).flatMap((fact) => {
          const by = facts[fact]?.establishedBy;
          if (by !== 'officer' && by !== 'computation') return [];
          return [
            error('field-not-applicants', place(join('/form/pages', page, 'fields', fact)), { fact, by }),
          ];
        }),
      );
    }),
};
