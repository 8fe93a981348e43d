import { describe, expect, test } from 'vitest';
import { OWN_LANGUAGES } from '../../../engine/schema/languages.ts';
import { describeCitation } from '../../../engine/text/citation.ts';
import { formatDate, formatDateFrom, formatDateShort } from '../../../engine/text/date.ts';
import { formatDuration, formatQuantity } from '../../../engine/text/duration.ts';
import { localize } from '../../../engine/text/localize.ts';
import { kazakhFrom, russianForm } from '../../../engine/text/plural.ts';
import { describeProvision } from '../../../engine/text/provision.ts';
import { formatWeekday } from '../../../engine/text/weekday.ts';

describe('localize', () => {
  test('gives the wording asked for', () => {
    expect(localize({ kk: 'бір', en: 'one', unofficial: ['en'] }, 'en')).toEqual({
      text: 'one',
      language: 'en',
      fallback: false,
      unofficial: true,
    });
  });
  test('falls back to the first wording of the text, and says so', () => {
    expect(localize({ kk: 'бір', ru: 'один' }, 'en')).toEqual({
      text: 'бір',
      language: 'kk',
      fallback: true,
      unofficial: false,
    });
  });
  test('takes no mark for a wording', () => {
    expect(localize({ unofficial: ['kk'], restored: 'words', en: 'one' }, 'kk')).toMatchObject({
      language: 'en',
      unofficial: false,
    });
  });
  test('never fails on a text without words', () => {
    expect(localize({}, 'ru')).toMatchObject({ text: '', fallback: false });
  });
});

describe('dates', () => {
  test.each([
    ['kk', '2025 жылғы 26 қазан'],
    ['ru', '26 октября 2025 года'],
    ['en', '26 October 2025'],
  ] as const)('in words in %s', (language, words) => {
    expect(formatDate('2025-10-26', language)).toBe(words);
  });
  test('the Kazakh ablative follows the month', () => {
    const from = (month: string) => formatDateFrom(`2025-${month}-01`, 'kk').split(' ').at(-1);
    expect(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map(from)).toEqual([
      'қаңтардан',
      'ақпаннан',
      'наурыздан',
      'сәуірден',
      'мамырдан',
      'маусымнан',
      'шілдеден',
      'тамыздан',
      'қыркүйектен',
      'қазаннан',
      'қарашадан',
      'желтоқсаннан',
    ]);
  });
  test('in figures', () => {
    expect(OWN_LANGUAGES.map((language) => formatDateShort('2025-01-02', language))).toEqual([
      '02.01.2025',
      '02.01.2025',
      '2025-01-02',
    ]);
  });
  test('what is no date is left as it is', () => {
    expect(formatDate('soon', 'en')).toBe('soon');
    expect(formatDate('2025-13-01', 'kk')).toBe('2025-13-01');
  });
  test('weekdays start on Monday', () => {
    expect(formatWeekday(1, 'kk')).toBe('дүйсенбі');
    expect(formatWeekday(7, 'ru')).toBe('воскресенье');
    expect(formatWeekday(8, 'en')).toBe('8');
  });
});

describe('counted things', () => {
  test.each([
    [1, '1 рабочий день'],
    [2, '2 рабочих дня'],
    [5, '5 рабочих дней'],
    [11, '11 рабочих дней'],
    [21, '21 рабочий день'],
    [22, '22 рабочих дня'],
    [112, '112 рабочих дней'],
  ])('Russian agrees with %i', (count, words) => {
    expect(formatDuration({ unit: 'workingDay', count }, 'ru')).toBe(words);
  });
  test('Kazakh does not inflect after a number, English has two forms', () => {
    expect(formatDuration({ unit: 'month', count: 6 }, 'kk')).toBe('6 ай');
    expect(formatDuration({ unit: 'month', count: 1 }, 'en')).toBe('1 month');
    expect(formatDuration({ unit: 'calendarDay', count: 10 }, 'en')).toBe('10 calendar days');
  });
  test('after "less than" a quantity stands in the case that the language wants', () => {
    expect(formatQuantity(6, 'month', 'kk', 'from')).toBe('6 айдан');
    expect(formatQuantity(1, 'month', 'ru', 'from')).toBe('1 месяца');
    expect(formatQuantity(3, 'year', 'ru', 'from')).toBe('3 лет');
    expect(formatQuantity(3, 'year', 'en', 'from')).toBe('3 years');
  });
  test('Kazakh numbers take the ending of the word that is read last', () => {
    // бірден, екіден, үштен, алтыдан, тоғыздан, оннан, қырықтан, жүзден, мыңнан, миллионнан, нөлден
    expect([1, 2, 3, 6, 9, 10, 40, 100, 1000, 1_000_000, 0].map(kazakhFrom)).toEqual([
      '1-ден',
      '2-ден',
      '3-тен',
      '6-дан',
      '9-дан',
      '10-нан',
      '40-тан',
      '100-ден',
      '1000-нан',
      '1000000-нан',
      '0-ден',
    ]);
  });
  test('negative numbers count like positive ones', () => {
    expect(russianForm(-2)).toBe('few');
    expect(kazakhFrom(-6)).toBe('-6-дан');
  });
});

describe('citations', () => {
  const acts = {
    rules: {
      $schema: '',
      id: 'rules',
      kind: 'order',
      title: { en: 'Rules' },
      short: { kk: '№ 7 қағида', ru: 'Правила № 7', en: 'Rules No. 7' },
      provisions: {
        p15: { order: 1 },
        'p15.5': { order: 2, number: '5)' },
        'p15.a': { order: 3, number: 'a)' },
      },
    },
    amending: {
      $schema: '',
      id: 'amending',
      kind: 'order',
      title: { en: 'Amendment' },
      short: { en: 'No. 9' },
      provisions: {},
    },
  } as const;

  test('a provision is named from the outside in', () => {
    expect(describeProvision('annex-2.row-9.2', undefined, 'en')).toBe('annex 2, row 9, 2)');
    expect(describeProvision('annex-2.row-9.2', undefined, 'ru')).toBe('прил. 2, строка 9, пп. 2)');
    expect(describeProvision('annex-2.row-9.2', undefined, 'kk')).toBe('2-қосымша, 9-жол, 2) тармақша');
    expect(describeProvision('p9-1.indent-3', undefined, 'kk')).toBe('9-1-тармақ, 3-абзац');
    expect(describeProvision('p1.preamble', undefined, 'en')).toBe('para 1, preamble');
  });
  test('a subparagraph is printed as its act numbers it', () => {
    expect(describeProvision('p15.5', acts.rules, 'en')).toBe('para 15(5)');
    expect(describeProvision('p15.5', acts.rules, 'ru')).toBe('п. 15, пп. 5)');
    const table = { ...acts.rules, provisions: { 'annex.row-2.1': { order: 1, number: '1' } } };
    expect(describeProvision('annex.row-2.1', table, 'kk')).toBe('қосымша, 2-жол, 1');
    expect(describeProvision('p15.a', acts.rules, 'en')).toBe('para 15, a)');
  });
  test('a first segment that nothing names is shown itself; a later one, which the act does not number, is left out', () => {
    expect(describeProvision('zone-x', undefined, 'en')).toBe('zone-x');
    expect(describeProvision('q9.monthly', undefined, 'en')).toBe('question 9');
    expect(describeProvision('q9.monthly.2', undefined, 'en')).toBe('question 9, 2)');
  });
  test('what an amendment writes is numbered as the amendment prints it, where the act is held without it', () => {
    const amending = {
      ...acts.amending,
      provisions: {
        'annex.row-8.1': { order: 1, number: '1' },
        'annex.row-8.1.2': { order: 2, number: '2)' },
      },
    };
    const by = { act: 'amending', provision: 'annex.row-8.1.2' };
    const citation = { act: 'rules', provision: 'annex-2.row-8.1.2', by };
    expect(describeCitation(citation, { acts: { ...acts, amending } }, 'en')).toBe(
      'Rules No. 7, annex 2, row 8, 1, 2), as amended by No. 9, annex, row 8, 1, 2)',
    );
  });
  test('the act comes by its short name, the amending provision after the governing one', () => {
    const citation = { act: 'rules', provision: 'p15', by: { act: 'amending', provision: 'p1.p15' } };
    expect(describeCitation(citation, { acts }, 'en')).toBe(
      'Rules No. 7, para 15, as amended by No. 9, para 1, para 15',
    );
    expect(describeCitation(citation, { acts }, 'ru')).toBe('Правила № 7, п. 15; в ред.: No. 9, п. 1, п. 15');
    expect(describeCitation({ act: 'rules', provision: 'p15' }, { acts }, 'kk')).toBe(
      '№ 7 қағида, 15-тармақ',
    );
    expect(describeCitation({ act: 'unknown', provision: 'p1' }, { acts }, 'en')).toBe('unknown, para 1');
  });
});
