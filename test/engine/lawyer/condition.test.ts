import { describe, expect, test } from 'vitest';
import type { Condition } from '../../../engine/schema/condition.ts';
import type { Edition } from '../../../engine/schema/edition.ts';
import type { Language } from '../../../engine/schema/text.ts';
import { describeCondition } from '../../../engine/text/condition.ts';
import { tinyEdition } from '../../support/tiny-edition.ts';

const officer = { order: 1, establishedBy: 'officer' } as const;
const facts: Edition['facts'] = {
  genuine: {
    ...officer,
    kind: 'boolean',
    title: { kk: 'Құжаттар түпнұсқа', ru: 'Документы подлинны', en: 'Documents are genuine' },
  },
  answered: {
    ...officer,
    kind: 'boolean',
    title: { en: 'Hearing' },
    trueText: { en: 'held' },
    falseText: { en: 'not held' },
  },
  months: {
    ...officer,
    kind: 'integer',
    title: { kk: 'Мерзім', ru: 'Срок', en: 'Term' },
    minimum: 1,
    maximum: 24,
    unit: 'month',
  },
  used: {
    ...officer,
    kind: 'integer',
    title: { kk: 'Саны', ru: 'Число', en: 'Count' },
    minimum: 0,
    maximum: 99,
  },
  arrival: { ...officer, kind: 'date', title: { kk: 'Келген күні', ru: 'Дата прибытия', en: 'Arrival' } },
  sex: {
    ...officer,
    kind: 'choice',
    title: { en: 'Sex' },
    options: { f: { order: 1, title: { en: 'female' } }, m: { order: 2, title: { en: 'male' } } },
  },
  region: { ...officer, kind: 'code', title: { en: 'Region' }, codelist: 'regions' },
  name: { ...officer, kind: 'text', title: { en: 'Name' }, maxLength: 100 },
};
const codelists = {
  regions: {
    $schema: '',
    id: 'regions',
    title: { en: 'Regions' },
    entries: { north: { order: 1, title: { en: 'the North' } } },
  },
};
const edition = tinyEdition({
  facts,
  conditions: {
    honest: {
      title: { en: 'The applicant is honest' },
      when: { fact: 'genuine', operator: 'is', value: true },
    },
  },
  documents: { life: { order: 1, title: { en: 'Autobiography' }, appliesTo: ['only'], form: 'original' } },
});
const say = (condition: Condition, language: Language = 'en') =>
  describeCondition(condition, edition, { codelists }, language);

const GENUINE_NO: Condition = { fact: 'genuine', operator: 'is', value: false };
const LONG: Condition = { fact: 'months', operator: 'greaterThan', value: 6 };

describe('a comparison', () => {
  test('of yes and no in every language', () => {
    expect(say(GENUINE_NO)).toBe('«Documents are genuine» is no');
    expect(say(GENUINE_NO, 'ru')).toBe('«Документы подлинны» — нет');
    expect(say(GENUINE_NO, 'kk')).toBe('«Құжаттар түпнұсқа» — жоқ');
  });
  test('uses the fact’s own words for yes and no', () => {
    expect(say({ fact: 'answered', operator: 'is', value: true })).toBe('«Hearing» is «held»');
    expect(say({ fact: 'document-life', operator: 'is', value: false })).toBe(
      '«Autobiography» is «not presented»',
    );
  });
  test('of numbers with units in the right case', () => {
    expect(say(LONG)).toBe('«Term» is more than 6 months');
    expect(say(LONG, 'ru')).toBe('«Срок» — более 6 месяцев');
    expect(say(LONG, 'kk')).toBe('«Мерзім» — 6 айдан көп');
    expect(say({ fact: 'used', operator: 'greaterThanInclusive', value: 1 }, 'kk')).toBe(
      '«Саны» — 1-ден кем емес',
    );
    expect(say({ fact: 'months', operator: 'lessThanInclusive', value: 1 }, 'ru')).toBe(
      '«Срок» — не более 1 месяца',
    );
    expect(say({ fact: 'months', operator: 'equal', value: 1 }, 'ru')).toBe('«Срок» — 1 месяц');
  });
  test('of dates', () => {
    const before: Condition = { fact: 'arrival', operator: 'before', value: '2025-10-26' };
    expect(say(before)).toBe('«Arrival» is before 26 October 2025');
    expect(say(before, 'ru')).toBe('«Дата прибытия» — раньше 26 октября 2025 года');
    expect(say(before, 'kk')).toBe('«Келген күні» — 2025 жылғы 26 қазаннан бұрын');
    expect(say({ fact: 'arrival', operator: 'notBefore', value: '2025-10-26' })).toBe(
      '«Arrival» is on or after 26 October 2025',
    );
  });
  test('of options, codes and texts by their titles', () => {
    expect(say({ fact: 'sex', operator: 'notEqual', value: 'f' })).toBe('«Sex» is not «female»');
    expect(say({ fact: 'region', operator: 'in', value: ['north', 'south'] })).toBe(
      '«Region» is one of: «the North», «south»',
    );
    expect(say({ fact: 'name', operator: 'equal', value: 'x' })).toBe('«Name» is «x»');
  });
  test('with another fact', () => {
    expect(say({ fact: 'used', operator: 'lessThan', value: { fact: 'months' } })).toBe(
      '«Count» is less than the value of «Term»',
    );
    expect(say({ fact: 'used', operator: 'lessThan', value: { fact: 'months' } }, 'kk')).toBe(
      '«Саны» — «Мерзім» мәнінен кем',
    );
  });
  test('of what is unknown names its key', () => {
    expect(say({ fact: 'nobody', operator: 'resembles', value: 'x' })).toBe('«nobody» resembles «x»');
  });
});

describe('a combination', () => {
  test('reads as a sentence, nested parts in brackets', () => {
    expect(say({ all: [GENUINE_NO, LONG] })).toBe(
      '«Documents are genuine» is no and «Term» is more than 6 months',
    );
    expect(say({ all: [GENUINE_NO, { any: [LONG, { condition: 'honest' }] }] })).toBe(
      '«Documents are genuine» is no and («Term» is more than 6 months or «The applicant is honest»)',
    );
    expect(say({ any: [GENUINE_NO, { not: { all: [LONG, GENUINE_NO] } }] }, 'ru')).toBe(
      '«Документы подлинны» — нет или неверно, что («Срок» — более 6 месяцев и «Документы подлинны» — нет)',
    );
  });
  test('of one part is that part, of none always or never', () => {
    expect(say({ all: [{ any: [LONG] }] })).toBe('«Term» is more than 6 months');
    expect(say({ all: [] })).toBe('always');
    expect(say({ any: [] }, 'kk')).toBe('ешқашан');
  });
  test('can be an indented list', () => {
    const condition: Condition = { any: [GENUINE_NO, { all: [LONG, { condition: 'honest' }] }] };
    expect(describeCondition(condition, edition, { codelists }, 'en', 'list')).toBe(
      [
        'at least one of these:',
        '- «Documents are genuine» is no',
        '- all of these:',
        '  - «Term» is more than 6 months',
        '  - «The applicant is honest»',
      ].join('\n'),
    );
  });
});

describe('over lists', () => {
  const family: Edition['facts'][string] = {
    ...officer,
    kind: 'list',
    maxItems: 9,
    title: { kk: 'Отбасы', ru: 'Семья', en: 'Family' },
    itemTitle: { en: 'Member' },
    fields: {
      age: {
        ...officer,
        kind: 'integer',
        minimum: 0,
        maximum: 120,
        unit: 'year',
        title: { kk: 'Жасы', ru: 'Возраст', en: 'Age' },
      },
      oldest: {
        ...officer,
        kind: 'integer',
        minimum: 0,
        maximum: 120,
        title: { kk: 'Шегі', ru: 'Предел', en: 'Bound' },
      },
    },
  };
  const edition = tinyEdition({ facts: { ...facts, family } });
  const young: Condition = { field: 'age', operator: 'lessThan', value: 18 };
  const said = (condition: Condition, language: Language, each?: string) =>
    describeCondition(condition, edition, { codelists: {} }, language, 'sentence', each);

  test.each<readonly [Condition, string, string, string]>([
    [
      { some: { list: 'family', where: young } },
      '«Отбасы» тізімінің кемінде бір жолында: «Жасы» — 18 жылдан кем',
      'хотя бы в одной строке списка «Семья»: «Возраст» — менее 18 лет',
      'in at least one entry of «Family»: «Age» is less than 18 years',
    ],
    [
      {
        every: { list: 'family', where: { all: [young, { fact: 'genuine', operator: 'is', value: true }] } },
      },
      '«Отбасы» тізімінің әр жолында: («Жасы» — 18 жылдан кем және «Құжаттар түпнұсқа» — иә)',
      'в каждой строке списка «Семья»: («Возраст» — менее 18 лет и «Документы подлинны» — да)',
      'in every entry of «Family»: («Age» is less than 18 years and «Documents are genuine» is yes)',
    ],
    [
      { count: { list: 'family', where: young, operator: 'greaterThan', value: 5 } },
      '«Отбасы» тізіміндегі мынадай жолдар саны («Жасы» — 18 жылдан кем) — 5-тен көп',
      'число строк списка «Семья», где («Возраст» — менее 18 лет), — более 5',
      'the number of entries of «Family» where («Age» is less than 18 years) is more than 5',
    ],
    [
      { count: { list: 'family', operator: 'equal', value: { fact: 'used' } } },
      '«Отбасы» тізіміндегі жол саны — «Саны» мәнімен бірдей',
      'число строк списка «Семья» — то же, что «Число»',
      'the number of entries of «Family» is the same as «Count»',
    ],
  ])('%j', (condition, kk, ru, en) => {
    expect(said(condition, 'kk')).toBe(kk);
    expect(said(condition, 'ru')).toBe(ru);
    expect(said(condition, 'en')).toBe(en);
  });

  test('a field of the row may be compared with another, also where each person is asked', () => {
    const condition: Condition = { field: 'age', operator: 'lessThan', value: { field: 'oldest' } };
    expect(said(condition, 'en', 'family')).toBe('«Age» is less than the value of «Bound»');
    // Where the list is not said, the lists that there are know the field.
    expect(said(condition, 'ru')).toBe('«Возраст» — менее значения «Предел»');
  });
});
