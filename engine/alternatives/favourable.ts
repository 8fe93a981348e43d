import type { AlternativeResult, Assessment, AssessmentInput, Outcome } from '../assessment/types.ts';
import type { Candidate, PartId } from '../edition/types.ts';
import { own } from '../json/own.ts';
import { betterAmounts } from './amounts.ts';
import { hold, missingOf } from './hold.ts';
import { differences, materialOf } from './material.ts';
import type { AssessedUnder } from './readings.ts';

/** A candidate with what the case comes to under it. */
export interface AssessedCandidate extends AssessedUnder {
  readonly candidate: Candidate;
}

/** The candidates among which an officer's choices leave the choice: a part is applied (`with`) or left out (`without`). */
export function stillPossible(
  candidates: readonly Candidate[],
  { readings = {} }: Pick<AssessmentInput, 'readings'>,
): readonly Candidate[] {
  const choosable = new Set(candidates.flatMap(({ without }) => without));
  const isChosen = ({ without }: Candidate, part: PartId) => {
    const choice = own(readings, part);
    return choice === undefined || (choice === 'without') === without.includes(part);
  };
  return candidates.filter((one) => [...choosable].every((part) => isChosen(one, part)));
}

/**
 * The more favourable of the candidates: by outcome first, then by amounts. Where they differ and neither is better, the result is
 * undetermined: an officer chooses.
 * @param assessed the first is under the new law; it is shown where there is nothing to choose
 */
export function moreFavourable(
  assessed: readonly [AssessedCandidate, ...AssessedCandidate[]],
): AssessedUnder {
  const [first, ...others] = assessed;
  if (others.length === 0) return first;
  const best = assessed.filter(({ assessment }) =>
    assessed.every((other) => rank(assessment.outcome) >= rank(other.assessment.outcome)),
  );
  const winners = best.filter((one) =>
    best.every((other) => isAtLeastAsGood(one.assessment, other.assessment)),
  );
  const [winner = first] = winners.length > 0 ? winners : best;
  const parts = [...new Set(assessed.flatMap(({ candidate }) => candidate.without))];
  const alternatives = assessed
    .filter((one) => one !== winner)
    .map((one): AlternativeResult => {
      const differs = differences(materialOf(winner.assessment), materialOf(one.assessment));
      return { kind: 'more-favourable', id: idOf(winner, one), outcome: one.assessment.outcome, differs };
    });
  const shown: AssessedUnder = {
    pinned: winner === first ? first.pinned : { ...winner.pinned, reason: 'more-favourable' },
    assessment: {
      ...winner.assessment,
      edition: {
        ...winner.assessment.edition,
        ...(winner === first ? {} : { reason: 'more-favourable' }),
      },
      alternatives: [...winner.assessment.alternatives, ...alternatives],
    },
  };
  const rivals = winners.length > 0 ? winners : best;
  const unlike = rivals.flatMap((one) =>
    differences(materialOf(winner.assessment), materialOf(one.assessment)),
  );
  if (unlike.length === 0) return shown;
  const reasons = parts.map((id) => ({ kind: 'more-favourable', id }) as const);
  const held = hold(shown.assessment, reasons, [...new Set(unlike)]);
  const missing = missingOf(rivals.map(({ assessment }) => assessment));
  return { ...shown, assessment: { ...held, missing } };
}

/** A grant is better than nothing decided, which is better than everything else; of those none is better than another. */
const rank = (outcome: Outcome): number => (outcome === 'grant' ? 2 : outcome === 'undetermined' ? 1 : 0);

function isAtLeastAsGood(a: Assessment, b: Assessment): boolean {
  if (a === b) return true;
  const better = betterAmounts(a.amounts, b.amounts);
  return better !== undefined && better >= 0;
}

/** The parts by which two candidates are apart. */
function idOf(a: AssessedCandidate, b: AssessedCandidate): string {
  const [one, other] = [a.candidate.without, b.candidate.without];
  return [...one.filter((id) => !other.includes(id)), ...other.filter((id) => !one.includes(id))].join(', ');
}
