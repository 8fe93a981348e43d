import { describe, expect, test } from 'vitest';
import { changing, proposedFor } from '../../../support/proposing.ts';

const HEADS = { ru: 'Только вводные слова' };
const OWN = { ru: 'Поручение министерства' };

/** Another act of another service: three headings have no effect for one reason, an introduction for another. */
const published = {
  'acts/al-5-2023.json': {
    id: 'al-5-2023',
    provisions: {
      'chapter-1': { order: 1, text: { ru: 'Глава 1. Общие положения' } },
      p1: { order: 2, text: { ru: 'Карта гостя выдается на один год.' } },
      'chapter-2': { order: 3, text: { ru: 'Глава 2. Порядок выдачи карты гостя' } },
      p2: { order: 4, text: { ru: 'Карта выдается в день обращения.' } },
      annex: { ...changing('annex'), order: 5, text: { ru: 'Перечень документов' } },
      'annex.1': { ...changing('annex.1'), order: 6, text: { ru: 'паспорт и свидетельство о рождении' } },
      end: { order: 7, text: { ru: 'обеспечить размещение приказа на сайте министерства города' } },
    },
  },
  'services/town-card/amendments/al-5-2023.json': {
    act: 'al-5-2023',
    parts: {
      all: {
        inForce: { from: '2023-01-01' },
        patch: {},
        withoutEffect: {
          'chapter-1': HEADS,
          'chapter-2': HEADS,
          annex: { ru: 'Перечень – в строках' },
          end: OWN,
        },
      },
    },
  },
};

const of = (provisions: Readonly<Record<string, object>>) =>
  proposedFor({ provisions, published }).map(({ provision, does, reason, because, isPlain }) => ({
    provision,
    does,
    reason,
    because,
    isPlain,
  }));

const restating = (provision: string, ru: string) => ({ ...changing(provision), text: { ru } });

describe('a provision that only introduces others', () => {
  test('has no effect, for the reason that most published ones have; the nearest of them is cited', () => {
    const head = { text: { ru: 'Внести в приказ следующие изменения:' } };
    expect(of({ p1: head, 'p1.1': restating('p99', 'Слова, на которых ничего не основано.') })).toEqual([
      {
        provision: 'p1',
        does: 'without-effect',
        reason: HEADS,
        because: expect.objectContaining({
          kind: 'introduces',
          times: 2,
          citation: expect.objectContaining({ act: 'al-5-2023' }),
        }),
        isPlain: true,
      },
    ]);
  });

  test('stands over it as a heading, or beside its list and ends in a colon', () => {
    const found = of({
      annex: restating('annex-9', 'Перечень сведений о городе'),
      'annex.indent-1': restating('annex-9.indent-1', 'Город отказывает во включении:'),
      'annex.1': restating('annex-9.1', 'в первом случае'),
    });
    expect(found.map(({ provision, isPlain }) => [provision, isPlain])).toEqual([
      ['annex', false],
      ['annex.indent-1', false],
    ]);
  });

  test('names what is restated in an annex of its own', () => {
    const found = of({
      p1: restating(
        'annex-9',
        'приложение 9 изложить в новой редакции согласно приложению к настоящему приказу.',
      ),
      'annex.1': restating('annex-9.1', 'в первом случае.'),
    });
    expect(found).toEqual([
      expect.objectContaining({ provision: 'p1', does: 'without-effect', isPlain: true }),
    ]);
  });

  test('takes the reason of all that stands under it, where they have one', () => {
    const own = 'обеспечить размещение приказа на сайте министерства';
    const found = of({
      p8: { text: { ru: 'Управлению города:' } },
      'p8.1': { text: { ru: `${own} города` } },
      'p8.2': { text: { ru: `${own} внутри города` } },
    });
    expect(found.map(({ provision, reason }) => [provision, reason])).toEqual([
      ['p8', OWN],
      ['p8.1', OWN],
      ['p8.2', OWN],
    ]);
  });
});

describe('a provision says something of its own', () => {
  test.each([
    ['sets a length', restating('annex-9', 'В течение 3 рабочих дней город:')],
    ['is a sentence', restating('annex-9', 'Город отказывает во включении.')],
    [
      'adds a provision',
      { ...changing('p99', 'adds'), text: { ru: 'дополнить пунктом 99 следующего содержания:' } },
    ],
  ])('where it %s', (_, head) => {
    expect(of({ annex: head, 'annex.1': restating('annex-9.1', 'в первом случае.') })).toEqual([]);
  });

  test('where nothing that it introduces changes anything', () => {
    expect(
      of({ p1: { text: { ru: 'Город в день обращения:' } }, 'p1.1': { text: { ru: 'смотрит бумаги' } } }),
    ).toEqual([]);
  });

  test('and without a published reason none is made up', () => {
    const head = { text: { ru: 'Внести в приказ следующие изменения:' } };
    expect(proposedFor({ provisions: { p1: head, 'p1.1': restating('p99', 'Ничего.') } })).toEqual([]);
  });
});
