import { due } from '../../../engine/deadlines/due.ts';
import type { DeadlineResult } from '../../../engine/deadlines/types.ts';
import type { PinnedEdition } from '../../../engine/edition/types.ts';
import type { IsoDate } from '../../../engine/schema/primitives.ts';
import type { Text } from '../../../engine/schema/text.ts';
import type { CaseSummary } from '../../api/schemas/cases.ts';
import { type Case, datedEvents } from '../case.ts';
import type { Cases } from '../context.ts';

/** What lists and pages show of a case first. */
export function headOf(
  cases: Cases,
  pinned: PinnedEdition,
  one: Case,
  at: IsoDate,
  time?: string,
): CaseSummary {
  const { service, workflow } = pinned.edition;
  const state = one.state ?? workflow.initial;
  const nextDue =
    one.submission === undefined || one.final
      ? undefined
      : mostUrgent(deadlinesOf(cases, pinned, one, at, time));
  const decided = one.steps.findLast(({ decision }) => decision !== undefined);
  return {
    id: one.id,
    ...(one.submission === undefined
      ? {}
      : { number: one.submission.number, submittedAt: one.submission.at }),
    service: one.service,
    serviceTitle: service.title,
    variant: one.variant,
    variantTitle: service.variants[one.variant]?.title ?? named(one.variant),
    channel: one.channel,
    channelTitle: service.channels[one.channel]?.title ?? named(one.channel),
    status: one.submission === undefined ? 'draft' : one.final ? 'closed' : 'open',
    state,
    stateTitle: workflow.states[state]?.title ?? named(state),
    applicant: applicantOf(pinned, one),
    createdAt: one.createdAt,
    updatedAt: one.updatedAt,
    sequence: one.sequence,
    ...(nextDue === undefined ? {} : { nextDue }),
    ...(decided?.decision === undefined ? {} : { decision: { ...decided.decision, on: decided.on } }),
  };
}

/** A key stands for a title where a later edition no longer has the thing. */
export const named = (key: string): Text => ({ en: key });

export function deadlinesOf(
  { library }: Cases,
  { edition }: PinnedEdition,
  one: Case,
  at: IsoDate,
  time?: string,
): Readonly<Record<string, DeadlineResult>> {
  const calendar = library.calendars[edition.service.calendar];
  return calendar === undefined
    ? {}
    : due(edition, calendar, {
        variant: one.variant,
        channel: one.channel,
        events: datedEvents(one),
        at,
        ...(time === undefined ? {} : { time }),
      });
}

/** The duty still to be done that is due first. */
function mostUrgent(deadlines: Readonly<Record<string, DeadlineResult>>): CaseSummary['nextDue'] {
  const pending = Object.entries(deadlines).filter(
    ([, { status, due }]) => due !== undefined && (status === 'running' || status === 'overdue'),
  );
  const first = pending.sort(([, a], [, b]) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1))[0];
  return first === undefined ? undefined : { deadline: first[0], title: first[1].title, result: first[1] };
}

/** The applicant's own name as filed: the facts that the form names for it. Without any, for whom it was filed. */
function applicantOf({ edition }: PinnedEdition, one: Case): string {
  const parts = (edition.form.applicantName ?? []).map((fact) => one.answers[fact]);
  const name = parts.filter((part) => typeof part === 'string' && part !== '').join(' ');
  return name === '' ? (one.onBehalfOf ?? '') : name;
}
