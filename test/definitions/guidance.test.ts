import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { guidanceSearch } from '../../engine/guidance/search.ts';
import { OWN_LANGUAGES } from '../../engine/schema/languages.ts';
import { openFiles, readLibrary } from '../support/library.ts';

const folder = fileURLToPath(new URL('../../definitions', import.meta.url));
// Guidance needs no service.
const library = openFiles(readLibrary(folder));
const entries = Object.entries(library.guidance).flatMap(([topic, { entries: all }]) =>
  Object.entries(all).map(([entry, definition]) => ({ id: `${topic}/${entry}`, topic, ...definition })),
);
const citing = (act: string, provision: string) =>
  entries.filter(({ citation }) => citation.act === act && citation.provision === provision);

/** The questions of 2020 as the document numbers them, counted there by hand; 7.2 is printed as a second "8.2". */
const OF_2020 = [
  ...['1-1', '1-2', '1-2-a', '1-2-b', '1-3', '1-3-a', '1-3-b', '1-4', '1-4-a', '1-4-b', '1-5', '1-6', '1-7'],
  ...[
    '1-7-a',
    '1-7-c',
    '1-7-d',
    '1-8',
    '2-1',
    '2-1-a',
    '2-2',
    '2-3',
    '2-3-a',
    '2-3-b',
    '2-4',
    '2-5',
    '3-1',
    '3-2',
  ],
  ...['4-1', '4-1-a', '4-1-b', '5-1', '5-2', '5-3', '5-4', '5-5', '6-1', '6-2'],
  ...['7-1-a', '7-1-b', '7-1-c', '7-1-d', '7-1-e', '7-2', '8-1', '8-2'],
];

describe('the guidance', () => {
  it.each(Array.from({ length: 23 }, (_, index) => index + 1))('has question %i of 2026', (number) => {
    const [entry, ...more] = citing('guidance-2026', `q${number}`);
    expect([entry?.asOf, entry?.number, entry?.older, more]).toEqual(['2026', String(number), undefined, []]);
  });

  it.each(OF_2020)('has question %s of 2020, marked as older', (number) => {
    const all = citing('guidance-2020', `q${number}`);
    expect(all.length).toBeGreaterThan(0);
    for (const entry of all) expect([entry.asOf, entry.older === undefined]).toEqual(['2020', false]);
  });

  it('has the topics that the readers were promised', () => {
    const promised = [
      'iin',
      'adaptation-centres',
      'medical-examination',
      'apostille',
      'benefits',
      'fees',
      'fines',
    ];
    expect(Object.keys(library.guidance)).toEqual(expect.arrayContaining(promised));
  });

  it('has every question and answer in three languages, the translations marked', () => {
    const lacking = entries.filter(({ question, answer }) =>
      [question, answer].some(
        (text) =>
          OWN_LANGUAGES.some((language) => text[language] === undefined) ||
          !['ru', 'en'].every((language) => text.unofficial?.some((one) => one === language)),
      ),
    );
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  it('translates every paragraph and line of an answer', () => {
    const shape = (text: string | undefined) => (text ?? '').split('\n').map((line) => line.trim() !== '');
    const uneven = entries.filter(({ answer }) =>
      [answer.ru, answer.en].some((text) => shape(text).join() !== shape(answer.kk).join()),
    );
    expect(uneven.map(({ id }) => id)).toEqual([]);
  });

  it('gives every amount of an answer in every language', () => {
    const numbers = (text: string | undefined) =>
      [...(text ?? '').replaceAll(/(?<=\d)[ ,](?=\d{3}(?!\d))/g, '').matchAll(/\d{2,}/g)]
        .map(([number]) => number)
        .sort();
    const different = entries.filter(({ answer }) =>
      [answer.ru, answer.en].some((text) => numbers(text).join() !== numbers(answer.kk).join()),
    );
    expect(different.map(({ id }) => id)).toEqual([]);
  });
});

describe('the addresses of examination', () => {
  const list = library.codelists['medical-examination'];
  const addresses = Object.values(list?.entries ?? {});

  it('are those of ten regions and seven diseases, but for one that the source leaves blank, and two rows more', () => {
    const regions = new Set(addresses.map(({ of }) => of?.region));
    expect(regions.size).toBe(10);
    expect(addresses.filter(({ of }) => of?.disease !== undefined)).toHaveLength(10 * 7 - 1);
    expect(addresses.filter(({ of }) => of?.disease === undefined).map(({ of }) => of?.region)).toEqual([
      'pavlodar',
      'north-kazakhstan',
    ]);
    const blank = addresses.filter(
      ({ of }) => of?.region === 'north-kazakhstan' && of.disease === 'sexually-transmitted',
    );
    expect(blank).toEqual([]);
  });

  it('stand with their own disease where the source swaps two rows', () => {
    const at = (disease: string) => list?.entries[`pavlodar-${disease}`];
    expect([at('acute-infections')?.code, at('hiv-aids')?.code]).toEqual(['6', '7']);
    expect(at('hiv-aids')?.title.kk).toContain('Бектұров');
  });

  it('are said to have gaps', () => {
    const doubts = library.guidance['medical-examination']?.entries.addresses?.doubts ?? {};
    expect(Object.keys(doubts).sort()).toEqual(['extra-row', 'regions-missing', 'row-blank', 'rows-swapped']);
  });
});

describe('a reader who asks in Kazakh finds the answer', () => {
  const search = guidanceSearch(library);
  it.each([
    // Word forms.
    ['ЖСН алу', 'iin/obtaining'],
    ['апостильді қалай алуға болады', 'apostille/'],
    ['қандастарға жеңілдіктер', 'benefits/benefits'],
    ['айыппұлдың мөлшері', 'fines/'],
    ['құжаттарымды жоғалттым', 'documents/lost'],
    ['ықтиярхатпен жұмысқа', 'employment/work-with-permit-2020'],
    ['оқуға виза', 'visas/study-2020'],
    ['зейнетақылар', 'social-help/pension-2020'],
    // Letters of a keyboard without Kazakh letters, and the Latin i.
    ['квотага кужаттар', 'quota/quota-documents'],
    ['женилдиктер', 'benefits/benefits'],
    ['бейiмдеу орталыгы', 'adaptation-centres/'],
    ['медициналык тексеру', 'medical-examination/addresses'],
    ['азаматтык', 'citizenship/obtaining-2020'],
    // Wrong and missing letters.
    ['апастиль кытай', 'apostille/china'],
    ['монголя апостил', 'apostille/mongolia'],
    ['айппул', 'fines/'],
    ['тубиркулез', 'medical-examination/addresses'],
    ['казтес', 'pilot/testing'],
    ['саулнама', 'pilot/questionnaire'],
    // Parts of a word as one types, and Russian in a Kazakh page.
    ['зейнет', 'social-help/pension-2020'],
    ['штраф', 'fines/'],
    ['госпошлина', 'fees/'],
  ])('%s', (query, expected) => {
    const [first] = search(query, 'kk');
    expect(`${first?.topic}/${first?.entry}`).toContain(expected);
  });

  it('is given the newer answer before the older one to the same question', () => {
    const order = search('жеке сәйкестендіру нөмірін алу', 'kk').map(
      ({ topic, entry }) => `${topic}/${entry}`,
    );
    expect(order.slice(0, 2)).toEqual(['iin/obtaining', 'iin/obtaining-2020']);
  });
});
