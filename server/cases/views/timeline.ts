import type { Edition } from '../../../engine/schema/edition.ts';
import type { IssuedNotice, TimelineEvent } from '../../api/schemas/cases.ts';
import type { Case } from '../case.ts';
import { named } from './head.ts';

/** What has happened, oldest first. Applicants see in which role someone acted, staff also who it was. */
export function timelineOf({ workflow }: Edition, one: Case, reader: 'applicant' | 'staff'): TimelineEvent[] {
  return one.steps.map((step) => {
    const role = workflow.roles[step.role]?.title;
    const state = workflow.states[step.state]?.title;
    return {
      sequence: step.sequence,
      event: step.event,
      title: workflow.events[step.event]?.title ?? named(step.event),
      on: step.on,
      at: step.at,
      ...(role === undefined ? {} : { by: role }),
      ...(reader === 'staff' ? { byAccount: step.by.account } : {}),
      // A reason is written for the file; the applicant reads it in the notice.
      ...(reader === 'staff' && step.reason !== undefined ? { reason: step.reason } : {}),
      ...(state === undefined ? {} : { stateTitle: state }),
    };
  });
}

export function noticesOf(one: Case): IssuedNotice[] {
  return one.notices.map(({ id, notice, at, title, body, by }) => ({
    id,
    notice,
    at,
    title,
    body,
    by: [...by],
  }));
}
