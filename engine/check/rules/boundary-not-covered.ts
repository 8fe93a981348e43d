import { warning } from '../../diagnostics/report.ts';
import { coverage } from '../../scenario/coverage.ts';
import type { Rule } from '../rule.ts';

/** Every ground, limit and deadline is shown at its boundaries by an executable example. */
export const boundaryNotCovered: Rule = {
  name: 'boundary-not-covered',
  severity: 'warning',
  docs: 'No scenario touches a boundary of a ground, requirement, limit, document, deadline or day of effect.',
  run: (library) =>
    Object.keys(library.services).flatMap((service) =>
      coverage(library, service)
        .filter(({ scenarios }) => scenarios.length === 0)
        .map(({ kind, id, wanted }) =>
          warning(
            'boundary-not-covered',
            { file: `services/${service}/scenarios`, pointer: '' },
            { kind, id, wanted },
          ),
        ),
    ),
};
