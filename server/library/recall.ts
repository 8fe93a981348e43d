import { parseDate } from '../../engine/calendar/date.ts';
import { isObject } from '../../engine/json/value.ts';
import { placeOf } from '../../engine/library/place.ts';
import type { Library } from '../../engine/library/types.ts';
import type { IsoDate } from '../../engine/schema/primitives.ts';
import { todayFor, todayOf } from '../clock/today.ts';
import { done, type Outcome, refused } from '../problems/problem.ts';
import { type Ledger, type Publication, standing } from './ledger.ts';
import type { LedgerDocument } from './ledger-events.ts';
import { valuesIn } from './parameter-values.ts';

/** A day of effect that a publication brings, and today where it counts. */
interface Effect {
  readonly from: IsoDate;
  readonly today: IsoDate;
}

/**
 * The publication of a draft, where it can be taken back: while no part of it is in force (nor can be), and nothing that was published later holds
 * a document of it.
 */
export function recallable(
  library: Library,
  ledger: Ledger,
  amendment: string,
  now: Date,
): Outcome<Publication> {
  const found = standing(ledger).find((one) => one.amendment === amendment);
  if (found === undefined) return refused('not-published');
  const begun = effectsOf(library, found, now).filter(({ from, today }) => from <= today);
  if (begun.length > 0) {
    const first = begun.map(({ from }) => from).sort()[0] ?? '';
    return refused('recall-too-late', { params: { from: first } });
  }
  const files = new Set(found.documents.map(({ file }) => file));
  const all = standing(ledger);
  const later = all
    .slice(all.indexOf(found) + 1)
    .filter(({ documents }) => documents.some(({ file }) => files.has(file)));
  if (later.length > 0) return refused('recall-built-upon', { known: later.map(({ act }) => act) });
  return done(found);
}

function effectsOf(library: Library, { documents }: Publication, now: Date): readonly Effect[] {
  return documents.flatMap((document): readonly Effect[] => {
    const place = placeOf(document.file);
    if (place?.kind === 'parameter') {
      const today = todayOf(library, now);
      return newValues(document).map((from) => ({ from, today }));
    }
    const service = place?.service === undefined ? undefined : library.services[place.service];
    if (place?.kind !== 'amendment' || service === undefined) return [];
    const today = todayFor(library, service, now);
    return service.parts.filter(({ file }) => file === document.file).map(({ from }) => ({ from, today }));
  });
}

/** The first days of the values that a parameter did not have before. */
function newValues({ text, replaces }: LedgerDocument): readonly IsoDate[] {
  const before = new Map(replaces === undefined ? [] : valuesIn(replaces.text));
  return valuesIn(text).flatMap(([key, value]) =>
    JSON.stringify(before.get(key)) === JSON.stringify(value) ? [] : fromOf(value),
  );
}

function fromOf(value: unknown): readonly IsoDate[] {
  const day = isObject(value) && typeof value.from === 'string' ? parseDate(value.from) : undefined;
  return day === undefined ? [] : [day];
}
