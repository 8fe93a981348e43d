import type { Assessment } from '../assessment/types.ts';
import type { Edition } from '../schema/edition.ts';
import type { Scenario } from '../schema/scenario.ts';
import { compareComputed } from './compare-computed.ts';
import { compareCounted } from './compare-counted.ts';
import { compareFacts } from './compare-facts.ts';
import { compareSubjects, groundState, requirementState } from './compare-subjects.ts';
import { ABSENT, each, one, truth } from './expected.ts';
import type { Mismatch } from './types.ts';

type Expectation = Scenario['expect'];

/** What of an assessment is not as a scenario expects. Only what the expectation names is compared. */
export function compareAssessment(
  expected: Expectation,
  actual: Assessment,
  edition: Edition,
): readonly Mismatch[] {
  const { limits } = actual;
  return [
    ...one('outcome', expected.outcome, actual.outcome),
    ...each('grounds', expected.grounds, (id) => groundState(id, actual, edition)),
    ...each('requirements', expected.requirements, (id) => requirementState(id, actual, edition)),
    ...compareSubjects(expected, actual),
    ...each('limits', expected.limits, (id) => truth(limits[id], (result) => result.within)),
    ...each('documents', expected.documents, (id) => documentState(id, actual, edition)),
    ...missing(expected, actual),
    ...decisiveOpen(expected, actual),
    ...compareComputed(expected, actual),
    ...compareCounted(expected, actual),
    ...compareFacts(expected, actual),
    ...readings(expected, actual),
  ];
}

/** The outcome under each reading of an open entry; `absent` of one that is settled or does not concern the case. */
function readings(expected: Expectation, { readings: actual }: Assessment): readonly Mismatch[] {
  return Object.entries(expected.readings ?? {}).flatMap(([open, outcomes]) =>
    each(`readings.${open}`, outcomes, (reading) => actual[open]?.[reading]?.outcome ?? ABSENT),
  );
}

/** A document of another variant or channel is not required. */
function documentState(id: string, { documents }: Assessment, edition: Edition): string {
  const document = documents[id];
  if (document === undefined) {
    return Object.hasOwn(edition.documents ?? {}, id) ? 'not-required' : ABSENT;
  }
  if (document.required === null) return 'unknown';
  return document.required ? 'required' : 'not-required';
}

/** The facts named are the first to ask for, in this order; an empty list says that nothing is missing. */
function missing(expected: Expectation, actual: Assessment): readonly Mismatch[] {
  const facts = actual.missing.map(({ fact }) => fact);
  const first = expected.missing?.length ? facts.slice(0, expected.missing.length) : facts;
  return one('missing', expected.missing, first);
}

/** The open entries that keep the outcome undetermined, in any order. */
function decisiveOpen(expected: Expectation, actual: Assessment): readonly Mismatch[] {
  const decisive = Object.entries(actual.open).flatMap(([id, { decisive: is }]) => (is ? [id] : []));
  return one('open', expected.open && [...expected.open].sort(), decisive.sort());
}
