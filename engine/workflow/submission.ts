import { type DatedEvent, inSequence } from '../deadlines/sequence.ts';
import type { Edition } from '../schema/edition.ts';
import type { IsoDate } from '../schema/primitives.ts';

/** The events by which a case of the variant is submitted: those of the transitions that leave the initial state. */
export function submissionEvents(edition: Pick<Edition, 'workflow'>, variant: string): readonly string[] {
  const { initial, transitions } = edition.workflow;
  return Object.values(transitions)
    .filter(({ from, appliesTo }) => from.includes(initial) && (appliesTo?.includes(variant) ?? true))
    .map(({ event }) => event);
}

/** The day on which a case was first submitted; `undefined` before that. */
export function submittedOn(
  edition: Pick<Edition, 'workflow'>,
  variant: string,
  events: readonly DatedEvent[],
): IsoDate | undefined {
  const submitting = submissionEvents(edition, variant);
  return inSequence(events).find(({ event }) => submitting.includes(event))?.on;
}
