import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { error } from '../../diagnostics/report.ts';
import type { Library, PlacedPart } from '../../library/types.ts';
import type { Act } from '../../schema/act.ts';
import { provisionsCitedIn } from '../citations-in.ts';
import type { Rule } from '../rule.ts';

/**
 * Every provision of an amending act is a change or has none. A provision is covered if
 * - a part of the act, in any service, cites it or lists it in `withoutEffect`;
 * - or it has provisions under it, and all of them that have a text are covered;
 * - or one around it is cited, and nothing else under that one is cited by itself: whoever cites some rows of a list must account for all;
 *
 * Guidance orders no changes: its provisions are for `guidance-not-cited`.
 */
export const provisionNotCovered: Rule = {
  name: 'provision-not-covered',
  severity: 'error',
  docs: 'A provision of an amending act is neither cited by a change nor marked as without effect on data.',
  run: (library) =>
    [...partsByAct(library)].flatMap(([id, parts]) => {
      const act = library.acts[id];
      return act && act.kind !== 'guidance' ? uncovered(act, parts) : [];
    }),
};

function partsByAct(library: Library): ReadonlyMap<string, readonly PlacedPart[]> {
  const byAct = new Map<string, PlacedPart[]>();
  for (const { parts } of Object.values(library.services)) {
    for (const part of parts) byAct.set(part.act, [...(byAct.get(part.act) ?? []), part]);
  }
  return byAct;
}

function uncovered(act: Act, parts: readonly PlacedPart[]): readonly Diagnostic[] {
  const [first] = parts;
  if (!first) return [];
  const named = new Set([
    ...parts.flatMap(({ whole, definition: { patch, withoutEffect = {} } }) => [
      ...provisionsCitedIn(patch, act.id),
      ...provisionsCitedIn(whole?.edition, act.id),
      ...Object.keys(withoutEffect),
    ]),
  ]);
  const withText = Object.keys(act.provisions).filter((id) => act.provisions[id]?.text !== undefined);
  return withText
    .filter((id) => !isCovered(id, withText, named))
    .map((provision) =>
      error('provision-not-covered', { file: first.file, pointer: '/parts' }, { provision, act: act.id }),
    );
}

function isCovered(id: string, withText: readonly string[], named: ReadonlySet<string>): boolean {
  if (named.has(id) || isUnderCited(id, named)) return true;
  const under = withText.filter((other) => other.startsWith(`${id}.`));
  return under.length > 0 && under.every((child) => named.has(child) || isCovered(child, withText, named));
}

function isUnderCited(id: string, named: ReadonlySet<string>): boolean {
  const segments = id.split('.');
  for (let length = segments.length - 1; length > 0; length--) {
    const around = segments.slice(0, length).join('.');
    if (named.has(around)) return ![...named].some((other) => other.startsWith(`${around}.`));
  }
  return false;
}
