import { describe, expect, test } from 'vitest';
import { knownWordings } from '../../../../engine/amending/texts/known-wordings.ts';
import { DEFAULT_LANGUAGES as written } from '../../../../engine/schema/languages.ts';

describe('translations that the library has', () => {
  const known = knownWordings(written);
  known.learn({
    a: { title: { kk: 'Өтініш  беру', ru: 'Подать заявление', en: 'Apply', unofficial: ['en'] } },
    b: [{ title: { kk: 'Өтініш беру', ru: 'Подача заявления' } }],
    c: { title: { kk: 'Өтініш беру', ru: 'Подача заявления' } },
    d: { title: { kk: 'Жалғыз' } },
  });

  test('the same source apart from its spaces; of several the most frequent', () =>
    expect(known.find({ kk: ' Өтініш\nберу' }, 'ru')).toEqual({
      language: 'ru',
      wording: 'Подача заявления',
      unofficial: false,
      places: 2,
    }));

  test('it keeps the mark of where it comes from', () =>
    expect(known.find({ kk: 'Өтініш беру' }, 'en')).toMatchObject({ wording: 'Apply', unofficial: true }));

  test('what is translated is the first language that has words', () => {
    expect(known.find({ ru: 'Подать заявление' }, 'kk')?.wording).toBe('Өтініш  беру');
    expect(known.find({ kk: 'Басқа', ru: 'Подать заявление' }, 'en')).toBeUndefined();
  });

  test('nothing is proposed for the source itself, nor for what is nowhere else', () => {
    expect(known.find({ kk: 'Өтініш беру' }, 'kk')).toBeUndefined();
    expect(known.find({ kk: 'Жалғыз' }, 'ru')).toBeUndefined();
    expect(known.find({ kk: '' }, 'ru')).toBeUndefined();
  });
});
