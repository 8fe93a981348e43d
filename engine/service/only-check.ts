import type { Edition } from '../schema/edition.ts';

/** Whether a service is a check for oneself: its procedure has no role but the applicant's, so that nobody would work on an application. */
export function isOnlyCheck({ workflow }: Pick<Edition, 'workflow'>): boolean {
  return Object.values(workflow.roles).every(({ kind }) => kind === 'applicant');
}
