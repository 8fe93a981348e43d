import { expect, test } from 'vitest';
import { documentsOf } from '../../../../engine/amending/draft-library.ts';
import { shortNames } from '../../../../engine/amending/proposing/adding/short-name.ts';
import { precedentsIn } from '../../../../engine/amending/proposing/precedents.ts';
import { shippedFiles } from '../../../support/library.ts';

const shortened = shortNames(precedentsIn(documentsOf(shippedFiles())));

test.each([
  // A key of the words as they stand would end in "the".
  [
    'the candidates do not meet the conditions laid down in article 20',
    ['candidates', 'not', 'meet', 'conditions'],
  ],
  ['Decide to extend status', ['decide', 'extend', 'status']],
])('of words that join others nothing stays: %s', (en, words) => {
  expect(shortened({ en }).split(' ')).toEqual(words);
});

test('what each of several is said of is kept', () => {
  const en = 'The longest permitted wait to hand in the documents: at the State Corporation';
  expect(shortened({ en })).toMatch(/corporation$/);
  expect(shortened({ en }).split(' ').length).toBeLessThanOrEqual(4);
});

test('an act in another language gives its own words', () => {
  const words = shortened({ kk: 'Мемлекеттік қызмет көрсету орындарының мекенжайлары' }).split(' ');
  expect(words).toContain('мекенжайлары');
  expect(words).not.toContain('мемлекеттік');
});
