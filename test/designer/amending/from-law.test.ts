import { describe, expect, it, test } from 'vitest';
import { copiedAfter } from '../../../designer/policy/amending/editors/fields/model/copied.ts';
import {
  proposedFrom,
  withItemsFrom,
} from '../../../designer/policy/amending/editors/fields/model/from-law.ts';
import { isNumbered } from '../../../designer/policy/amending/editors/fields/model/numbered.ts';
import { withWords } from '../../../designer/policy/amending/editors/fields/model/take-words.ts';
import { DEFAULT_LANGUAGES } from '../../../engine/schema/languages.ts';

const citation = (provision: string) => ({
  act: 'rules',
  provision,
  by: { act: 'order', provision: `p1.${provision}` },
});
const provision = (id: string, kk: string, number = '1)') => ({
  id: `p1.${id}`,
  citation: citation(id),
  given: { number, text: { kk } },
});
const title = (kk: string) => ({ title: { kk, ru: 'прежнее', unofficial: ['ru'] } });
const before = {
  autobiography: {
    order: 5,
    ...title('Өмірбаян /еркін үлгіде/'),
    form: 'original',
    citation: { act: 'guidance', provision: 'q2' },
  },
  photo: {
    order: 7,
    ...title('Сурет 3*4 (2 дана)'),
    form: 'original',
    citation: { act: 'rules', provision: '8.2' },
  },
};
const making = {
  items: {},
  before,
  next: 1,
  numbered: true,
  worded: true,
  named: (name: string) => ({ en: name, unofficial: ['en'] }),
  make: ({ title, order, cited }: { title: object; order: number; cited: object }) => ({
    order,
    title,
    form: 'copy',
    ...cited,
  }),
};

describe('what selected provisions become', () => {
  it('is proposed by what they change, else by the words', () => {
    const proposed = proposedFrom(
      [
        provision('8.1', 'өмірбаян (еркін түрде)'),
        provision('8.2', 'басқа құжат'),
        provision('8.3', 'мүлде жаңа'),
      ],
      before,
      'order',
      'kk',
    );
    expect(proposed.map(({ item }) => item)).toEqual(['autobiography', 'photo', undefined]);
  });

  it('is an item each, in their order, with words, number and citation', () => {
    const items = withItemsFrom(
      [
        { provision: provision('8.1', 'өмірбаян'), item: undefined, name: 'Life story', proposed: 'сурет' },
        { provision: provision('8.2', 'сурет', '2)'), item: undefined, name: '', proposed: 'сурет' },
      ],
      making,
    );
    expect(items).toEqual({
      'life-story': {
        order: 1,
        number: '1)',
        title: { kk: 'Өмірбаян' },
        form: 'copy',
        citation: citation('8.1'),
      },
      suret: { order: 2, number: '2)', title: { kk: 'Сурет' }, form: 'copy', citation: citation('8.2') },
    });
  });

  it('is the old item under its old key, with everything that the law does not say', () => {
    const items = withItemsFrom(
      [{ provision: provision('8.1', 'өмірбаян'), item: 'autobiography', name: '', proposed: 'сурет' }],
      making,
    );
    expect(items).toEqual({
      autobiography: {
        order: 1,
        number: '1)',
        title: { kk: 'Өмірбаян' },
        form: 'original',
        citation: citation('8.1'),
      },
    });
  });

  it('keeps the place of one that is still in the list, and never takes a key that was in use', () => {
    const items = withItemsFrom(
      [
        { provision: provision('8.1', 'өмірбаян'), item: 'autobiography', name: '', proposed: 'сурет' },
        { provision: provision('8.2', 'сурет'), item: undefined, name: 'photo', proposed: 'сурет' },
      ],
      { ...making, items: { autobiography: before.autobiography }, next: 8 },
    );
    expect(Object.entries(items).map(([key, item]) => [key, item])).toMatchObject([
      ['autobiography', { order: 5 }],
      ['photo-2', { order: 8 }],
    ]);
  });

  it('is only cited where the library names its items itself', () => {
    const named = { ...making, worded: false, numbered: false };
    const chosen = { provision: provision('8.1', 'үш жұмыс күні ішінде қарайды') };
    expect(withItemsFrom([{ ...chosen, item: undefined, name: 'Review', proposed: 'сурет' }], named)).toEqual(
      {
        review: {
          order: 1,
          title: { en: 'Review', unofficial: ['en'] },
          form: 'copy',
          citation: citation('8.1'),
        },
      },
    );
    expect(withItemsFrom([{ ...chosen, item: 'photo', name: '', proposed: 'сурет' }], named)).toEqual({
      photo: { ...before.photo, order: 1, citation: citation('8.1') },
    });
  });
});

test('the words of provisions are taken in every language that all of them have', () => {
  const value = { kk: 'ескі', ru: 'старое', en: 'old', unofficial: ['kk', 'en'] };
  const given = [
    { kk: 'бір', ru: 'один', unofficial: ['ru'] },
    { kk: 'екі', ru: 'два' },
  ];
  expect(withWords(value, given, undefined, DEFAULT_LANGUAGES)).toEqual({
    kk: 'бір\nекі',
    ru: 'один\nдва',
    en: 'old',
    unofficial: ['ru', 'en'],
  });
  // Translations of the old wording go with it.
  expect(withWords(value, [{ kk: 'жаңа' }], value, DEFAULT_LANGUAGES)).toEqual({ kk: 'жаңа' });
});

test('a copy comes after its original, before the next', () => {
  const items = { a: { order: 1, form: 'copy' }, b: { order: 2 } };
  expect(copiedAfter(items, 'a')).toEqual({ order: 1.5, form: 'copy' });
  expect(copiedAfter(items, 'b')).toEqual({ order: 3 });
});

test('lists whose items the law numbers', () => {
  expect(['/documents', '/grounds', '/service/variants', '/deadlines', '/notices'].map(isNumbered)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
