import { describe, expect, test } from 'vitest';
import { changing, proposedFor, writtenBy } from '../../../support/proposing.ts';

const CITED = (provision: string) => ({ act: 'al-5-2023', provision });
const MISSION = { ru: 'Представительство Алдании за рубежом' };

/** Another service has ways in of its own; the provision that lists them is called so. */
const published = {
  'acts/al-5-2023.json': {
    id: 'al-5-2023',
    provisions: {
      row: { order: 1, text: { ru: 'Способы получения карты (каналы): представительство и приёмная.' } },
      open: { order: 2, text: { ru: 'Приёмная открыта с 8.00 до 12.00.' } },
    },
  },
  'services/town-card/edition/all.json': {
    service: {
      variants: { only: {} },
      channels: {
        mission: { order: 1, title: MISSION, electronic: false, variants: ['only'], citation: CITED('row') },
        office: {
          order: 2,
          title: { ru: 'Приёмная гостей «Восход»' },
          electronic: false,
          variants: ['only'],
          hours: {
            reception: {
              order: 1,
              title: { ru: 'Приём заявлений' },
              from: '08:00',
              to: '12:00',
              citation: CITED('open'),
            },
          },
          citation: CITED('row'),
        },
        portal: {
          order: 3,
          title: { ru: 'Портал guests.example' },
          electronic: true,
          variants: ['only'],
          citation: CITED('row'),
        },
      },
    },
  },
};

const of = (provisions: Readonly<Record<string, object>>) => proposedFor({ provisions, published });
const restating = (provision: string, ru: string) => ({ ...changing(provision), text: { ru } });

describe('variants', () => {
  const names = {
    'annex.variant-1': restating('annex.variant-1', 'Первая карта'),
    'annex.variant-2': restating('annex.variant-2', 'Продление карты гостя'),
  };

  test('rest on the provisions that each name one of them; words that say more tell what it is', () => {
    expect(of(names)).toEqual([
      expect.objectContaining({
        provision: 'annex.variant-1',
        does: 'cites',
        pointer: '/service/variants/first',
        sets: [
          {
            pointer: '/service/variants/first/citation',
            value: writtenBy('annex.variant-1', 'annex.variant-1'),
          },
        ],
        because: { kind: 'names-it', citation: { act: 'al-1-2020', provision: 'p2' } },
        isPlain: true,
      }),
      expect.objectContaining({
        provision: 'annex.variant-2',
        does: 'changes',
        pointer: '/service/variants/renewal',
        sets: [
          { pointer: '/service/variants/renewal/summary', value: { ru: 'Продление карты гостя' } },
          {
            pointer: '/service/variants/renewal/citation',
            value: writtenBy('annex.variant-2', 'annex.variant-2'),
          },
        ],
        isPlain: false,
      }),
    ]);
  });

  test('are not named by one provision alone, nor among provisions that name something else or set a number', () => {
    const { 'annex.variant-1': first, 'annex.variant-2': second } = names;
    expect(of({ 'annex.variant-1': first })).toEqual([]);
    const other = restating('annex.variant-3', 'Копия утраченной бумаги');
    expect(of({ ...names, 'annex.variant-3': other })).toEqual([]);
    const long = restating('annex.variant-2', 'Продление карты за 3 рабочих дня');
    expect(of({ 'annex.variant-1': first, 'annex.variant-2': long })).toEqual([]);
    expect(second).toBeDefined();
  });
});

describe('channels', () => {
  const row = restating('annex.row-2', 'Способы получения карты');

  test('cite what names them under a heading as published ones stand under; what several name cites what is around them', () => {
    const found = of({
      'annex.row-2': row,
      'annex.row-2.1': restating('annex.row-2.1', 'карта выдается бюро и в приёмной гостей;'),
      'annex.row-2.2': restating(
        'annex.row-2.2',
        'продлевается приёмной гостей и на портале guests.example.',
      ),
    });
    expect(found.map(({ provision, does, pointer }) => [provision, does, pointer])).toEqual([
      ['annex.row-2', 'cites', '/service/channels/office'],
      ['annex.row-2.2', 'cites', '/service/channels/portal'],
    ]);
  });

  test('that the edition lacks are added as published services have them, for the variants of what stands beside them', () => {
    const found = of({
      'annex.row-2': row,
      'annex.row-2.1': restating(
        'annex.row-2.1',
        'карту выдают приёмная гостей и представительства Алдании за рубежом.',
      ),
      'annex.row-7.1': restating(
        'annex.row-7.1',
        'в представительстве Алдании за рубежом – с 9.00 до 12.30.',
      ),
    });
    expect(found.find(({ does }) => does === 'adds')).toMatchObject({
      provision: 'annex.row-2.1',
      pointer: '/service/channels/mission',
      sets: [
        {
          pointer: '/service/channels/mission',
          value: {
            title: MISSION,
            electronic: false,
            variants: ['first'],
            hours: {
              reception: {
                from: '09:00',
                to: '12:30',
                citation: writtenBy('annex.row-7.1', 'annex.row-7.1'),
              },
            },
            citation: writtenBy('annex.row-2.1', 'annex.row-2.1'),
          },
        },
      ],
      because: { kind: 'known-elsewhere', service: 'town-card', citation: CITED('row') },
      guessed: ['variants'],
      isPlain: false,
    });
  });

  test('are not the business of provisions that only speak of them', () => {
    expect(
      of({ p1: restating('p99', 'Приёмная гостей и портал guests.example хранят бумаги гостя.') }),
    ).toEqual([]);
  });
});

describe('opening hours', () => {
  test('are those of the channel that is named before them, called as published ones', () => {
    const [first, ...others] = of({
      'annex.row-7.1': restating(
        'annex.row-7.1',
        'в приёмной гостей – во вторник с 9.00 до 12.30; справки по порталу.',
      ),
    });
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      does: 'changes',
      pointer: '/service/channels/office',
      sets: [
        {
          pointer: '/service/channels/office/hours/reception',
          value: {
            title: { ru: 'Приём заявлений' },
            order: 1,
            days: [2],
            from: '09:00',
            to: '12:30',
            citation: writtenBy('annex.row-7.1', 'annex.row-7.1'),
          },
        },
      ],
      because: { kind: 'names-it', citation: { act: 'al-1-2020', provision: 'p2' } },
      isPlain: false,
    });
  });

  test('that no channel is named for are those of the only one that is left', () => {
    const found = of({
      'annex.row-7.1': restating('annex.row-7.1', 'в приёмной гостей – с 9.00 до 12.30;'),
      'annex.row-7.2': restating('annex.row-7.2', 'на сайте министерства города – круглосуточно.'),
    });
    expect(found.map(({ pointer, because }) => [pointer, because.kind])).toEqual([
      ['/service/channels/office', 'names-it'],
      ['/service/channels/portal', 'only-one-left'],
    ]);
  });

  test('are not taken from wordings that do not agree', () => {
    const text = { kk: 'приёмная гостей – с 9.00 до 12.30', ru: 'приёмная гостей – с 9.00 до 13.30' };
    expect(of({ 'annex.row-7.1': { ...changing('annex.row-7.1'), text } })).toEqual([]);
  });
});

describe('the only document for a variant', () => {
  const own = { form: 'original', order: 9, citation: { act: 'al-1-2020', provision: 'p4' } };
  const documents = {
    documents: {
      passport: { ...own, title: { ru: 'Паспорт' }, appliesTo: ['first', 'renewal'] },
      request: { ...own, title: { ru: 'Просьба о новом сроке' }, appliesTo: ['renewal'] },
    },
  };
  const passport = { citation: writtenBy('annex.row-8.1', 'annex.row-8.1') };
  const parts = { all: { inForce: { from: '2026-03-01' }, patch: { documents: { passport } } } };
  const beside = (ru: string) =>
    proposedFor({
      provisions: {
        'annex.row-8.1': restating('annex.row-8.1', 'паспорт гостя;'),
        'annex.row-8.2': restating('annex.row-8.2', ru),
      },
      parts,
      published: { ...published, 'services/guest-card/edition/documents.json': documents },
    });

  test('is what a provision among documents speaks of that begins with the name of the variant', () => {
    expect(beside('Для продления: гость пишет в бюро.')).toEqual([
      expect.objectContaining({
        provision: 'annex.row-8.2',
        does: 'cites',
        pointer: '/documents/request',
        because: { kind: 'only-one-left', citation: own.citation },
        isPlain: false,
      }),
    ]);
  });

  test('and of no other provision', () => {
    expect(beside('Гость пишет в бюро о продлении.')).toEqual([]);
  });
});
