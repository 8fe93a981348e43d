import { describe, expect, it } from 'vitest';
import { isStillJoined, joinedNotes } from '../../../engine/acts/joined-notes.ts';
import { numbersApart } from '../../../engine/acts/numbers-apart.ts';

describe('the numbers of a provision in two languages', () => {
  it.each([
    ['figures and words', '3 (үш) жұмыс күні ішінде', 'в течение трех рабочих дней'],
    ['hours of the clock', '09:00-ден 17.30-ға дейін', 'с 9.00 до 17.30 часов'],
    ['words in another order', 'он күнтізбелік күн өткен соң', 'по истечении десяти календарных дней'],
    ['two words', 'он екі ай', 'двенадцать месяцев'],
    ['an article', 'бір ай ішінде', 'в течение месяца'],
    ['thousands', '10000 доллар', '10 000 долларов'],
    ['a date', '2013 жылғы 22 шілдедегі № 44 бұйрық', 'приказ от 22 июля 2013 года № 44'],
  ])('answer to each other: %s', (_, kazakh, russian) => {
    expect(numbersApart(kazakh, russian)).toEqual({ first: [], second: [] });
  });

  it.each([
    ['3 жұмыс күні', '13 рабочих дней', ['3'], ['13']],
    ['үш жұмыс күні ішінде', 'в течение пяти рабочих дней', ['3'], ['5']],
    ['9.00-ден 17.30-ға дейін', 'в порядке очереди', ['9.00', '17.30'], []],
    ['4-қосымшаға сәйкес', 'согласно приложению 14', ['4'], ['14']],
  ])('do not: %s, %s', (kazakh, russian, first, second) => {
    expect(numbersApart(kazakh, russian)).toEqual({ first, second });
  });
});

describe('another language that joins an act', () => {
  const provisions = {
    p1: { order: 1, text: { kk: 'Мерзімі 30 жұмыс күні.' } },
    p2: { order: 2, text: { kk: 'Тегін.' } },
    p3: { order: 3, text: { kk: 'Жарияланады.', ru: 'Публикуется.', unofficial: ['ru'] } },
    note: { order: 4 },
  };
  const texts = new Map([
    ['p1', 'Срок 20 рабочих дней.'],
    ['p3', 'Публикуется.'],
    ['p4', 'Новое.'],
  ]);

  it('is looked at where its numbers differ, and where one of the two is alone', () => {
    expect(joinedNotes(provisions, texts, 'ru')).toEqual([
      { code: 'numbers-differ', params: { provision: 'p1', says: '20', stands: '30' } },
      { code: 'one-language', params: { provision: 'p4' } },
      { code: 'one-language', params: { provision: 'p2' } },
    ]);
  });

  it('is not compared with itself, nor with nothing', () => {
    expect(joinedNotes(provisions, texts, 'kk')).toEqual([]);
    expect(joinedNotes({}, texts, 'ru')).toEqual([]);
  });

  it('until what was to look at is put right', () => {
    const [numbers, alone] = joinedNotes(provisions, texts, 'ru');
    if (numbers === undefined || alone === undefined) throw new Error('no notes');
    const still = (note: typeof numbers, kk: string, ru?: string) =>
      isStillJoined(note, { order: 1, text: { kk, ...(ru === undefined ? {} : { ru }) } });
    expect(still(numbers, '30 күн', '20 дней')).toBe(true);
    expect(still(numbers, '30 күн', '30 дней')).toBe(false);
    expect(still(alone, 'Тегін.')).toBe(true);
    expect(still(alone, 'Тегін.', 'Бесплатно.')).toBe(false);
    expect(still({ code: 'other-place', params: {} }, 'Тегін.')).toBe(true);
  });
});
