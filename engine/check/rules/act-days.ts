import { dayProblems, isUnlikely } from '../../acts/day-order.ts';
import { error, warning } from '../../diagnostics/report.ts';
import { join } from '../../json/pointer.ts';
import type { Rule } from '../rule.ts';

/** An act is adopted, registered, published and has effect in that order, in years that somebody can have meant. */
export const actDays: Rule = {
  name: 'act-days',
  severity: 'error',
  docs: 'An act is registered or published before it is adopted, published before it is registered, has effect before that (warning), or a day lies in no likely year.',
  run: (library) => [
    ...Object.values(library.acts).flatMap((act) =>
      dayProblems(act).map(({ code, pointer, params }) => {
        // An act may say that it has effect backwards.
        const report = code === 'act-effect-before' ? warning : error;
        return report(code, { file: `acts/${act.id}.json`, pointer }, params);
      }),
    ),
    ...Object.values(library.services).flatMap(({ parts }) =>
      parts.flatMap(({ file, part, definition: { inForce } }) =>
        (['from', 'notBefore', 'notAfter', 'to'] as const).flatMap((key) => {
          const day = inForce[key];
          return day !== undefined && isUnlikely(day)
            ? [error('day-year-unlikely', { file, pointer: join('/parts', part, 'inForce', key) }, { day })]
            : [];
        }),
      ),
    ),
  ],
};
