import { shiftDay } from '../../calendar/shift.ts';
import { wholeNumber } from '../decimal.ts';
import type { Operation } from '../operation.ts';
import { dayOf, quantityOf } from '../quantity.ts';
import { known, unknown } from '../result.ts';

/** A later day, or an earlier one. Months and years clamp to the month's last day; working days are those of the calendar. */
export const datePlus: Operation<'date-plus'> = {
  name: 'date-plus',
  evaluate: ({ 'date-plus': { date, unit, count } }, { calendar }, inner) => {
    const [from, by] = [inner(date), inner(count)];
    const about = { operation: 'date-plus', unit };
    if (from.value === null || by.value === null) return unknown({}, about, [from, by]);
    const day = dayOf(from.value);
    const { amount } = quantityOf(by.value);
    const steps = wholeNumber(amount);
    if (steps === undefined) {
      return unknown({ gaps: [{ kind: 'not-whole', number: amount }] }, about, [from, by]);
    }
    const later = shiftDay(calendar, day, unit, steps);
    return later === undefined
      ? unknown({ gaps: [{ kind: 'calendar', on: day }] }, about, [from, by])
      : known({ kind: 'date', date: later }, about, [from, by]);
  },
};
