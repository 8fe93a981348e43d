import { expect, test } from 'vitest';
import { commonLanguage } from '../../../engine/text/common-language.ts';

const kazakh = { kk: 'мерзім' };
const all = { kk: 'мерзім', ru: 'срок', en: 'term', unofficial: ['en'] };

test('texts are compared in a language that all of them have', () => {
  expect(commonLanguage([all, { title: all }, 5, undefined], 'en')).toBe('en');
  expect(commonLanguage([all, { title: [kazakh] }], 'en')).toBe('kk');
  expect(commonLanguage([all, { ru: 'срок' }], 'kk')).toBe('ru');
  expect(commonLanguage([kazakh, { ru: 'срок' }], 'en')).toBe('en');
  expect(commonLanguage([5, 'a word'], 'ru')).toBe('ru');
});
