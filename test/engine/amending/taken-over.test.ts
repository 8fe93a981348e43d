import { expect, test } from 'vitest';
import { isTakenOver } from '../../../engine/amending/taken-over.ts';

const provision = {
  order: 1,
  number: '2)',
  text: { kk: '2) паспорттың көшірмесі;', ru: 'копия паспорта', unofficial: ['ru'] },
};
const withText = (kk: string, more: object = {}) => ({ order: 1, title: { kk, ...more } });

test.each<[string, object, boolean]>([
  ['its words without number and punctuation', withText('паспорттың көшірмесі'), true],
  ['its words and more', withText('Паспорт: паспорттың көшірмесі (бар болса)'), true],
  ['its words with other spaces', withText('паспорттың  көшірмесі'), true],
  ['words deeper inside', { order: 1, options: { one: withText('паспорттың көшірмесі') } }, true],
  ['one word of it', withText('паспорттың'), false],
  ['other words', withText('паспорттың түпнұсқасы'), false],
  ['the words of a translation that is not the law', withText('басқа', { ru: 'копия паспорта' }), false],
  ['no words', { order: 1 }, false],
])('an item with %s', (_, item, expected) => {
  expect(isTakenOver(provision, 'p1.2', item)).toBe(expected);
});

test('a word that stands in many texts is not taken over by being in one of them', () => {
  const short = { order: 1, text: { kk: 'Мерзімі' } };
  expect(isTakenOver(short, 'p1', withText('Шешім қабылдау мерзімі: Мерзімі бойынша'))).toBe(false);
  expect(isTakenOver(short, 'p1', withText('Мерзімі'))).toBe(true);
});

test('what brings a wording is no part of it', () => {
  const rewording = {
    order: 1,
    text: { kk: '9-тармақ мынадай редакцияда жазылсын: "9. Комиссия екі жұмыс күні ішінде қарайды."' },
    changes: [{ act: 'al-1', provision: 'p9', operation: 'restate' }],
  };
  expect(isTakenOver(rewording, 'p1.1', withText('Комиссия екі жұмыс күні ішінде қарайды'))).toBe(true);
  expect(isTakenOver({ order: 1 }, 'p1', withText('Комиссия'))).toBe(false);
});
