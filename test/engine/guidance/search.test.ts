import { describe, expect, test } from 'vitest';
import { excerpt } from '../../../engine/guidance/excerpt.ts';
import { guidanceSearch, searchGuidance } from '../../../engine/guidance/search.ts';
import { guidanceFiles } from '../../support/guidance.ts';
import { openFiles } from '../../support/library.ts';

const library = openFiles(guidanceFiles());
const search = guidanceSearch(library);
const found = (...asked: Parameters<typeof search>) => search(...asked).map(({ entry }) => entry);

describe('the search of guidance', () => {
  test.each([
    'қонақ картасы',
    'картаны',
    'konak карта',
    'қонак',
    'канақ',
    'конаққа',
    'кантасын',
    'айыппұлдар',
  ])('%s finds the card, the newer before the older', (query) => {
    expect(found(query, 'kk').slice(0, 2)).toEqual(['card', 'card-2020']);
  });

  test('what is equal but for its age differs in nothing but its age', () => {
    const [newer, older] = search('қонақ картасы', 'kk');
    expect(newer?.older).toBe(false);
    expect(older?.older).toBe(true);
    expect(newer?.matched).toEqual(older?.matched);
    expect(newer?.score).toBeGreaterThan(older?.score ?? Number.POSITIVE_INFINITY);
  });

  test('finds words of another language than the reader’s, and prefers the reader’s', () => {
    expect(found('guest card', 'kk')[0]).toBe('card');
    const own = search('card', 'en')[0]?.score ?? 0;
    expect(own).toBeGreaterThan(search('card', 'kk')[0]?.score ?? own);
  });

  test('finds an answer by the code list shown with it, by its dimensions and by its keywords', () => {
    for (const query of ['кеме көшесі', 'порт', 'мекенжайы', 'address'])
      expect(found(query, 'kk')).toContain('offices');
    // The list of towns has a hill, but no office lies there.
    expect(found('төбе', 'kk')).toEqual([]);
  });

  test('knows only the sources of the day asked for: then nothing is older yet', () => {
    expect(search('қонақ картасы', 'kk', { at: '2023-05-01' })).toMatchObject([
      { entry: 'card-2020', older: false },
    ]);
    expect(search('қонақ картасы', 'kk', { at: '2019-12-31' })).toEqual([]);
    expect(search('қонақ картасы', 'kk', { at: '2024-02-01' })[1]).toMatchObject({
      entry: 'card-2020',
      older: true,
    });
  });

  test('nothing asked, or nothing that is there, finds nothing', () => {
    for (const query of ['', '   ', '?!', 'zzzzzz', 'ъ']) expect(search(query, 'kk')).toEqual([]);
  });

  test('is the same each time, and changes nothing', () => {
    const once = searchGuidance(library, 'кеңсе мекенжай', 'kk');
    expect(once.length).toBeGreaterThan(0);
    expect(searchGuidance(library, 'кеңсе мекенжай', 'kk')).toEqual(once);
    expect(Object.isFrozen(library.guidance.guests)).toBe(true);
  });
});

describe('an excerpt', () => {
  test('is the line with most of the words found', () => {
    expect(excerpt('Карта беріледі.\n\n- Айыппұлдың мөлшері жоқ.', 'kk', ['айыппул'])).toBe(
      'Айыппұлдың мөлшері жоқ.',
    );
    expect(excerpt('Карта беріледі.\n\nАйыппұл жоқ.', 'kk', [])).toBe('Карта беріледі.');
  });

  test('ends between words', () => {
    const long = excerpt('сөз '.repeat(200), 'kk', []);
    expect(long.length).toBeLessThan(250);
    expect(long).toMatch(/ сөз …$/);
  });
});
