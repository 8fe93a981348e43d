import { describe, expect, it } from 'vitest';
import { annexHead } from '../../../engine/acts/annex-head.ts';
import { splitProvisions } from '../../../engine/acts/split.ts';

/** In which every paragraph is one line. */
const LONG = `${'Гостю выдается карта, по которой его кормят и укладывают спать, '.repeat(4)}а платит за него хозяин.`;
const russian = (...annex: string[]) =>
  [
    'ПРИКАЗЫВАЮ:',
    '1. Внести в приказ следующие изменения:',
    'приложение 2 изложить в новой редакции согласно приложению к настоящему приказу.',
    `2. ${LONG}`,
    '3. Приказ вводится в действие со дня опубликования.',
    '',
    'Министр',
    'А. Альфин',
    '',
    ...annex,
  ].join('\n');
const KAZAKH = [
  'БҰЙЫРАМЫН:',
  '1. Бұйрыққа мынадай өзгерістер енгізілсін:',
  'осы бұйрыққа қосымшаға сәйкес 2-қосымша жаңа редакцияда жазылсын.',
  `2. ${'Қонаққа карта беріледі, '.repeat(12)}иесі төлейді.`,
  '3. Бұйрық жарияланған күнінен бастап қолданысқа енгізіледі.',
  '',
  'Министр',
  'А. Альфин',
  '',
  'Альфа Республикасы',
  'Туризм министрінің',
  '2026 жылғы 20 мамырдағы',
  '№ 44 бұйрығына қосымша',
  'Қонақ картасын беру',
  'қағидаларына',
  '2-қосымша',
  '',
  'Нысан',
  '',
  'Тізбе',
  '',
  '1 Мерзімі',
  '',
  '3 жұмыс күні.',
].join('\n');
const OWN = ['Приложение к приказу', 'Министра туризма', 'Республики Альфа', 'от 20 мая 2026 года № 44'];
const RESTATED = ['Приложение 2 к Правилам', 'выдачи карты', 'гостя'];
const REST = ['', 'Форма', '', 'Перечень', '', '1 Срок', '', '3 рабочих дня.'];

const annexesOf = (text: string) =>
  Object.entries(splitProvisions(text).provisions).flatMap(([id, { text }]) =>
    id.startsWith('annex') ? [[id, text]] : [],
  );

describe('the head of an own annex and that of the annex which it sets out anew', () => {
  const expected = [
    [
      'annex',
      'Приложение к приказу Министра туризма Республики Альфа от 20 мая 2026 года № 44 Приложение 2 к Правилам выдачи карты гостя\nФорма',
    ],
    ['annex.title', 'Перечень'],
    ['annex.row-1', 'Срок'],
    ['annex.row-1.indent-1', '3 рабочих дня.'],
  ];

  it('are one, whose own comes first, however their lines are broken', () => {
    expect(annexesOf(russian(...OWN, ...RESTATED, ...REST))).toEqual(expected);
    const indented = [...OWN, ...RESTATED].map((line) => `                    ${line}`);
    expect(annexesOf(russian(...indented, ...REST))).toEqual(expected);
  });

  it('also with an empty line between them', () => {
    const [head = [], ...rest] = annexesOf(russian(...OWN, '', ...RESTATED, ...REST));
    expect(head[1]).toContain('№ 44\nПриложение 2 к Правилам выдачи карты гостя');
    expect([head[0], ...rest.map(([id]) => id)]).toEqual(expected.map(([id]) => id));
  });

  it('give the same addresses in both languages', () => {
    const ids = (text: string) => Object.keys(splitProvisions(text).provisions).filter((id) => id !== 'head');
    expect(ids(KAZAKH)).toEqual(ids(russian(...OWN, ...RESTATED, ...REST)));
    expect(splitProvisions(KAZAKH).provisions.signature?.text).toBe('Министр\nА. Альфин');
  });

  it('are two as soon as words stand between them', () => {
    const ids = annexesOf(russian(...OWN, '', 'Правила', '', '1. Карта выдается.', '', ...RESTATED, ...REST));
    expect(ids.map(([id]) => id)).toEqual([
      'annex',
      'annex.title',
      'annex.p1',
      'annex.annex-2',
      'annex.annex-2.title',
      'annex.annex-2.row-1',
      'annex.annex-2.row-1.indent-1',
    ]);
  });
});

describe('a title right below a head', () => {
  it.each([
    [['Приложение 1 к приказу', 'Правила выдачи', '', '1. Карта выдается.'], 'Правила выдачи'],
    [
      ['Приложение 1 к приказу', 'Министра туризма', 'от 20 мая 2026 года', 'Перечень', '', '1 Срок'],
      'Перечень',
    ],
    [['Приложение 1 к приказу', 'Перечень', '', 'Срок, место'], 'Перечень'],
  ])('is no part of it: %j', (lines, title) => {
    expect(splitProvisions(russian(...lines)).provisions['annex-1.title']?.text).toBe(title);
  });
});

describe('what an annex is annexed to', () => {
  it.each([
    ['Приложение 2 к Правилам выдачи карты, утвержденным приказом Министра', 'annex'],
    ['Приложение 2 к приказу об утверждении Правил', 'act'],
    ['Министрдің бұйрығымен бекітілген қағидаларға 2-қосымша', 'annex'],
    ['Қағидаларды бекіту туралы бұйрыққа 2-қосымша', 'act'],
    ['Приложение 2', 'unsaid'],
  ])('stands nearest to the word: %s', (head, to) => {
    expect(annexHead(head)).toEqual({ number: '2', to });
  });
});
