import type { DerivedFacts } from '../derived/derive.ts';
import { own } from '../json/own.ts';
import type { DerivedResult } from './types.ts';

/** The derived facts of a case by key, each with its value or what keeps it unknown. */
export function derivedResults({
  results,
  unsettled,
}: DerivedFacts): Readonly<Record<string, DerivedResult>> {
  const sorted = Object.entries(results).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    sorted.map(([key, { value, trace }]) => {
      const { missing, gaps } = own(unsettled, key) ?? { missing: [], gaps: [] };
      return [
        key,
        {
          ...(value === undefined ? {} : { value }),
          missing,
          gaps,
          ...(trace === undefined ? {} : { trace }),
        },
      ];
    }),
  );
}
