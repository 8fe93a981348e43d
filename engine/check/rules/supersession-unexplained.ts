import { warning } from '../../diagnostics/report.ts';
import { join } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import { supersededBy } from '../../library/standing.ts';
import type { Rule } from '../rule.ts';
import { supersedableIn } from '../supersedable.ts';

/** Whoever decided by the earlier entry, or complains of it, can read why it counts no more. */
export const supersessionUnexplained: Rule = {
  name: 'supersession-unexplained',
  severity: 'warning',
  docs: 'An entry of a parameter, code list or calendar supersedes another without saying why (`reason`).',
  run: (library) =>
    supersedableIn(library).flatMap(({ file, map, entries }) =>
      Object.entries(entries).flatMap(([key, entry]) => {
        const superseded = supersededBy(entry);
        if (superseded === undefined || (isObject(entry) && entry.reason !== undefined)) return [];
        return [warning('supersession-unexplained', { file, pointer: join(map, key) }, { superseded })];
      }),
    ),
};
