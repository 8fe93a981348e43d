import { error } from '../../diagnostics/report.ts';
import { join } from '../../json/pointer.ts';
import type { Rule } from '../rule.ts';
import { inEveryEdition } from '../views.ts';

/** What nobody can apply for is no service. */
export const variantWithoutChannel: Rule = {
  name: 'variant-without-channel',
  severity: 'error',
  docs: 'No channel takes applications for a variant.',
  run: (library) =>
    inEveryEdition(library, ({ edition, place }) => {
      const taken = new Set(Object.values(edition.service.channels).flatMap(({ variants }) => variants));
      return Object.keys(edition.service.variants)
        .filter((variant) => !taken.has(variant))
        .map((variant) =>
          error('variant-without-channel', place(join('/service/variants', variant)), { variant }),
        );
    }),
};
