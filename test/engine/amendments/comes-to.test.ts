import { expect, test } from 'vitest';
import { comesToAlike } from '../../../engine/alternatives/comes-to.ts';
import { parseDate } from '../../../engine/calendar/date.ts';

const assessment = (money: string, start: string) => ({
  amounts: { support: { due: true, value: { kind: 'money' as const, money, currency: 'KZT' } } },
  periods: { stay: { start: parseDate(start) } },
});

test('what all assessments come to is told, and what depends on another doubt is left out', () => {
  const [a, b] = [assessment('100', '2026-01-01'), assessment('100', '2026-02-01')];
  expect(comesToAlike([a, b] as never)).toEqual({
    amounts: { support: { due: true, value: { kind: 'money', money: '100', currency: 'KZT' } } },
    periods: {},
  });
  expect(comesToAlike([a] as never).periods).toEqual({ stay: { start: '2026-01-01' } });
});
