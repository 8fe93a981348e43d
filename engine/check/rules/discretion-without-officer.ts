import { error } from '../../diagnostics/report.ts';
import { factsOf } from '../../facts/of.ts';
import { join } from '../../json/pointer.ts';
import { canHoldWithoutOfficer } from '../logic/without-officer.ts';
import type { Rule } from '../rule.ts';
import { inEveryEdition } from '../views.ts';

/** Judgement is a person's: the ground may be true only where an officer has established something that makes it so. */
export const discretionWithoutOfficer: Rule = {
  name: 'discretion-without-officer',
  severity: 'error',
  docs: 'A ground that needs judgement (`discretion`) can be true without a fact that an officer establishes.',
  run: (library) =>
    inEveryEdition(library, ({ edition, place }) => {
      const facts = factsOf(edition);
      const shared = edition.conditions ?? {};
      const { codelists } = library;
      return Object.entries(edition.grounds ?? {})
        .filter(([, { discretion }]) => discretion === true)
        .filter(([, { when, each }]) =>
          canHoldWithoutOfficer(when, {
            facts,
            shared,
            codelists,
            ...(each === undefined ? {} : { list: each }),
          }),
        )
        .map(([ground]) => error('discretion-without-officer', place(join('/grounds', ground)), { ground }));
    }),
};
