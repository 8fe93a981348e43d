import { describe, expect, test } from 'vitest';
import { UNITS } from '../../../engine/schema/duration.ts';
import { formatDuration } from '../../../engine/text/duration.ts';
import { typedDuration } from '../../../engine/text/typed-duration.ts';

describe('a length that is typed', () => {
  test.each([
    ['3 рабочих дня', 3, 'workingDay'],
    ['5 жұмыс күні', 5, 'workingDay'],
    ['5 (бес) жұмыс күні', 5, 'workingDay'],
    ['  2\u00a0Working  Days ', 2, 'workingDay'],
    ['15 раб. дней', 15, 'workingDay'],
    ['10 р.д.', 10, 'workingDay'],
    ['трех рабочих дней', 3, 'workingDay'],
    ['он бес жұмыс күні', 15, 'workingDay'],
    ['в течение 1 рабочего дня', 1, 'workingDay'],
    ['2 жұмыс күні ішінде', 2, 'workingDay'],
    ['30 days', 30, 'calendarDay'],
    ['30 күн', 30, 'calendarDay'],
    ['10 календарных дней', 10, 'calendarDay'],
    ['1 күнтізбелік күн', 1, 'calendarDay'],
    ['6 ай', 6, 'month'],
    ['6 месяцев', 6, 'month'],
    ['1 month', 1, 'month'],
    ['2 жыл', 2, 'year'],
    ['5 лет', 5, 'year'],
    ['24 часа', 24, 'hour'],
    ['20 минут', 20, 'minute'],
    ['3рабочих дня', 3, 'workingDay'],
  ])('%s', (text, count, unit) => {
    expect(typedDuration(text)).toEqual({ ok: true, duration: { unit, count } });
  });

  test.each([
    ['3', 'no-unit'],
    ['3 недели', 'no-unit'],
    ['3 working days or 5', 'no-unit'],
    ['рабочих дня', 'no-count'],
    ['жұмыс күні', 'no-count'],
    ['скоро', 'no-length'],
    ['', 'no-length'],
  ])('%s is none', (text, problem) => {
    expect(typedDuration(text)).toEqual({ ok: false, problem });
  });

  test.each(['kk', 'ru', 'en'])('what is read back in %s is taken again', (language) => {
    for (const unit of UNITS)
      for (const count of [1, 2, 5, 21, 30, 100]) {
        const duration = { unit, count };
        expect(typedDuration(formatDuration(duration, language))).toEqual({ ok: true, duration });
      }
  });
});
