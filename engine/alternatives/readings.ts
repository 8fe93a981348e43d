import type { Assessment, AssessmentInput, Outcome, ReadingResult } from '../assessment/types.ts';
import { ok, type Result } from '../diagnostics/diagnostic.ts';
import type { PinnedEdition } from '../edition/types.ts';
import { combinations } from '../json/combinations.ts';
import { own } from '../json/own.ts';
import type { Edition } from '../schema/edition.ts';
import { inOrder } from '../schema/in-order.ts';
import type { LibraryLanguages } from '../schema/languages.ts';
import { comesToAlike } from './comes-to.ts';
import { hold, missingOf } from './hold.ts';
import { differences, type Material, materialOf } from './material.ts';
import { underReadings } from './under-readings.ts';

/** Assesses a case under one edition. */
export type AssessEdition = (pinned: PinnedEdition, input: AssessmentInput) => Result<Assessment>;

/** An assessment with the edition behind it: with the readings that it shows. */
export interface AssessedUnder {
  readonly assessment: Assessment;
  readonly pinned: PinnedEdition;
}

/**
 * Assesses a case under every combination of the readings of the open entries that concern it. Where all come to the same, so does the
 * result; where they do not, it is undetermined, and the entries on whose reading it depends say so. A reading that an officer chose is the only one.
 */
export function assessReadings(
  assess: AssessEdition,
  pinned: PinnedEdition,
  input: AssessmentInput,
  written?: LibraryLanguages,
): Result<AssessedUnder> {
  const plain = assess(pinned, input);
  if (!plain.ok) return plain;
  const { edition } = pinned;
  const concerning = inOrder(edition.open).flatMap(([id, { effect, readings }]) => {
    const result = own(plain.value.open, id);
    return result === undefined || readings === undefined ? [] : [{ id, effect, readings, result }];
  });
  const chosen = concerning.flatMap(({ id, result: { reading } }) =>
    reading === undefined ? [] : ([[id, reading]] as const),
  );
  const doubts = concerning
    .filter(({ effect, result }) => effect === 'undetermined' && !result.settled)
    .map(({ id, readings }) => inOrder(readings).map(([reading]) => [id, reading] as const))
    .filter((readings) => readings.length > 0);
  const under = (readings: readonly (readonly [string, string])[]) => {
    const patched = { ...pinned, edition: underReadings(edition, [...chosen, ...readings], written) };
    const assessed = assess(patched, input);
    return { pinned: patched, readings, assessed };
  };
  if (doubts.length === 0) {
    if (chosen.length === 0) return ok({ assessment: plain.value, pinned });
    const { assessed, pinned: patched } = under([]);
    return assessed.ok
      ? ok({ assessment: withOpenOf(assessed.value, plain.value), pinned: patched })
      : assessed;
  }
  const all = combinations(doubts)?.map(under) ?? [];
  const [first, ...others] = all.flatMap(({ assessed, ...one }) =>
    assessed.ok ? [{ ...one, assessment: assessed.value, material: materialOf(assessed.value) }] : [],
  );
  const ids = doubts.flatMap(([one]) => one?.[0] ?? []);
  // Too many to look at, or one of them cannot be assessed: nobody can say that they agree.
  if (first === undefined || others.length + 1 !== all.length) {
    return ok({ assessment: hold(plain.value, reasonsFor(ids), []), pinned });
  }
  const results = [first, ...others];
  const decisive = ids.filter((_, index) =>
    results.some((a) => results.some((b) => differOnlyIn(index, a, b) && isDifferent(a, b))),
  );
  const differs = [...new Set(others.flatMap((one) => differences(first.material, one.material)))];
  const shown = withOpenOf(first.assessment, plain.value);
  const assessment = decisive.length === 0 ? shown : hold(shown, reasonsFor(decisive), differs);
  const readings = Object.fromEntries(ids.map((id, index) => [id, sideBySide(edition, id, index, results)]));
  return ok({
    assessment: {
      ...assessment,
      missing: missingOf(results.map((one) => one.assessment)),
      readings,
      alternatives: alternativesOf(readings),
    },
    pinned: first.pinned,
  });
}

interface Combined {
  readonly readings: readonly (readonly [string, string])[];
  readonly assessment: Assessment;
  readonly material: Material;
}

const reasonsFor = (ids: readonly string[]) => ids.map((id) => ({ kind: 'open', id }) as const);

const isDifferent = (a: Combined, b: Combined): boolean => differences(a.material, b.material).length > 0;

function differOnlyIn(index: number, a: Combined, b: Combined): boolean {
  return a.readings.every(([, reading], at) => (reading === b.readings[at]?.[1]) === (at !== index));
}

/** The readings of one entry: the outcome under each, whatever the others mean, and what differs from the first reading. */
function sideBySide(
  edition: Edition,
  id: string,
  index: number,
  results: readonly Combined[],
): Readonly<Record<string, ReadingResult>> {
  const readings = inOrder(own(edition.open ?? {}, id)?.readings ?? {});
  const [first] = readings;
  return Object.fromEntries(
    readings.map(([reading, { title, text }]): [string, ReadingResult] => {
      const here = results.filter((one) => one.readings[index]?.[1] === reading);
      const differs = here.flatMap((one) =>
        results
          .filter((other) => other.readings[index]?.[1] === first?.[0] && differOnlyIn(index, one, other))
          .flatMap((other) => differences(other.material, one.material)),
      );
      const outcome = common(here.map(({ assessment }) => assessment.outcome));
      const comesTo = comesToAlike(here.map(({ assessment }) => assessment));
      return [
        reading,
        { title, ...(text === undefined ? {} : { text }), outcome, differs: [...new Set(differs)], comesTo },
      ];
    }),
  );
}

/** Every reading but the first of each entry, as an alternative to what is shown. */
function alternativesOf(readings: Assessment['readings']): Assessment['alternatives'] {
  return Object.entries(readings).flatMap(([id, results]) =>
    Object.entries(results)
      .slice(1)
      .map(
        ([reading, { outcome, differs }]) => ({ kind: 'reading', id, reading, outcome, differs }) as const,
      ),
  );
}

/** The outcome that all have; undetermined where they do not agree. */
function common(outcomes: readonly Outcome[]): Outcome {
  const [first, ...others] = new Set(outcomes);
  return first !== undefined && others.length === 0 ? first : 'undetermined';
}

/** A reading may change the entries themselves: those of the edition as it is written are shown. */
function withOpenOf(assessment: Assessment, written: Assessment): Assessment {
  return { ...assessment, open: { ...assessment.open, ...missingIn(assessment.open, written.open) } };
}

function missingIn<T>(
  some: Readonly<Record<string, T>>,
  all: Readonly<Record<string, T>>,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(all).filter(([id]) => !Object.hasOwn(some, id)));
}
