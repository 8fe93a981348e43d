import Type from 'typebox';
import { object, words } from './primitives.ts';

export const UNITS = ['workingDay', 'calendarDay', 'month', 'year', 'minute', 'hour'] as const;

/** A length of time as the law counts it. A tagged union: an amendment replaces it whole. */
export const Duration = object(
  { unit: words(UNITS), count: Type.Integer({ minimum: 0 }) },
  { 'x-qagida': 'whole' },
);
export type Duration = Type.Static<typeof Duration>;
