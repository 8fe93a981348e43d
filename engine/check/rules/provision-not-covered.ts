import { coverageOf } from '../../amending/coverage.ts';
import { coveringParts } from '../../amending/covering-parts.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { error } from '../../diagnostics/report.ts';
import type { Library, PlacedPart } from '../../library/types.ts';
import type { Act } from '../../schema/act.ts';
import type { Rule } from '../rule.ts';

/**
 * Every provision of an amending act is a change or has none: which counts as which, `coverageOf` says. Guidance orders no changes: its provisions
 * are for `guidance-not-cited`.
 */
export const provisionNotCovered: Rule = {
  name: 'provision-not-covered',
  severity: 'error',
  docs: 'A provision of an amending act is neither cited by a change nor marked as without effect on data.',
  run: (library) =>
    [...partsByAct(library)].flatMap(([id, parts]) => {
      const act = library.acts[id];
      return act && act.kind !== 'guidance' ? uncovered(library, act, parts) : [];
    }),
};

function partsByAct(library: Library): ReadonlyMap<string, readonly PlacedPart[]> {
  const byAct = new Map<string, PlacedPart[]>();
  for (const { parts } of Object.values(library.services)) {
    for (const part of parts) byAct.set(part.act, [...(byAct.get(part.act) ?? []), part]);
  }
  return byAct;
}

function uncovered(library: Library, act: Act, parts: readonly PlacedPart[]): readonly Diagnostic[] {
  const [first] = parts;
  if (!first) return [];
  return coverageOf(act, coveringParts(library, act.id))
    .filter(({ state }) => state === 'to-do')
    .map(({ provision }) =>
      error('provision-not-covered', { file: first.file, pointer: '/parts' }, { provision, act: act.id }),
    );
}
