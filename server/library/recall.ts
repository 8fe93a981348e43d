import { own } from '../../engine/json/own.ts';
import { placeOf } from '../../engine/library/place.ts';
import type { Library } from '../../engine/library/types.ts';
import type { IsoDate } from '../../engine/schema/primitives.ts';
import { bothTouched } from '../amendments/touched.ts';
import { todayFor, todayOf } from '../clock/today.ts';
import { done, type Outcome, refused } from '../problems/problem.ts';
import { daysOfEffectOf } from './effects.ts';
import { type Ledger, type Publication, standing } from './ledger.ts';
import type { LedgerDocument } from './ledger-events.ts';

/** A day of effect that a publication brings, and today where it counts. */
interface Effect {
  readonly from: IsoDate;
  readonly today: IsoDate;
}

/**
 * The publication of a draft, where it can be taken back: while nothing of it is in force (nor can be), and nothing that was published later stands
 * on it.
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
  const all = standing(ledger);
  const later = all.slice(all.indexOf(found) + 1).filter((one) => isBuiltOn(one, found));
  if (later.length > 0) return refused('recall-built-upon', { known: later.map(({ act }) => act) });
  return done(found);
}

/** Whether a later publication holds a document of an earlier one, or amends the same places of the same service. */
const isBuiltOn = (later: Publication, earlier: Publication): boolean =>
  later.documents.some((one) =>
    earlier.documents.some((other) => one.file === other.file || touchTheSame(one, other)),
  );

function touchTheSame(one: LedgerDocument, other: LedgerDocument): boolean {
  const [place, otherPlace] = [placeOf(one.file), placeOf(other.file)];
  const areAmendments = place?.kind === 'amendment' && otherPlace?.kind === 'amendment';
  if (!areAmendments || place.service !== otherPlace.service) return false;
  return bothTouched(JSON.parse(one.text), JSON.parse(other.text)).length > 0;
}

function effectsOf(library: Library, { at, documents }: Publication, now: Date): readonly Effect[] {
  return documents.flatMap(({ file, text, replaces }): readonly Effect[] => {
    const service = own(library.services, placeOf(file)?.service ?? '');
    const dayOf = (moment: Date) =>
      service === undefined ? todayOf(library, moment) : todayFor(library, service, moment);
    const before = replaces === undefined ? {} : { before: JSON.parse(replaces.text) };
    const days = daysOfEffectOf(library, { file, after: JSON.parse(text), ...before }, dayOf(new Date(at)));
    return days.map((from) => ({ from, today: dayOf(now) }));
  });
}
