import { toNnf } from '../../conditions/nnf.ts';
import { error } from '../../diagnostics/report.ts';
import { factsOf } from '../../facts/of.ts';
import { join } from '../../json/pointer.ts';
import { factsIn } from '../conditions-of.ts';
import type { Rule } from '../rule.ts';
import { inEveryEdition } from '../views.ts';

/** Judgement is a person's: some fact of the ground must be one that an officer establishes. */
export const discretionWithoutOfficer: Rule = {
  name: 'discretion-without-officer',
  severity: 'error',
  docs: 'A ground that needs judgement (`discretion`) rests on no fact that an officer establishes.',
  run: (library) =>
    inEveryEdition(library, ({ edition, place }) => {
      const facts = factsOf(edition);
      return Object.entries(edition.grounds ?? {})
        .filter(([, { discretion }]) => discretion === true)
        .filter(([, { when }]) =>
          factsIn(toNnf(when, edition.conditions)).every((fact) => facts[fact]?.establishedBy !== 'officer'),
        )
        .map(([ground]) => error('discretion-without-officer', place(join('/grounds', ground)), { ground }));
    }),
};
