import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newKey } from '../../../engine/amending/new-key.ts';

test.each([
  ['Срок рассмотрения', 'srok-rassmotreniya'],
  ['Қабылдау мерзімі', 'qabyldau-merzimi'],
  ['Объявление, подъезд', 'obyavlenie-podezd'],
  ['Extension: 6 months', 'extension-6-months'],
  ['№ 317', 'n-317'],
  ['  Résumé  ', 'resume'],
  ['…', 'new'],
  ['', 'new'],
  [
    'Документ, подтверждающий родственные отношения с этническим казахом',
    'dokument-podtverzhdayushchii-rodstvennye',
  ],
])('%s is %s', (name, key) => {
  expect(newKey(name, [])).toBe(key);
});

test('a key that is taken gets a number', () => {
  expect(newKey('A card', ['a-card'])).toBe('a-card-2');
  expect(newKey('A card', ['a-card-2', 'a-card'])).toBe('a-card-3');
});

test('any name gives a key that is one and is not taken', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (name, others) => {
      const taken = [...others, newKey(name, [])];
      const key = newKey(name, taken);
      expect(key).toMatch(/^[a-z][a-z0-9-]*$/);
      expect(taken).not.toContain(key);
    }),
  );
});
