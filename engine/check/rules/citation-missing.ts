import { error } from '../../diagnostics/report.ts';
import { join } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import { supersededBy } from '../../library/standing.ts';
import { citedItems } from '../cited-aspects.ts';
import type { Rule } from '../rule.ts';
import { supersedableIn } from '../supersedable.ts';
import { inEveryEdition } from '../views.ts';

interface Sourced {
  readonly citation?: unknown;
  readonly unverified?: unknown;
}
const hasSource = ({ citation, unverified }: Sourced) => citation !== undefined || unverified !== undefined;

/** Nothing of the law is shown without the provision that says it. */
export const citationMissing: Rule = {
  name: 'citation-missing',
  severity: 'error',
  docs: 'A ground, deadline, document, entitlement, requirement, table, amount, scoring scheme, window, rule on attempts, vote, quota, variant, channel, parameter value, calendar day, or entry that supersedes another has neither a citation nor `unverified`.',
  run: (library) => [
    ...inEveryEdition(library, ({ edition, place }) =>
      citedItems(edition)
        .filter(({ item }) => !hasSource(item))
        .map(({ pointer, key }) => error('citation-missing', place(pointer), { item: key })),
    ),
    ...Object.values(library.parameters).flatMap(({ id, values }) =>
      Object.entries(values)
        .filter(([, value]) => supersededBy(value) === undefined && !hasSource(value))
        .map(([item]) =>
          error(
            'citation-missing',
            { file: `parameters/${id}.json`, pointer: join('/values', item) },
            { item },
          ),
        ),
    ),
    ...supersedableIn(library).flatMap(({ file, map, entries }) =>
      Object.entries(entries)
        .filter(([, entry]) => supersededBy(entry) !== undefined && isObject(entry) && !hasSource(entry))
        .map(([item]) => error('citation-missing', { file, pointer: join(map, item) }, { item })),
    ),
    ...Object.values(library.recorded.calendars).flatMap(({ id, years }) =>
      Object.entries(years).flatMap(([year, { days }]) =>
        Object.entries(days)
          .filter(([, day]) => !hasSource(day))
          .map(([item]) => {
            const pointer = join('/years', year, 'days', item);
            return error('citation-missing', { file: `calendars/${id}.json`, pointer }, { item });
          }),
      ),
    ),
  ],
};
