import { itemsBehind } from '../../amounts/rests-on.ts';
import { warning } from '../../diagnostics/report.ts';
import { join } from '../../json/pointer.ts';
import type { Edition } from '../../schema/edition.ts';
import type { Rule } from '../rule.ts';
import { type EditionView, inEveryEdition } from '../views.ts';

/** A window, a score or a vote decides nothing by itself: something must ask for it. */
export const workedOutUnused: Rule = {
  name: 'worked-out-unused',
  severity: 'warning',
  docs: 'No condition or value names a table, or what follows from a scoring scheme, window, rule on attempts, vote or quota.',
  run: (library) => inEveryEdition(library, unused),
};

const ASPECTS = ['tables', 'scoring', 'windows', 'attempts', 'votes', 'quotas'] as const;

function unused({ edition, place }: EditionView) {
  const named = namedIn(edition);
  return ASPECTS.flatMap((aspect) =>
    Object.keys(edition[aspect] ?? {})
      .map((id) => ({ id, pointer: join('', aspect, id) }))
      .filter(({ pointer }) => !named.has(pointer))
      .map(({ id, pointer }) => warning('worked-out-unused', place(pointer), { item: id, aspect })),
  );
}

/** What the rest of the edition names; an item that only itself names is not used. */
function namedIn(edition: Edition): ReadonlySet<string> {
  const { tables: _, windows: __, attempts: ___, votes: ____, quotas: _____, ...rest } = edition;
  return new Set(itemsBehind(rest, edition));
}
