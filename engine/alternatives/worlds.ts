import type { AlternativeResult, AssessmentInput } from '../assessment/types.ts';
import { ok, type Result } from '../diagnostics/diagnostic.ts';
import type { Candidate, PartId, PinnedEdition, World } from '../edition/types.ts';
import { factsOf } from '../facts/of.ts';
import { own } from '../json/own.ts';
import type { LibraryLanguages } from '../schema/languages.ts';
import { type AssessedCandidate, moreFavourable, stillPossible } from './favourable.ts';
import { hold, missingOf } from './hold.ts';
import { differences, type Material, materialOf } from './material.ts';
import { type AssessEdition, type AssessedUnder, assessReadings } from './readings.ts';

/** A world with what the case comes to in it; nothing where it cannot be assessed there. */
interface AssessedWorld {
  readonly world: World;
  readonly under?: AssessedUnder;
  readonly material?: Material;
}

/**
 * Assesses a case in every way in which it may be governed: for each way in which uncertain days of effect can turn out, under the most
 * favourable of the editions that may govern. Where all come to the same, so does the result; else it is undetermined, and the
 * parts on whose day it depends say so.
 */
export function assessWorlds(
  assess: AssessEdition,
  pinned: PinnedEdition,
  input: AssessmentInput,
  written?: LibraryLanguages,
): Result<AssessedUnder> {
  const { worlds, uncertain = [] } = pinned;
  const alone = () => assessReadings(assess, pinned, input, written);
  if (worlds === undefined) return alone();
  const [first, ...others] = worlds
    .filter((world) => isPossible(world, input))
    .map((world) => assessWorld(assess, pinned, world, input, written));
  if (first?.under === undefined) {
    const only = alone();
    if (!only.ok) return only;
    const reasons = uncertain.map((id) => ({ kind: 'date-of-effect', id }) as const);
    return ok({ ...only.value, assessment: hold(only.value.assessment, reasons, []) });
  }
  const all = [first, ...others];
  const differing = others.filter(({ material }) => differences(first.material, material).length > 0);
  const decisive = uncertain.filter((id) =>
    all.some((a) =>
      all.some((b) => differOnlyIn(id, a, b) && differences(a.material, b.material).length > 0),
    ),
  );
  const reasons = (decisive.length > 0 || differing.length === 0 ? decisive : uncertain).map(
    (id) => ({ kind: 'date-of-effect', id }) as const,
  );
  const { assessment } = first.under;
  const differs = [...new Set(differing.flatMap(({ material }) => differences(first.material, material)))];
  const held = differing.length === 0 ? assessment : hold(assessment, reasons, differs);
  return ok({
    pinned: first.under.pinned,
    assessment: {
      ...held,
      missing: missingOf(all.flatMap(({ under }) => (under === undefined ? [] : [under.assessment]))),
      alternatives: [
        ...assessment.alternatives,
        ...others.map(
          (other): AlternativeResult => ({
            kind: 'date-of-effect',
            id: apart(first.world, other.world).join(', '),
            outcome: other.under?.assessment.outcome ?? 'undetermined',
            differs: differences(first.material, other.material),
          }),
        ),
      ],
    },
  });
}

/** Whether an officer's choice leaves the world open: a part is in force (`with`) or it is not (`without`). */
function isPossible({ uncertain }: World, { readings = {} }: AssessmentInput): boolean {
  return Object.entries(uncertain).every(([id, state]) => {
    const choice = own(readings, id);
    return choice === undefined || (choice === 'without') === (state === 'out');
  });
}

function assessWorld(
  assess: AssessEdition,
  pinned: PinnedEdition,
  world: World,
  input: AssessmentInput,
  written: LibraryLanguages | undefined,
): AssessedWorld {
  const possible = stillPossible(world.candidates, input);
  const assessed = possible.flatMap((candidate): readonly AssessedCandidate[] => {
    const under = assessReadings(
      assess,
      underCandidate(pinned, candidate),
      factsFor(candidate, input),
      written,
    );
    return under.ok ? [{ ...under.value, candidate }] : [];
  });
  const [first, ...others] = assessed;
  // Of editions of which one cannot be applied to the case at all nobody can say which is better.
  if (first === undefined || assessed.length !== possible.length) return { world };
  const under = moreFavourable([first, ...others]);
  return { world, under, material: materialOf(under.assessment) };
}

function underCandidate(
  { worlds: _, uncertain: __, ...pinned }: PinnedEdition,
  candidate: Candidate,
): PinnedEdition {
  const { edition, hash, inForceFrom, madeBy } = candidate;
  return { ...pinned, edition, hash, inForceFrom, madeBy };
}

/** What only another edition asks says nothing under this one. */
function factsFor({ edition }: Candidate, input: AssessmentInput): AssessmentInput {
  const known = factsOf(edition);
  const facts = Object.entries(input.facts).filter(([fact]) => Object.hasOwn(known, fact));
  return { ...input, facts: Object.fromEntries(facts) };
}

/** The parts that stand otherwise in two worlds. */
function apart(a: World, b: World): readonly PartId[] {
  return Object.keys(a.uncertain).filter((id) => a.uncertain[id] !== b.uncertain[id]);
}

function differOnlyIn(id: PartId, a: AssessedWorld, b: AssessedWorld): boolean {
  const parts = apart(a.world, b.world);
  return parts.length === 1 && parts[0] === id;
}
