import { describe, expect, test } from 'vitest';
import type { Rewording } from '../../../../engine/amending/texts/rewordings.ts';
import { rewordedTexts } from '../../../../engine/amending/texts/rewordings.ts';
import { textsOf } from '../../../../engine/amending/texts/texts-of.ts';
import { withTexts } from '../../../../engine/amending/texts/with-texts.ts';
import { deepFreeze } from '../../../../engine/json/freeze.ts';
import { get } from '../../../../engine/json/pointer.ts';
import { DEFAULT_LANGUAGES as written } from '../../../../engine/schema/languages.ts';

const ACT = 'no-7';
const ACT_FILE = `acts/${ACT}.json`;
const FILE = `services/card/amendments/${ACT}.json`;
const LIST = 'codelists/towns.json';

const published = deepFreeze({
  'services/card/edition/rules.json': {
    service: { title: { kk: 'Карта', ru: 'Карта' } },
    grounds: {
      late: { order: 2, text: { kk: 'кеш', ru: 'поздно', en: 'late', unofficial: ['en'] } },
      false: { order: 1, text: { kk: 'жалған', ru: 'ложно' } },
    },
    notices: {
      letter: { order: 1, title: { kk: 'Хат' }, body: { kk: 'Күні {{date}}' } },
    },
  },
  [LIST]: { id: 'towns', title: { kk: 'Қалалар' }, entries: { a: { order: 1, title: { kk: 'А' } } } },
});

const documents = deepFreeze({
  ...published,
  [ACT_FILE]: {
    id: ACT,
    title: { kk: 'Бұйрық' },
    provisions: { p2: { order: 2, text: { kk: 'екі' } }, p1: { order: 1, text: { kk: 'бір', ru: 'один' } } },
  },
  [FILE]: {
    act: ACT,
    parts: {
      main: {
        title: { kk: 'Бөлік' },
        inForce: { from: '2030-01-01' },
        patch: {
          grounds: {
            late: { text: { kk: 'кешігу' } },
            none: { order: 3, number: '3)', text: { kk: 'жоқ' }, title: { kk: 'Аты' } },
          },
        },
        withoutEffect: { p2: { kk: 'себеп' } },
      },
    },
  },
  [LIST]: {
    id: 'towns',
    title: { kk: 'Қалалар' },
    entries: { a: { order: 1, title: { kk: 'А' } }, b: { order: 2, title: { kk: 'Б' } } },
  },
  'services/card/scenarios/one.json': { scenarios: { one: { title: { kk: 'Сынақ' } } } },
});

const texts = textsOf(documents, published, ACT, written);
const placed = (place: string) => texts.find((one) => one.place === place);

describe('the texts of a draft', () => {
  test('are those that it adds or changes, each once, in reading order', () =>
    expect(texts.map(({ kind, place }) => `${kind} ${place}`)).toEqual([
      'act acts/no-7/title',
      'act acts/no-7/provisions/p1/text',
      'act acts/no-7/provisions/p2/text',
      'items services/card/amendments/no-7/parts/main/title',
      'items parts/card/main/grounds/late/text',
      'items parts/card/main/grounds/none/text',
      'items parts/card/main/grounds/none/title',
      'lists codelists/towns/entries/b/title',
      'reasons services/card/amendments/no-7/parts/main/withoutEffect/p2',
    ]));

  test('a changed official wording has dropped its translations; what was before is known', () =>
    expect(placed('parts/card/main/grounds/late/text')).toMatchObject({
      service: 'card',
      text: { kk: 'кешігу' },
      before: { kk: 'кеш', ru: 'поздно', en: 'late' },
    }));

  test('a text knows what the item around it is called, unless it is that name itself', () => {
    expect(placed('parts/card/main/grounds/none/text')?.around).toEqual({ kk: 'Аты' });
    expect(placed('parts/card/main/grounds/none/title')?.around).toBeUndefined();
    expect(placed('codelists/towns/entries/b/title')?.around).toEqual({ kk: 'Қалалар' });
  });

  test('a draft that says what is published has none', () =>
    expect(textsOf(published, published, ACT, written)).toEqual([]));
});

describe('wordings written into texts', () => {
  const write = (...changes: readonly Rewording[]) => {
    const next = rewordedTexts(texts, changes, ['kk', 'ru'], written);
    const sets = [...next].flatMap(([place, text]) => {
      const at = placed(place)?.at;
      return at === undefined ? [] : [{ at, text }];
    });
    return withTexts(documents, sets, { act: ACT, written, unseen: [] });
  };

  test('stand in the patch of the part, and nothing else of it changes', () => {
    const after = write({ place: 'parts/card/main/grounds/late/text', language: 'ru', wording: 'опоздание' });
    expect(get(after[FILE], '/parts/main/patch/grounds')).toEqual({
      late: { text: { kk: 'кешігу', ru: 'опоздание' } },
      none: get(documents[FILE], '/parts/main/patch/grounds/none'),
    });
    expect(after[ACT_FILE]).toBe(documents[ACT_FILE]);
  });

  test('in a language that the act does not speak they are marked unofficial', () => {
    const after = write(
      { place: 'parts/card/main/grounds/late/text', language: 'en', wording: 'being late' },
      { place: 'acts/no-7/provisions/p1/text', language: 'en', wording: 'one' },
      { place: 'acts/no-7/provisions/p2/text', language: 'ru', wording: 'два' },
    );
    expect(get(after[FILE], '/parts/main/patch/grounds/late/text')).toEqual({
      kk: 'кешігу',
      en: 'being late',
      unofficial: ['en'],
    });
    expect(get(after[ACT_FILE], '/provisions/p1/text/unofficial')).toEqual(['en']);
    expect(get(after[ACT_FILE], '/provisions/p2/text')).toEqual({ kk: 'екі', ru: 'два' });
  });

  test('a wording that is known not to be official is marked also where the act speaks its language', () => {
    const place = 'parts/card/main/grounds/late/text';
    const after = write({ place, language: 'ru', wording: 'опоздание', unofficial: true });
    expect(get(after[FILE], '/parts/main/patch/grounds/late/text/unofficial')).toEqual(['ru']);
  });

  test('a new official wording comes before its new translation, whatever the order in which they are given', () => {
    const place = 'parts/card/main/grounds/late/text';
    const after = write(
      { place, language: 'ru', wording: 'просрочка' },
      { place, language: 'kk', wording: 'мерзімі өтті' },
    );
    expect(get(after[FILE], '/parts/main/patch/grounds/late/text')).toEqual({
      kk: 'мерзімі өтті',
      ru: 'просрочка',
    });
  });

  test('what must be there is left without words, what need not be goes', () => {
    const after = write(
      { place: 'parts/card/main/grounds/none/text', language: 'kk', wording: '' },
      { place: 'services/card/amendments/no-7/parts/main/withoutEffect/p2', language: 'kk', wording: '' },
    );
    expect(get(after[FILE], '/parts/main/patch/grounds/none/text')).toEqual({ kk: '' });
    expect(get(after[FILE], '/parts/main/withoutEffect')).toEqual({});
  });

  test('many at once are one change of every document', () => {
    const after = write(
      ...texts.map(({ place }) => ({ place, language: 'en' as const, wording: `[${place}]` })),
    );
    const now = textsOf(after, published, ACT, written);
    expect(now.map(({ text }) => text.en)).toEqual(texts.map(({ place }) => `[${place}]`));
  });

  test('what the library words itself is unofficial in every language', () => {
    const patch = { notices: { letter: { title: { kk: 'Жаңа хат' } } } };
    const now = { ...documents, [FILE]: { act: ACT, parts: { main: { inForce: {}, patch } } } };
    const own = textsOf(now, published, ACT, written);
    const place = 'parts/card/main/notices/letter/title';
    const next = rewordedTexts(own, [{ place, language: 'ru', wording: 'Письмо' }], ['kk', 'ru'], written);
    expect(next.get(place)).toEqual({ kk: 'Жаңа хат', ru: 'Письмо', unofficial: ['ru'] });
  });
});
