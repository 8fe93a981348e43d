import { expect, test } from 'vitest';
import { formatOpening } from '../../../engine/text/hours.ts';
import { hoursIn } from '../../../engine/text/hours-in.ts';

const WEEKDAYS = [1, 2, 3, 4, 5];

test('hours are read as people write them, the second times as the break', () => {
  expect(hoursIn('09:00-17:30, break 13:00-14:30, Mon-Fri')).toEqual({
    days: WEEKDAYS,
    from: '09:00',
    to: '17:30',
    break: { from: '13:00', to: '14:30' },
  });
  expect(hoursIn('сағат 9.00-18.00')).toBeUndefined();
  expect(hoursIn('9.00–18.00')).toEqual({ from: '09:00', to: '18:00' });
  expect(hoursIn('сб 9.00-13.00')).toEqual({ days: [6], from: '09:00', to: '13:00' });
  expect(hoursIn('дүйсенбі–жұма, сенбі 09:00-20:00, үзіліс 13:00-14:00')).toEqual({
    days: [...WEEKDAYS, 6],
    from: '09:00',
    to: '20:00',
    break: { from: '13:00', to: '14:00' },
  });
});

test('what never closes is said in words', () => {
  expect(hoursIn('Round the clock')).toEqual({ roundTheClock: true });
  expect(hoursIn('24/7')).toEqual({ roundTheClock: true });
  expect(hoursIn('тәулік бойы')).toEqual({ roundTheClock: true });
  expect(hoursIn('round the clock 09:00-10:00')).toBeUndefined();
});

test('what is not wholly understood is not read at all', () => {
  for (const text of [
    '',
    'Mon-Fri',
    'Mon-Foo 09:00-18:00',
    'Fri-Mon 09:00-18:00',
    '18:00-09:00',
    '09:00-25:00',
    '09:00-18:00 by appointment',
    '09:00-12:00, 13:00-14:00, 15:00-16:00',
  ])
    expect(hoursIn(text), text).toBeUndefined();
});

test.each(['kk', 'ru', 'en'] as const)('what is printed in %s is read back', (language) => {
  for (const opening of [
    { roundTheClock: true },
    { days: WEEKDAYS, from: '09:00', to: '18:00', break: { from: '13:00', to: '14:00' } },
    { days: [2, 4], from: '10:00', to: '16:30' },
    { from: '09:00', to: '17:00' },
  ])
    expect(hoursIn(formatOpening({ order: 1, ...opening }, language))).toEqual(opening);
});
