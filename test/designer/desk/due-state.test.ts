import { describe, expect, it } from 'vitest';
import { dueState } from '../../../designer/desk/due/due-state.ts';
import type { DeadlineResult } from '../../../engine/deadlines/types.ts';

const deadline = (part: Partial<DeadlineResult>): DeadlineResult => ({
  title: { en: 'Review' },
  responsible: 'reviewer',
  status: 'running',
  counted: [],
  skipped: [],
  provisional: false,
  openBy: [],
  ...part,
});

describe('how urgent a deadline is', () => {
  it('is due today when no day is left', () => {
    expect(dueState(deadline({ remaining: 0 }))).toEqual({ kind: 'today' });
  });

  it('counts the days left in the deadline’s own days', () => {
    expect(dueState(deadline({ remaining: 2, remainingUnit: 'workingDay' }))).toEqual({
      kind: 'left',
      days: 2,
      unit: 'workingDay',
    });
  });

  it('counts the days over as a positive number', () => {
    expect(dueState(deadline({ status: 'overdue', remaining: -3, remainingUnit: 'workingDay' }))).toEqual({
      kind: 'overdue',
      days: 3,
      unit: 'workingDay',
    });
  });

  it('stays overdue where no working day has passed since', () => {
    expect(dueState(deadline({ status: 'overdue', remaining: 0 }))).toMatchObject({
      kind: 'overdue',
      days: 0,
    });
  });

  it('says of the others what their status says', () => {
    expect(dueState(deadline({ status: 'suspended' }))).toEqual({ kind: 'suspended' });
    expect(dueState(deadline({ status: 'done-late' }))).toEqual({ kind: 'done-late' });
  });
});
