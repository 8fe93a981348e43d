import type { Facts } from '../conditions/types.ts';
import type { DatedEvent } from '../deadlines/sequence.ts';
import { documentFact } from '../facts/of.ts';
import { visibleFacts } from '../facts/visible.ts';
import type { Edition } from '../schema/edition.ts';
import type { IsoDate } from '../schema/primitives.ts';
import type { FactValue } from '../schema/scenario.ts';
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

/**
 * The facts on which a case is assessed: those given, without hidden answers, with those that follow of
 * themselves (the day of assessment, the day of submission, documents that are presented by submitting).
 * Sorted by key, the rows of lists too, so that the order in which somebody wrote them shows nowhere.
 */
export function caseFacts(edition: Edition, input: CaseFactsInput): Facts {
  const presented = Object.entries(edition.documents ?? {})
    .filter(([, document]) => document.presentedBySubmission === true)
    .map(([id]): [string, FactValue] => [documentFact(id), true]);
  const submitted = submittedOn(edition, input.variant, input.events) ?? input.submittedOn ?? input.at;
  const facts: Facts = {
    ...Object.fromEntries(presented),
    ...input.facts,
    ...(input.at === undefined ? {} : { 'assessment-date': input.at }),
    ...(submitted === undefined ? {} : { 'submitted-on': submitted }),
  };
  const sorted = Object.entries(visibleFacts(edition, input.variant, facts))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]): [string, FactValue] => [key, sortedRows(value)]);
  return Object.fromEntries(sorted);
}

function sortedRows(value: FactValue): FactValue {
  if (typeof value !== 'object') return value;
  return value.map((row) => Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))));
}
