import { describe, expect, test } from 'vitest';
import { formatHours } from '../../../engine/text/hours.ts';

const title = { kk: 'Қабылдау', ru: 'Прием', en: 'Reception' };

describe('opening hours in words', () => {
  test('days in a row and a break', () => {
    const hours = {
      order: 1,
      title,
      days: [1, 2, 3, 4, 5],
      from: '09:00',
      to: '18:00',
      break: { from: '13:00', to: '14:30' },
    };
    expect(formatHours('reception', hours, 'en')).toBe(
      '«Reception» Monday–Friday 09:00–18:00, break 13:00–14:30',
    );
    expect(formatHours('reception', hours, 'ru')).toBe(
      '«Прием» понедельник–пятница 09:00–18:00, перерыв 13:00–14:30',
    );
    expect(formatHours('reception', hours, 'kk')).toBe(
      '«Қабылдау» дүйсенбі–жұма 09:00–18:00, үзіліс 13:00–14:30',
    );
  });

  test('days apart are named each, whatever their order', () => {
    const hours = { order: 1, days: [6, 1, 3], from: '09:00', to: '13:00' };
    expect(formatHours('duty', hours, 'en')).toBe('«duty» Monday, Wednesday, Saturday 09:00–13:00');
  });

  test('always open', () => {
    expect(formatHours('reception', { order: 1, title, roundTheClock: true }, 'en')).toBe(
      '«Reception» round the clock',
    );
  });
});
