import { addDays } from '../../calendar/date.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { error, warning } from '../../diagnostics/report.ts';
import { join } from '../../json/pointer.ts';
import { supersededIn } from '../../library/standing.ts';
import type { Parameter } from '../../schema/parameter.ts';
import type { Rule } from '../rule.ts';

/** On each day a parameter has one value. */
export const parameterIntervals: Rule = {
  name: 'parameter-intervals',
  severity: 'error',
  docs: 'Two values of a parameter hold on the same day (error), or between two of them there are days without a value (warning).',
  run: (library) => Object.values(library.parameters).flatMap(problems),
};

function problems({ id, values }: Parameter): readonly Diagnostic[] {
  const superseded = supersededIn(values);
  const sorted = Object.entries(values)
    .filter(([key]) => !superseded.has(key))
    .sort(([a, { from: first }], [b, { from: second }]) =>
      first === second ? (a < b ? -1 : 1) : first < second ? -1 : 1,
    );
  return sorted.flatMap(([key, { from }], index): readonly Diagnostic[] => {
    const previous = sorted[index - 1];
    if (previous === undefined) return [];
    const [other, { from: otherFrom, to }] = previous;
    const at = { file: `parameters/${id}.json`, pointer: join('/values', key) };
    if (from === otherFrom || (to !== undefined && to >= from)) {
      return [error('parameter-overlap', at, { parameter: id, value: key, other })];
    }
    if (to === undefined || addDays(to, 1) === from) return [];
    return [warning('parameter-gap', at, { parameter: id, after: to, before: from })];
  });
}
