import { describe, expect, test } from 'vitest';
import { hoursSaidIn } from '../../../engine/acts/hours-said.ts';
import { weekdaysIn } from '../../../engine/acts/weekdays-in.ts';

const openings = (clause: string) => hoursSaidIn(clause).map(({ opening }) => opening);

describe('opening hours in the words of the law', () => {
  const pause = { from: '13:00', to: '14:30' };

  test('with a pause that is named before the hours or behind them', () => {
    const hours = [{ from: '09:00', to: '17:30', break: pause }];
    expect(
      openings('выдача результата – с 9.00 до 17.30 часов с перерывом на обед с 13.00 до 14.30 часов'),
    ).toEqual(hours);
    expect(
      openings('беру сағат 13.00-ден 14.30-ға дейін түскі үзіліспен сағат 9.00-ден 17.30-ға дейін'),
    ).toEqual(hours);
    expect(openings('сағат 9.00-ден 17.30-ға дейiн, сағат 13-00-ден 14-30 дейін түскі асқа үзіліс')).toEqual(
      hours,
    );
  });

  test('on days in a row, and several one after the other', () => {
    const weekdays = [1, 2, 3, 4, 5];
    const all = [
      { days: weekdays, from: '09:00', to: '18:00' },
      { days: weekdays, from: '09:00', to: '20:00' },
      { days: [6], from: '09:00', to: '13:00' },
    ];
    expect(
      openings(
        'с понедельника по пятницу включительно с 9.00 до 18.00 часов без перерыва, в дежурных отделах с понедельника по пятницу включительно с 9.00 до 20.00 часов и в субботу с 9.00 до 13.00 часов, кроме праздничных и выходных дней',
      ),
    ).toEqual(all);
    expect(
      openings(
        'дүйсенбіден жұманы қоса алғанда сағат 9.00-ден 18.00-ге дейін үзіліссіз жүзеге асырылады, кезекші бөлімдерінде дүйсенбіден жұманы қоса алғанда сағат 9.00-ден 20.00-ге дейін және сенбі күні сағат 9.00-ден 13.00-ге дейін',
      ),
    ).toEqual(all);
  });

  test('begin where their days or their times are named', () => {
    const clause = 'у услугодателя – с понедельника по пятницу, кроме праздников, с 9:00 до 18:30 часов';
    expect(hoursSaidIn(clause)).toEqual([
      { opening: { days: [1, 2, 3, 4, 5], from: '09:00', to: '18:30' }, at: clause.indexOf('понедельника') },
    ]);
    expect(hoursSaidIn('в миссии с 9.00 до 17.00 часов')[0]?.at).toBe('в миссии с '.length);
  });

  test('or none, where it is always open', () => {
    expect(openings('на портале – круглосуточно, за исключением технических перерывов')).toEqual([
      { roundTheClock: true },
    ]);
    expect(openings('порталда – тәулік бойы')).toEqual([{ roundTheClock: true }]);
    expect(openings('круглосуточно, с 9.00 до 18.00')).toEqual([]);
  });

  test('are no dates, telephones, versions or articles', () => {
    expect(openings('приказом от 30.09.2025 № 302, статьей 19-1, тел. 8 800 080 7777, с 9.00')).toEqual([]);
    expect(openings('в течение 10 (десяти) дней до 12 (двенадцати) месяцев')).toEqual([]);
  });
});

describe('weekdays in the words of the law', () => {
  test.each([
    ['во вторник и четверг', [2, 4]],
    ['сейсенбі және бейсенбі күндері', [2, 4]],
    ['from Monday to Friday', [1, 2, 3, 4, 5]],
    ['дүйсенбіден бастап жұма аралығында', [1, 2, 3, 4, 5]],
    ['средства жұмыс', []],
  ])('%s', (words, days) => {
    expect(weekdaysIn(words).days).toEqual(days);
  });
});
