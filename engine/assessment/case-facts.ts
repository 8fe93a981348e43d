import type { Facts } from '../conditions/types.ts';
import type { DatedEvent } from '../deadlines/sequence.ts';
import { type DerivedFacts, derive } from '../derived/derive.ts';
import { derivedFacts } from '../derived/index.ts';
import { canonicalFact } from '../facts/canonical.ts';
import { documentFact } from '../facts/of.ts';
import { visibleFacts } from '../facts/visible.ts';
import { own } from '../json/own.ts';
import type { Calendar } from '../schema/calendar.ts';
import type { Edition } from '../schema/edition.ts';
import type { IsoDate } from '../schema/primitives.ts';
import type { FactValue } from '../schema/scenario.ts';
import type { ValueContext, ValueLibrary } from '../values/types.ts';
import { submittedOn } from '../workflow/submission.ts';

/** What the facts of a case follow from. */
export interface CaseFactsInput {
  readonly variant: string;
  readonly facts: Facts;
  readonly events: readonly DatedEvent[];
  /** The day for which they are asked; without it, the facts that follow from it are unknown. */
  readonly at?: IsoDate;
  /** The day of submission, where no submission event tells it. */
  readonly submittedOn?: IsoDate;
}

/** The facts of a case with what they were worked out from. */
export interface KnownCase {
  readonly facts: Facts;
  readonly derived: DerivedFacts;
  /** For further values of the case: amounts, periods. */
  readonly context: ValueContext;
}

/**
 * The facts on which a case is assessed: those given, without hidden answers, with those that follow of
 * themselves (the day of assessment, the day of submission, documents that are presented by submitting) and those that the
 * engine works out. What somebody gives for a fact that is worked out counts for nothing.
 * Sorted by key, the rows of lists too, so that the order in which somebody wrote them shows nowhere.
 */
export function caseFacts(edition: Edition, input: CaseFactsInput, library: ValueLibrary): Facts {
  return knownCase(edition, input, library).facts;
}

/** As `caseFacts`, with the derived facts that are unknown, and why. */
export function knownCase(edition: Edition, input: CaseFactsInput, library: ValueLibrary): KnownCase {
  const context: ValueContext = {
    edition,
    parameters: library.parameters,
    calendar: own(library.calendars, edition.service.calendar) ?? NO_CALENDAR,
    facts: {},
    events: input.events,
  };
  let given = givenFacts(edition, input);
  // An answer may be hidden by a condition on a derived fact, which may rest on answers. Hiding only ever makes more unknown: this ends.
  for (;;) {
    const derived = derive(edition, input.variant, { ...context, facts: given });
    const facts = { ...given, ...derived.facts };
    const visible = visibleFacts(edition, input.variant, facts);
    if (Object.keys(visible).length === Object.keys(facts).length) {
      const known = sorted(facts);
      return { facts: known, derived, context: { ...context, facts: known } };
    }
    given = Object.fromEntries(Object.entries(given).filter(([key]) => Object.hasOwn(visible, key)));
  }
}

/** What an edition without its calendar counts on: no day is known. The library refuses such an edition. */
const NO_CALENDAR: Calendar = {
  $schema: '',
  id: 'none',
  title: {},
  timeZone: 'UTC',
  weekend: [],
  years: {},
  utcOffsets: {},
};

function givenFacts(edition: Edition, input: CaseFactsInput): Facts {
  const presented = Object.entries(edition.documents ?? {})
    .filter(([, document]) => document.presentedBySubmission === true)
    .map(([id]): [string, FactValue] => [documentFact(id), true]);
  const submitted = submittedOn(edition, input.variant, input.events) ?? input.submittedOn ?? input.at;
  const worked = new Set(derivedFacts(edition).map(({ key }) => key));
  return {
    ...Object.fromEntries(presented),
    ...Object.fromEntries(
      Object.entries(input.facts)
        .filter(([key]) => !worked.has(key))
        .map(([key, value]) => [key, canonicalFact(own(edition.facts, key), value)]),
    ),
    ...(input.at === undefined ? {} : { 'assessment-date': input.at }),
    ...(submitted === undefined ? {} : { 'submitted-on': submitted }),
  };
}

function sorted(facts: Facts): Facts {
  const entries = Object.entries(facts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]): [string, FactValue] => [key, sortedRows(value)]);
  return Object.fromEntries(entries);
}

function sortedRows(value: FactValue): FactValue {
  if (typeof value !== 'object') return value;
  return value.map((row) => Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))));
}
