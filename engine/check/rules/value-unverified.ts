import { hint } from '../../diagnostics/report.ts';
import { byItem } from '../by-item.ts';
import type { Rule } from '../rule.ts';
import { documentsOf } from '../walk.ts';

/** What comes from outside the source documents stays visible until somebody has compared it with the official text. */
export const valueUnverified: Rule = {
  name: 'value-unverified',
  severity: 'hint',
  docs: 'A value comes from outside the source documents (`unverified`); one hint for each item, with the first source.',
  run: (library) =>
    byItem(documentsOf(library), (value, path) =>
      path.at(-1) === 'unverified' && typeof value === 'string' ? value : undefined,
    ).map(({ file, pointer, found: [source, ...more] }) =>
      hint('value-unverified', { file, pointer }, { source, count: more.length + 1 }),
    ),
};
