import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { durationIn } from '../../../engine/acts/duration-in.ts';
import { givenWording } from '../../../engine/acts/given-wording.ts';
import { splitProvisions } from '../../../engine/acts/split.ts';

const given = (text: string, target: string, number?: string) =>
  givenWording({ text: { ru: text }, ...(number === undefined ? {} : { number }) }, target);
const words = (text: string, target: string, number?: string) => given(text, target, number)?.text.ru;

describe("the law's own words in a provision", () => {
  it('leaves out the instruction, the marks around the wording and its number', () => {
    expect(words('пункт 5 изложить в следующей редакции:\n\n«5. Карта выдается за день.»;', 'p5')).toBe(
      'Карта выдается за день.',
    );
    expect(words('«13) гость – приезжий;', 'p2.13', '13)')).toBe('гость – приезжий');
    expect(words('14) хозяин – местный.»;', 'p2.14', '14)')).toBe('хозяин – местный');
  });

  it('leaves out what joins the members of a list, and keeps the stop of a sentence', () => {
    expect(given('недостоверность документов;', 'annex-2.row-3.1', '1)')).toEqual({
      number: '1)',
      text: { ru: 'недостоверность документов' },
    });
    expect(words('отсутствие согласия.', 'annex-2.row-3.2', '2)')).toBe('отсутствие согласия');
    expect(words('Подлинник не возвращается.', 'annex-2.row-3.indent-4')).toBe('Подлинник не возвращается.');
  });

  it('keeps the marks of a name that the words quote', () => {
    expect(words('рекомендация «Карты гостя»;', 'p2.1', '1)')).toBe('рекомендация «Карты гостя»');
    expect(words('"Карта" выдается;', 'p2.1', '1)')).toBe('"Карта" выдается');
  });

  it('prints no number that is only an address', () => {
    expect(given('Решение принимается.', 'p9', '9')?.number).toBeUndefined();
  });

  it('has none where a provision only removes another, or has no text', () => {
    expect(given('пункт 10 исключить;', 'p10')).toBeUndefined();
    expect(givenWording({ number: '1' }, 'p1')).toBeUndefined();
  });

  it('is had in all languages of the act, with their marks', () => {
    const text = { kk: '1) өмірбаян;', ru: '1) автобиография;', unofficial: ['ru'] };
    expect(givenWording({ number: '1)', text }, 'row-8.1')?.text).toEqual({
      kk: 'өмірбаян',
      ru: 'автобиография',
      unofficial: ['ru'],
    });
  });

  it('is read from a real order as a person wrote it into the grounds', () => {
    const fixture = new URL('../../fixtures/acts/amending-order.kk.txt', import.meta.url);
    const { provisions } = splitProvisions(readFileSync(fixture, 'utf8'));
    const { parts } = JSON.parse(
      readFileSync(
        new URL('../../../definitions/services/kandas-status/amendments/kz-317-2025.json', import.meta.url),
        'utf8',
      ),
    );
    const { grounds } = parts.all.patch;
    const taken = (id: string) => {
      const { number, text = '' } = provisions[id] ?? {};
      return givenWording({ ...(number === undefined ? {} : { number }), text: { kk: text } }, id);
    };
    for (const [id, ground] of [
      ['annex.row-9.1', grounds['conditions-not-met']],
      ['annex.row-9.2', grounds['false-data']],
      ['annex.row-9.5', grounds['regional-quota']],
    ])
      expect(taken(id)).toEqual({ number: ground.number, text: { kk: ground.text.kk } });
  });
});

test.each([
  ['өтініш келіп түскен күннен кейін үш жұмыс күні ішінде', { unit: 'workingDay', count: 3 }],
  ['сәттен бастап 2 (екі) жұмыс күнінен кешіктірілмей', { unit: 'workingDay', count: 2 }],
  ['в течение 30 (тридцати) календарных дней', { unit: 'calendarDay', count: 30 }],
  ['не позднее трех рабочих дней, но не более двух месяцев', { unit: 'workingDay', count: 3 }],
  ['сроком на один год', { unit: 'year', count: 1 }],
  ['рұқсат етілген ең ұзақ уақыты - 30 минут', { unit: 'minute', count: 30 }],
  ['в рабочие дни с 9 часов', { unit: 'hour', count: 9 }],
  ['каждый рабочий день', undefined],
  ['', undefined],
])('the length of time in "%s"', (text, expected) => {
  expect(durationIn(text)).toEqual(expected);
});
