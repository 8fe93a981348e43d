import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entryRule } from '../../../engine/acts/entry-rule.ts';
import { numberOf } from '../../../engine/acts/number-words.ts';
import { recogniseAct } from '../../../engine/acts/recognise.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/acts/${name}`, import.meta.url), 'utf8');
const definition = JSON.parse(
  readFileSync(new URL('../../../definitions/acts/kz-317-2025.json', import.meta.url), 'utf8'),
);

describe('what an act says of itself', () => {
  it('is read from a real order in Kazakh as a person registered it', () => {
    const { issuer, adopted, registered, title, number, kind } = definition;
    expect(recogniseAct(fixture('amending-order.kk.txt'))).toEqual({
      language: 'kk',
      kind,
      number,
      adopted,
      registered,
      issuer: issuer.kk,
      title: title.kk,
      entryIntoForce: {
        text: definition.entryIntoForce.text.kk,
        provision: 'p4',
        calendarDaysElapsedAfterPublication: 10,
      },
    });
  });

  it('is read from an order in Russian, the issuer put into the nominative', () => {
    expect(recogniseAct(fixture('amending-order.ru.txt'))).toMatchObject({
      language: 'ru',
      kind: 'order',
      number: '44-НҚ',
      adopted: '2026-05-20',
      issuer: 'Министр туризма Республики Альфа',
      registered: { date: '2026-05-25', number: '40112' },
      title: /^О внесении изменений и дополнений/,
      entryIntoForce: { provision: 'p3', calendarDaysElapsedAfterPublication: 10 },
    });
  });

  it('notices that parts enter into force on other days', () => {
    const text =
      'Постановление Правительства от 1 февраля 2026 года № 7\n1. Утвердить.\n2. Настоящее постановление вводится в действие со дня его первого официального опубликования, за исключением пункта 1, который вводится в действие с 1 января 2027 года.';
    expect(recogniseAct(text)).toMatchObject({
      kind: 'decree',
      issuer: 'Правительство',
      entryIntoForce: { onPublication: true, provision: 'p2' },
      inStages: true,
    });
  });

  it('is empty where a text says nothing', () => {
    expect(recogniseAct('')).toEqual({});
    expect(recogniseAct('1. One.\n2. Two.')).toEqual({});
  });
});

describe('the rule of entry into force', () => {
  const days = (count: number) => ({ calendarDaysElapsedAfterPublication: count });
  it.each([
    [
      'Осы бұйрық алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі.',
      days(10),
    ],
    [
      'алғашқы ресми жарияланған күнінен кейін күнтізбелік алпыс күн өткен соң қолданысқа енгізіледі',
      days(60),
    ],
    [
      'алғашқы ресми жарияланған күнінен кейін күнтізбелік жиырма бір күн өткен соң қолданысқа енгізіледі',
      days(21),
    ],
    [
      'вводится в действие по истечении двадцати одного календарного дня после дня его первого официального опубликования',
      days(21),
    ],
    [
      'вводится в действие по истечении 60 (шестидесяти) календарных дней после дня его опубликования',
      days(60),
    ],
    ['вводится в действие после дня его первого официального опубликования', days(0)],
    ['алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі', { onPublication: true }],
    ['вводится в действие со дня его официального опубликования', { onPublication: true }],
    ['вводится в действие с 1 января 2027 года и подлежит официальному', { date: '2027-01-01' }],
    ['2026 жылғы 1 шілдеден бастап қолданысқа енгізіледі', { date: '2026-07-01' }],
    ['01.01.2026 бастап қолданысқа енгізіледі', { date: '2026-01-01' }],
    ['вводится в действие со дня подписания', { date: '2026-03-04' }],
    ['вводится в действие по истечении шести месяцев после дня его опубликования', {}],
    ['вводится в действие когда-нибудь', {}],
  ])('%s', (sentence, rule) => {
    const adopted = recogniseAct('Приказ Министра от 4 марта 2026 года № 1\n1. А.').adopted;
    expect(entryRule(sentence, adopted)).toEqual(rule);
  });
});

describe('words of numbers', () => {
  it.each([
    ['бір', 1],
    ['төртінші', 4],
    ['жетінші', 7],
    ['он', 10],
    ['он бес', 15],
    ['жиырма тоғызыншы', 29],
    ['қырық', 40],
    ['елу екі', 52],
    ['жетпіс үш', 73],
    ['тоқсан тоғыз', 99],
    ['жүз', 100],
    ['один', 1],
    ['третьего', 3],
    ['седьмой', 7],
    ['восьми', 8],
    ['десяти', 10],
    ['одиннадцати', 11],
    ['четырнадцатый', 14],
    ['двадцати одного', 21],
    ['тридцати', 30],
    ['сорока пяти', 45],
    ['пятидесяти', 50],
    ['шестидесяти', 60],
    ['девяноста девяти', 99],
    ['ста', 100],
  ])('%s', (words, number) => expect(numberOf(words)).toBe(number));

  it.each(['', 'гость', 'бірлік', 'десятина была', 'сто пять десять'])('not %s', (words) =>
    expect(numberOf(words)).toBeUndefined(),
  );
});
