import type { Assessment } from '../assessment/types.ts';
import type { Trilean } from '../conditions/types.ts';
import type { Edition } from '../schema/edition.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { Mismatch } from './types.ts';

type Expectation = Scenario['expect'];

/** A value that a scenario expects something of although there is no such thing. */
const ABSENT = 'absent';

/** What of an assessment is not as a scenario expects. Only what the expectation names is compared. */
export function compareAssessment(
  expected: Expectation,
  actual: Assessment,
  edition: Edition,
): readonly Mismatch[] {
  const { grounds, requirements, limits } = actual;
  return [
    ...one('outcome', expected.outcome, actual.outcome),
    ...each('grounds', expected.grounds, (id) => truth(grounds[id], (result) => result.applies)),
    ...each('requirements', expected.requirements, (id) => truth(requirements[id], (result) => result.met)),
    ...each('limits', expected.limits, (id) => truth(limits[id], (result) => result.within)),
    ...each('documents', expected.documents, (id) => documentState(id, actual, edition)),
    ...missing(expected, actual),
    ...decisiveOpen(expected, actual),
    ...deadlines(expected, actual),
  ];
}

/** A mismatch of one value; none where nothing is expected. Values are plain JSON, compared as such. */
export function one(what: string, expected: unknown, actual: unknown): readonly Mismatch[] {
  if (expected === undefined || JSON.stringify(expected) === JSON.stringify(actual)) return [];
  return [{ what, expected, actual }];
}

function each(
  what: string,
  expected: Readonly<Record<string, unknown>> | undefined,
  actual: (id: string) => unknown,
): readonly Mismatch[] {
  return Object.entries(expected ?? {}).flatMap(([id, value]) => one(`${what}.${id}`, value, actual(id)));
}

function truth<T>(result: T | undefined, read: (result: T) => Trilean): boolean | string {
  return result === undefined ? ABSENT : (read(result) ?? 'unknown');
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

function deadlines(expected: Expectation, actual: Assessment): readonly Mismatch[] {
  return Object.entries(expected.deadlines ?? {}).flatMap(([id, { due, skipped, provisional }]) => {
    const deadline = actual.deadlines[id];
    return [
      ...one(`deadlines.${id}.due`, due, deadline?.due ?? deadline?.status ?? ABSENT),
      ...one(
        `deadlines.${id}.skipped`,
        skipped,
        deadline?.skipped.map(({ date }) => date),
      ),
      ...one(`deadlines.${id}.provisional`, provisional, deadline?.provisional),
    ];
  });
}
