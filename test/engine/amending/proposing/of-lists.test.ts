import { describe, expect, test } from 'vitest';
import { proposedFor } from '../../../support/proposing.ts';

const cited = (provision: string) => ({ act: 'al-5-2023', provision });

/** Another act of another service: its terms, its documents as one list, its grounds, and what it says of the result. */
const published = {
  'acts/al-5-2023.json': {
    id: 'al-5-2023',
    provisions: {
      'p2.1': {
        order: 1,
        number: '1)',
        text: { ru: '1) карта горожанина – документ установленного образца;' },
      },
      'p2.2': { order: 2, number: '2)', text: { ru: '2) бюро города – учреждение, которое выдает карты;' } },
      docs: { order: 3, text: { ru: 'Перечень документов, необходимых для оказания услуги' } },
      result: { order: 4, text: { ru: 'Результат оказания услуги: карта горожанина либо отказ.' } },
      refusal: { order: 5, text: { ru: 'Основания для отказа в оказании услуги:' } },
      'refusal.1': { order: 6, number: '1)', text: { ru: '1) заявитель находится под стражей;' } },
      'refusal.2': { order: 7, number: '2)', text: { ru: '2) заявитель не достиг совершеннолетия;' } },
      'refusal.3': { order: 8, number: '3)', text: { ru: '3) город переполнен приезжими;' } },
    },
  },
  'services/town-card/edition/all.json': {
    service: { variants: { only: {} } },
    information: {
      card: { order: 1, kind: 'term', title: { ru: 'Карта' }, text: { ru: '…' }, citation: cited('p2.1') },
      bureau: { order: 2, kind: 'term', title: { ru: 'Бюро' }, text: { ru: '…' }, citation: cited('p2.2') },
      result: {
        order: 3,
        kind: 'note',
        title: { ru: 'Результат' },
        text: { ru: '…' },
        citation: cited('result'),
      },
    },
    documents: {
      passport: { order: 1, title: { ru: 'Паспорт горожанина' }, form: 'copy', citation: cited('docs') },
      photo: { order: 2, title: { ru: 'Фотография' }, form: 'original', citation: cited('docs') },
      lease: { order: 3, title: { ru: 'Договор найма' }, form: 'copy', citation: cited('docs') },
    },
    grounds: Object.fromEntries(
      [1, 2, 3].map((number) => [
        `ground-${number}`,
        { order: number, effect: 'refuse', when: { all: [] }, citation: cited(`refusal.${number}`) },
      ]),
    ),
  },
};

const of = (provisions: Readonly<Record<string, object>>) =>
  proposedFor({ provisions, published }).map(({ provision, pointer, because, isPlain, guessed }) => ({
    provision,
    aspect: pointer?.split('/')[1],
    because: because.kind,
    isPlain,
    guessed,
  }));

describe('members of lists', () => {
  test('that explain a name become what those at the same place of another act became', () => {
    const text = { ru: '1) вокзал – место, где встречают гостей и показывают им дорогу;' };
    const [first] = proposedFor({ provisions: { 'p2.1': { number: '1)', text } }, published });
    expect(first).toMatchObject({ because: { kind: 'same-place' }, isPlain: false, guessed: ['kind'] });
    expect(first?.sets[0]?.value).toMatchObject({ kind: 'term', title: { ru: 'Вокзал' } });
    // Neither elsewhere, nor without a dash.
    expect(of({ 'p3.1': { number: '1)', text } })).toEqual([]);
    expect(of({ 'p2.1': { number: '1)', text: { ru: '1) вокзал закрыт ночью;' } } })).toEqual([]);
  });

  test('under the words of a published list become what all of it became', () => {
    const found = of({
      p8: { text: { ru: 'Перечень документов, необходимых для оказания услуги бюро вокзала:' } },
      'p8.1': { number: '1)', text: { ru: '1) паспорт иностранца;' } },
    });
    expect(found).toContainEqual({
      provision: 'p8.1',
      aspect: 'documents',
      because: 'under-like-heading',
      isPlain: false,
      guessed: ['appliesTo', 'form'],
    });
  });

  test('become what most of the others do, in what is proposed', () => {
    const found = of({
      'p8.1': { number: '1)', text: { ru: '1) заявитель находится под стражей;' } },
      'p8.2': { number: '2)', text: { ru: '2) заявитель не достиг совершеннолетия;' } },
      'p8.3': { number: '3)', text: { ru: '3) у гостя нет чемодана;' } },
    });
    expect(found.map(({ aspect }) => aspect)).toEqual(['grounds', 'grounds', 'grounds']);
    expect(found[2]).toMatchObject({ because: 'of-one-list', isPlain: false });
  });
});

test('what begins with the same words before a colon becomes the same', () => {
  const text = {
    ru: 'Результат оказания услуги: гостю вручается значок и схема вокзала с отметкой дежурного.',
  };
  expect(of({ p5: { text } })).toMatchObject([{ aspect: 'information', because: 'like-published' }]);
});

describe('what is no member but stands under the same words as a published list', () => {
  const under = (text: object) =>
    of({
      p9: { text: { ru: 'Основания для отказа в оказании услуги:' } },
      'p9.indent-1': { text },
    }).filter(({ provision }) => provision === 'p9.indent-1');

  test('becomes the same where all of it did', () => {
    const ru = 'Отказывают и по тем причинам, которые названы в другом законе.';
    expect(under({ ru })).toMatchObject([{ aspect: 'grounds', because: 'under-like-heading' }]);
  });

  test('unless it sets a term', () => {
    expect(under({ ru: 'Об отказе сообщают в течение 3 рабочих дней.' })).toEqual([]);
  });
});
