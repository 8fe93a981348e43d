import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf, textOf } from '../../designer/look/inputs/date-parts.ts';
import { parseDate } from '../../engine/calendar/date.ts';

test('day, month and year make an ISO date', () => {
  expect(textOf({ day: '5', month: '3', year: '1990' })).toBe('1990-03-05');
  expect(partsOf('1990-03-05')).toEqual({ day: '5', month: '3', year: '1990' });
});

test('nothing typed is no answer', () => {
  expect(textOf({ day: '', month: '', year: '' })).toBeUndefined();
});

test.each([
  { day: '31', month: '2', year: '2000' },
  { day: '5', month: '', year: '1990' },
  { day: '5', month: '3', year: '90' },
])('%o is kept as typed and is no date', (parts) => {
  const text = textOf(parts);
  expect(parseDate(text ?? '')).toBeUndefined();
  expect(partsOf(text)).toEqual(parts);
});

test('whatever is typed stays as it is typed', () => {
  const digits = (length: number) =>
    fc
      .array(fc.integer({ min: 0, max: 9 }), { maxLength: length })
      .map((all) => all.join('').replace(/^0+/, ''));
  fc.assert(
    fc.property(digits(2), digits(2), digits(4), (day, month, year) => {
      const text = textOf({ day, month, year });
      expect(partsOf(text)).toEqual({ day, month, year });
    }),
  );
});
