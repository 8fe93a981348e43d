import { and } from '../assessment/item.ts';
import type { Assessment, SubjectResult } from '../assessment/types.ts';
import type { Trilean } from '../conditions/types.ts';
import type { Edition } from '../schema/edition.ts';
import type { Scenario } from '../schema/scenario.ts';
import { ABSENT, each } from './expected.ts';
import type { Mismatch } from './types.ts';

/** What of the persons is not as expected: the outcome of each, in the order of the list. */
export function compareSubjects(
  { subjects }: Scenario['expect'],
  actual: Pick<Assessment, 'subjects'>,
): readonly Mismatch[] {
  return each(
    'subjects',
    subjects,
    (list) => actual.subjects[list]?.map(({ outcome }) => outcome) ?? 'unknown',
  );
}

/** A ground as expectations speak of it: of one asked of each person, whether it applies to some of them. */
export function groundState(id: string, assessment: Assessment, edition: Edition): boolean | string {
  const own = assessment.grounds[id];
  if (own !== undefined) return own.applies ?? 'unknown';
  const item = edition.grounds?.[id];
  if (item?.each === undefined || !item.appliesTo.includes(assessment.variant)) return ABSENT;
  const spared = overPersons(assessment.subjects[item.each], (person) => {
    const applies = person.grounds[id]?.applies ?? null;
    return applies === null ? null : !applies;
  });
  return spared === null ? 'unknown' : !spared;
}

/** A requirement as expectations speak of it: of one asked of each person, whether it is met by all of them. */
export function requirementState(id: string, assessment: Assessment, edition: Edition): boolean | string {
  const own = assessment.requirements[id];
  if (own !== undefined) return own.met ?? 'unknown';
  const item = edition.requirements?.[id];
  if (item?.each === undefined || !item.appliesTo.includes(assessment.variant)) return ABSENT;
  const met = overPersons(assessment.subjects[item.each], (person) => person.requirements[id]?.met ?? null);
  return met ?? 'unknown';
}

/** Whether something holds of all persons; of a list that is unknown it is unknown. */
const overPersons = (
  persons: readonly SubjectResult[] | undefined,
  holds: (person: SubjectResult) => Trilean,
): Trilean => (persons === undefined ? null : and(...persons.map(holds)));
