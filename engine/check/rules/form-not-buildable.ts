import { placeSchemas } from '../../form/condition-schema.ts';
import { formPlaces } from '../../form/places.ts';
import type { Rule } from '../rule.ts';
import { inEveryEdition } from '../views.ts';

/** A form that fails when an applicant opens it is found too late. The findings are those of the form itself. */
export const formNotBuildable: Rule = {
  name: 'form-not-buildable',
  severity: 'error',
  docs: 'A condition of a form page or field cannot be made part of the schema of the form of a variant.',
  run: (library) =>
    inEveryEdition(library, ({ edition, place }) =>
      Object.keys(edition.service.variants).flatMap((variant) => {
        const schemas = placeSchemas(edition, formPlaces(edition, variant));
        return schemas.ok
          ? []
          : schemas.diagnostics.map((found) => ({ ...found, at: place(found.at.pointer) }));
      }),
    ),
};
