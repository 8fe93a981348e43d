import { error, warning } from '../../diagnostics/report.ts';
import { join } from '../../json/pointer.ts';
import type { Deadline } from '../../schema/deadline.ts';
import type { Edition } from '../../schema/edition.ts';
import { procedureOf } from '../procedure.ts';
import type { Rule } from '../rule.ts';
import { type EditionView, inEveryEdition } from '../views.ts';

/** A deadline that never starts protects nobody; one that never ends is always missed; one that ends with what starts it is kept at once. */
export const deadlineEvents: Rule = {
  name: 'deadline-events',
  severity: 'error',
  docs: 'For a variant of a deadline no step that can be taken emits the event that starts it (error), or any that ends it (warning); or the same event starts and ends it (warning).',
  run: (library) =>
    inEveryEdition(library, (view) =>
      Object.entries(view.edition.deadlines ?? {}).flatMap(([id, deadline]) => problems(view, id, deadline)),
    ),
};

function problems({ edition, place }: EditionView, id: string, { appliesTo, starts, ends }: Deadline) {
  const at = (property: string) => place(join('/deadlines', id, property));
  const ended = ends.includes(starts)
    ? [warning('deadline-ends-as-it-starts', at('ends'), { deadline: id, event: starts })]
    : [];
  const reached = appliesTo.flatMap((variant) => {
    const emitted = eventsOf(edition, variant);
    if (!emitted.has(starts)) {
      return [error('deadline-never-starts', at('starts'), { deadline: id, event: starts, variant })];
    }
    if (ends.some((event) => emitted.has(event))) return [];
    return [warning('deadline-never-ends', at('ends'), { deadline: id, events: ends.join(', '), variant })];
  });
  return [...ended, ...reached];
}

const eventsOf = (edition: Edition, variant: string): ReadonlySet<string> =>
  new Set(procedureOf(edition, variant).transitions.map(({ event }) => event));
