import type { DeadlineResult } from '../../../engine/deadlines/types.ts';

type Unit = NonNullable<DeadlineResult['remainingUnit']>;

/** How urgent a deadline is on the day of its assessment. */
export type DueState =
  | { readonly kind: 'overdue' | 'left'; readonly days: number; readonly unit: Unit }
  | { readonly kind: 'today' | 'suspended' | 'done' | 'done-late' | 'not-started' | 'uncountable' };

/** Running deadlines split into those due today and those with days left; the others are what their status says. */
export function dueState(deadline: DeadlineResult): DueState {
  const unit = deadline.remainingUnit ?? 'calendarDay';
  const days = Math.abs(deadline.remaining ?? 0);
  switch (deadline.status) {
    case 'overdue':
      return { kind: 'overdue', days, unit };
    case 'running':
      return days === 0 ? { kind: 'today' } : { kind: 'left', days, unit };
    default:
      return { kind: deadline.status };
  }
}
