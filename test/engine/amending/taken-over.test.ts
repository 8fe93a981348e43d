import { expect, test } from 'vitest';
import { isTakenOver, wordsBeside } from '../../../engine/amending/taken-over.ts';

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

const ground = {
  order: 1,
  text: {
    kk: 'өтініш беруші ұсынған құжаттардың және олардағы деректердің дұрыс еместігі анықталса;',
    en: 'the documents presented or the data in them are found not to be true;',
    unofficial: ['en'],
  },
};
const SAME = 'өтініш беруші ұсынған құжаттардың және олардағы деректердің дұрыс еместігі анықталса';

test('words that are the same are told from those that are nearly so, or have something added', () => {
  const beside = (item: object) => wordsBeside(ground, 'p1', item, 'kk');
  expect(beside(withText(SAME))).toBe('own');
  expect(beside(withText(`${SAME} (бар болса)`))).toEqual({
    law: SAME,
    says: `${SAME} (бар болса)`,
    language: 'kk',
  });
  const other = SAME.replace('және', 'немесе');
  expect(beside(withText(other))).toEqual({ law: SAME, says: other, language: 'kk' });
  expect(beside(withText('мүлдем басқа сөздер, олардың заңмен ешқандай байланысы жоқ'))).toBeUndefined();
});

test('they are compared in the language of the reader, where both have it', () => {
  const item = withText(SAME.replace('және', 'немесе'), {
    en: 'the documents presented and the data in them are found not to be true',
  });
  expect(wordsBeside(ground, 'p1', item, 'en')).toMatchObject({ language: 'en' });
  expect(wordsBeside(ground, 'p1', item, 'ru')).toMatchObject({ language: 'kk' });
});
