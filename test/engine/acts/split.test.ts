import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitProvisions } from '../../../engine/acts/split.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/acts/${name}`, import.meta.url), 'utf8');
const definition = JSON.parse(
  readFileSync(new URL('../../../definitions/acts/kz-317-2025.json', import.meta.url), 'utf8'),
);
const idsOf = (text: string) => Object.keys(splitProvisions(text).provisions);
const textOf = (text: string, id: string) => splitProvisions(text).provisions[id]?.text;
const codesOf = (text: string) => splitProvisions(text).notes.map(({ code }) => code);

describe('a real amending order in Kazakh, extracted from a PDF', () => {
  const { provisions, notes } = splitProvisions(fixture('amending-order.kk.txt'));

  it('proposes another address for what stands behind a list, among them those that a person gave', () => {
    const others = notes.flatMap(({ code, params }) =>
      code === 'other-place' ? [[params.provision, params.instead]] : [],
    );
    expect(others).toEqual([
      ['annex.row-3.2.indent-2', 'annex.row-3.indent-3'],
      ['annex.row-3.2.indent-3', 'annex.row-3.indent-4'],
      ['annex.row-7.indent-3', 'annex.row-7.1.indent-2'],
      ['annex.row-7.indent-4', 'annex.row-7.1.indent-3'],
      ['annex.row-8.1.indent-5', 'annex.row-8.indent-6'],
      ['annex.row-8.1.indent-6', 'annex.row-8.indent-7'],
      ['annex.row-8.2.indent-3', 'annex.row-8.indent-10'],
    ]);
  });

  it('gets the ids that a person gave it, but for seven that follow from the sense', () => {
    const missing = Object.keys(definition.provisions).filter((id) => !Object.hasOwn(provisions, id));
    expect(missing).toEqual([
      'annex.variant-1',
      'annex.variant-2',
      'annex.variant-3',
      'annex.row-3.indent-3',
      'annex.row-3.indent-4',
      'annex.row-7.indent-5',
      'annex.row-8.indent-10',
    ]);
    expect(Object.keys(definition.provisions)).toHaveLength(74);
  });

  it('says what each instruction changes, also where extraction displaced the reference', () => {
    expect(provisions['p1.p10.2.indent-3']?.changes).toEqual([
      { provision: 'p10.2.indent-3', operation: 'restates' },
    ]);
    expect(provisions['p1.p21']?.changes).toEqual([{ provision: 'p21', operation: 'removes' }]);
    expect(provisions['p1.p9-1.indent-5']?.changes).toEqual([
      { provision: 'p9-1.indent-5', operation: 'adds' },
    ]);
    expect(provisions['p1.annex-2']?.changes).toEqual([{ provision: 'annex-2', operation: 'restates' }]);
    expect(notes).toContainEqual({
      code: 'words-displaced',
      params: {
        provision: 'p1.p19',
        words: '19-тармақ',
        from: 'мынадай редакцияда жазылсын:19-тармақ',
        to: '19-тармақ мынадай редакцияда жазылсын:',
      },
    });
  });

  it('says of each provision of the annex which one of the restated annex it sets out anew', () => {
    const wanted = Object.entries<{ changes?: { provision: string; operation: string }[] }>(
      definition.provisions,
    ).filter(([id]) => Object.hasOwn(provisions, id));
    for (const [id, { changes }] of wanted)
      expect({ id, changes: provisions[id]?.changes }).toEqual({
        id,
        changes: changes?.map(({ provision, operation }) => ({ provision, operation })),
      });
    expect(provisions['annex.row-8.2']?.changes).toEqual([
      { provision: 'annex-2.row-8.2', operation: 'restates' },
    ]);
    expect(provisions.annex?.changes).toBeUndefined();
  });

  it('joins what the extraction broke and notes what it had to guess', () => {
    expect(provisions['annex.row-9.5']?.text).toMatch(/^қандастарды аумақтық-әкімшілік бірлікте/);
    expect(provisions.p4?.text).toBe(definition.provisions.p4.text.kk);
    expect(notes).toContainEqual({ code: 'number-missing', params: { provision: 'annex.row-6', number: 6 } });
  });
});

describe('an amending order in Russian', () => {
  const { provisions, notes } = splitProvisions(fixture('amending-order.ru.txt'));

  it('is split into instructions, new wording, tables and signature', () => {
    expect(notes).toEqual([]);
    expect(Object.keys(provisions)).toEqual(
      (
        'title head preamble p1 p1.preamble p1.rules p1.p2 p1.p2.2 p1.p2.3 p1.p5 p1.p5-1 p1.p5-1.indent-1 ' +
        'p1.p5-1.indent-2 p1.p6.1.indent-2 p1.p8 p1.p9 p1.p10 p1.annex-2 p2 p2.1 p2.2 p3 signature ' +
        'annex annex.title annex.row-1 annex.row-2 annex.row-3 annex.row-3.1 annex.row-3.2'
      ).split(' '),
    );
    expect(provisions['p1.p5']?.text).toBe(
      'пункт 5 изложить в следующей редакции:\n\n«5. Карта выдается в течение 3 (трех) рабочих дней.»;',
    );
    expect(provisions['p1.p10']?.changes).toEqual([{ provision: 'p10', operation: 'removes' }]);
  });
});

describe('annexes that set out others anew', () => {
  const changesIn = (instruction: string, annexes: string) =>
    Object.entries(
      splitProvisions(`1. Внести в приказ следующие изменения:\n${instruction}\n2. Ещё.\n3. Ещё.\n${annexes}`)
        .provisions,
    ).flatMap(([id, { changes = [] }]) =>
      id.startsWith('annex') ? changes.map(({ provision, operation }) => [id, operation, provision]) : [],
    );
  const two =
    'Приложение 1 к приказу\n\nПеречень\n\n1 Имя\n2 Срок\n\nПриложение 2 к приказу\n\nУсловия\n\n1 Дата';

  it('pairs several as they are numbered', () => {
    expect(
      changesIn(
        'приложения 3 и 5 изложить в новой редакции согласно приложениям 1 и 2 к настоящему приказу;',
        two,
      ),
    ).toEqual([
      ['annex-1.title', 'restates', 'annex-3.title'],
      ['annex-1.row-1', 'restates', 'annex-3.row-1'],
      ['annex-1.row-2', 'restates', 'annex-3.row-2'],
      ['annex-2.title', 'restates', 'annex-5.title'],
      ['annex-2.row-1', 'restates', 'annex-5.row-1'],
    ]);
  });

  it('knows added ones, and Kazakh', () => {
    expect(changesIn('осы бұйрыққа 2-қосымшаға сәйкес 7-қосымшамен толықтырылсын;', two)).toEqual([
      ['annex-2.title', 'adds', 'annex-7.title'],
      ['annex-2.row-1', 'adds', 'annex-7.row-1'],
    ]);
  });

  it('says nothing where the instruction names no annex of its own, or other numbers of them', () => {
    expect(changesIn('приложение 2 исключить;', two)).toEqual([]);
    expect(
      changesIn('приложение 2 изложить в редакции согласно приложениям 1 и 2 к настоящему приказу;', two),
    ).toEqual([]);
    expect(changesIn('пункт 3 изложить согласно приложению 1 к настоящему приказу;', two)).toEqual([]);
  });
});

describe('the members of a list in one paragraph', () => {
  it('are parted where their numbers go on', () => {
    const text = '1. Бір;\n2. Екі; 3. Үш; 4. Төрт.\n5. Бес: 1) алты; 2) жеті.';
    expect(Object.entries(splitProvisions(text).provisions).map(([id, { text }]) => [id, text])).toEqual([
      ['p1', 'Бір;'],
      ['p2', 'Екі;'],
      ['p3', 'Үш;'],
      ['p4', 'Төрт.'],
      // What is listed inside of a sentence stays in it.
      ['p5', 'Бес: 1) алты; 2) жеті.'],
    ]);
    expect(idsOf('1) бір; 2) екі;\n3) үш.')).toEqual(['1', '2', '3']);
  });

  it('but not at a number that goes on with nothing, or that a sentence names', () => {
    expect(idsOf('1. Бір; 3. Үш.\n2. Екі.\n3. Үш.')).toEqual(['p1', 'p2', 'p3']);
    expect(idsOf('1) шарттар; 2) тармақшада аталғандар;\n2) екі.\n3) үш.')).toEqual(['1', '2', '3']);
  });
});

describe('the forms of provisions', () => {
  it('knows chapters, articles, inserted numbers, letters and notes', () => {
    const law = [
      'Глава 2. Гости',
      'Статья 11-1. Права гостя',
      '1. Гость вправе:',
      '1) жить;',
      'а) в доме;',
      '2-1) петь.',
      'Гость не обязан петь.',
      'Сноска. Статья 11-1 с изменениями.',
      'Статья 12. Обязанности',
      'Гость платит.',
    ].join('\n');
    expect(idsOf(law)).toEqual([
      'chapter-2',
      'art-11-1',
      'art-11-1.1',
      'art-11-1.1.1',
      'art-11-1.1.1.a',
      'art-11-1.1.2-1',
      'art-11-1.1.indent-5',
      'art-11-1.1.indent-5.note',
      'art-12',
      'art-12.indent-2',
    ]);
    expect(textOf(law, 'art-11-1.1.2-1')).toBe('петь.');
  });

  it('takes a number inside a sentence for a reference, however the line broke', () => {
    const text = '1. Осуществляется по подпункту\n2) пункта 10 настоящих Правил.\n2. Иное.\n3. Конец.';
    expect(idsOf(text)).toEqual(['p1', 'p2', 'p3']);
  });

  it('takes a number with a capital behind it for a paragraph, whatever word it begins with', () => {
    expect(idsOf('ПРИКАЗЫВАЮ:\n1. Утвердить правила.\n2. Подпункт 1) пункта 3 не применяется.')).toContain(
      'p2',
    );
  });

  it('puts the annexes of an annex below it', () => {
    const order = [
      '1. Бекітілсін.\n2. Жарияланады.\n3. Күшіне енеді.\n',
      'Министрдің бұйрығына\n1-қосымша\n\nҚағидалар\n\n1. Жалпы.\n2. Тәртіп.\n',
      'Қағидаларға\n1-қосымша\n\nӨтініш\n',
      '2-қосымша\n\nТізбе\n\n1 Атауы\n2 Мерзімі',
    ].join('\n');
    expect(idsOf(order).filter((id) => id.startsWith('annex'))).toEqual([
      'annex-1',
      'annex-1.title',
      'annex-1.p1',
      'annex-1.p2',
      'annex-1.annex-1',
      'annex-1.annex-1.title',
      'annex-1.annex-2',
      'annex-1.annex-2.title',
      'annex-1.annex-2.row-1',
      'annex-1.annex-2.row-2',
    ]);
  });
});

describe('bad input', () => {
  it('says so of a text that is no act', () => {
    expect(splitProvisions('').notes).toEqual([{ code: 'no-provisions', params: { numbered: 0 } }]);
    expect(codesOf('Dear Sir,\nthank you for the cake.')).toEqual(['no-provisions']);
    expect(codesOf('1. One thing only.')).toEqual(['few-provisions']);
  });

  it('gives a number that occurs twice an id of its own, and notes it', () => {
    const twice = splitProvisions('1. Бір.\n2. Екі.\n2. Тағы екі.\n3. Үш.');
    expect(Object.keys(twice.provisions)).toEqual(['p1', 'p2', 'p2.again-2', 'p3']);
    expect(twice.notes).toEqual([
      { code: 'duplicate-number', params: { provision: 'p2', as: 'p2.again-2' } },
    ]);
  });

  it('is not misled by line ends, odd spaces, soft hyphens, broken words and page numbers', () => {
    const text =
      '1.\u00a0Құжат\u00adтар\tбері-\r\nледі.\r\n\r\n- 3 -\r\n\r\n2. Көші-\r\nқон. Көші-қон.\r\n\r\n7\r\n\r\n3. Соңы.\f4\n';
    const { provisions, notes } = splitProvisions(text);
    expect(Object.entries(provisions).map(([id, { text }]) => [id, text])).toEqual([
      ['p1', 'Құжаттар беріледі.'],
      ['p2', 'Көші-қон. Көші-қон.'],
      ['p3', 'Соңы.'],
    ]);
    expect(notes).toEqual([
      { code: 'page-numbers-removed', params: { count: 3 } },
      { code: 'hyphens-joined', params: { count: 2 } },
    ]);
  });

  it('goes on where a quotation is never closed, and notes it', () => {
    const text =
      '1. Внести в приказ следующие изменения:\nпункт 3 изложить в следующей редакции:\n«3. Новое.\nпункт 4 исключить;\n2. Опубликовать.';
    const { provisions, notes } = splitProvisions(text);
    expect(Object.keys(provisions)).toEqual(['p1', 'p1.p3', 'p1.p4', 'p2']);
    expect(notes).toEqual([{ code: 'quote-not-closed', params: { provision: 'p1.p3' } }]);
  });

  // What compares everything with everything would not come to an end within the time that a test has.
  it.each([
    ['one endless line', `1. ${'сөз '.repeat(150_000)}`, 1],
    ['only quotation marks', '"«“'.repeat(100_000), 1],
    ['only numbers', '1 '.repeat(200_000), 1],
    ['only short lines', '1)\n'.repeat(100_000), 100_000],
    ['open quotations', 'пункт 3 изложить в следующей редакции:\n«3. Новое\n'.repeat(5_000), 5_001],
    ['only letters apart', 'а '.repeat(200_000), 1],
  ])('comes to the end of %s', (_, text, count) => {
    expect(idsOf(text)).toHaveLength(count);
  });

  it('comes to the end of words that are all parted at the ends of lines', () => {
    expect(idsOf(`1. ${'а-\nб'.repeat(50_000)}`)).toContain('p1');
  });
});
