import { error } from '../../diagnostics/report.ts';
import { join } from '../../json/pointer.ts';
import { procedureOf } from '../procedure.ts';
import type { Rule } from '../rule.ts';
import { type EditionView, inEveryEdition } from '../views.ts';

/** What is counted by events is counted by steps that somebody can take. */
export const countedNever: Rule = {
  name: 'counted-never',
  severity: 'error',
  docs: 'A rule on attempts, or the hold of a quota, counts an event that no step of a variant emits.',
  run: (library) => inEveryEdition(library, (view) => [...attempts(view), ...holds(view)]),
};

function attempts(view: EditionView) {
  return Object.entries(view.edition.attempts ?? {}).flatMap(([id, { event, appliesTo }]) =>
    event === undefined ? [] : never(view, join('/attempts', id, 'event'), [event], appliesTo),
  );
}

function holds(view: EditionView) {
  return Object.entries(view.edition.quotas ?? {}).flatMap(([id, { hold, usedOn, appliesTo }]) => [
    ...(hold === undefined ? [] : never(view, join('/quotas', id, 'hold', 'on'), hold.on, appliesTo)),
    ...(usedOn === undefined ? [] : never(view, join('/quotas', id, 'usedOn'), usedOn, appliesTo)),
  ]);
}

/** One of several events is enough. */
function never(
  { edition, place }: EditionView,
  pointer: string,
  events: readonly string[],
  variants: readonly string[],
) {
  return variants
    .filter((variant) => {
      const emitted = procedureOf(edition, variant).transitions.map(({ event }) => event);
      return !events.some((event) => emitted.includes(event));
    })
    .map((variant) => error('counted-never', place(pointer), { events: events.join(', '), variant }));
}
