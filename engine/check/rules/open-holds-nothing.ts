import { itemsBehind } from '../../amounts/rests-on.ts';
import { WHOLE } from '../../assessment/decisive.ts';
import { hasReadings } from '../../assessment/open.ts';
import { warning } from '../../diagnostics/report.ts';
import { join } from '../../json/pointer.ts';
import { touches } from '../../open/entries.ts';
import type { Edition } from '../../schema/edition.ts';
import type { Open } from '../../schema/open.ts';
import type { Rule } from '../rule.ts';
import { inEveryEdition } from '../views.ts';

/** What is said to hold results back does. */
export const openHoldsNothing: Rule = {
  name: 'open-holds-nothing',
  severity: 'warning',
  docs: 'An open entry of effect `undetermined` touches nothing on which a result rests, so it holds nothing back.',
  run: (library) =>
    inEveryEdition(library, ({ edition, place }) => {
      const behind = new Set([
        ...DECIDING.flatMap((aspect) => behindItems(edition, aspect)),
        ...deadlines(edition),
      ]);
      return Object.entries(edition.open ?? {})
        .filter(([, open]) => open.effect === 'undetermined' && !hasReadings(open) && !holds(open, behind))
        .map(([id, { pointers }]) =>
          warning('open-holds-nothing', place(join('/open', id)), {
            open: id,
            pointers: pointers.join(', '),
          }),
        );
    }),
};

const DECIDING = ['grounds', 'requirements', 'documents', 'entitlements', 'amounts'] as const;

const holds = (open: Open, behind: ReadonlySet<string>): boolean =>
  open.pointers.some((pointer) => WHOLE.includes(pointer)) ||
  [...behind].some((pointer) => touches(open, pointer));

/** The items of an aspect, and what they rest on. */
function behindItems(edition: Edition, aspect: (typeof DECIDING)[number]): readonly string[] {
  const items = Object.entries(edition[aspect] ?? {});
  return items.flatMap(([id, item]) => [join(`/${aspect}`, id), ...itemsBehind(item, edition)]);
}

/** Deadlines, and the events by which they run: a doubt about them is shown at the due date. */
function deadlines({ deadlines = {} }: Edition): readonly string[] {
  return Object.entries(deadlines).flatMap(([id, { starts, suspended, suspensions = {} }]) => {
    const stretches = [...(suspended === undefined ? [] : [suspended]), ...Object.values(suspensions)];
    const events = [starts, ...stretches.flatMap(({ from, until }) => [from, until])];
    return [join('/deadlines', id), ...events.map((event) => join('/workflow/events', event))];
  });
}
