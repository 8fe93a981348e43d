import type { Assessment } from '../assessment/types.ts';

type Reason = Assessment['undeterminedBecause'][number];

/**
 * An assessment that nobody may decide on, because it would have come out otherwise under another reading, date or law. What speaks of
 * persons is held too where theirs differs; a person who would be granted is not granted in a case that is not.
 * @param differs what comes out otherwise
 */
export function hold(
  assessment: Assessment,
  reasons: readonly Reason[],
  differs: readonly string[],
): Assessment {
  const { undeterminedBecause, subjects, open } = assessment;
  const isHeld = (id: string) => reasons.some((reason) => reason.kind === 'open' && reason.id === id);
  return {
    ...assessment,
    outcome: 'undetermined',
    undeterminedBecause: [...reasons, ...undeterminedBecause],
    subjects: Object.fromEntries(
      Object.entries(subjects).map(([list, persons]) => [
        list,
        persons.map((person): Assessment['subjects'][string][number] => {
          const differ = differs.includes(`subjects/${list}`) && person.outcome !== 'undetermined';
          if (differ) return { ...person, outcome: 'undetermined', undeterminedBecause: reasons };
          if (person.outcome !== 'grant') return person;
          const undetermined = [{ kind: 'case', id: 'undetermined' } as const];
          return { ...person, outcome: 'undetermined', undeterminedBecause: undetermined };
        }),
      ]),
    ),
    open: Object.fromEntries(
      Object.entries(open).map(([id, one]) => [id, isHeld(id) ? { ...one, decisive: true } : one]),
    ),
  };
}

/** What is missing under any of several assessments, once each: in the order of the first, then of the others. */
export function missingOf(assessments: readonly Assessment[]): Assessment['missing'] {
  const facts = new Map<string, Assessment['missing'][number]>();
  for (const { missing } of assessments) {
    for (const one of missing) if (!facts.has(one.fact)) facts.set(one.fact, one);
  }
  return [...facts.values()];
}
