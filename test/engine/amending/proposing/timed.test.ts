import { describe, expect, test } from 'vitest';
import { changing, proposedFor, writtenBy } from '../../../support/proposing.ts';

const added = (text: object, provision = 'p8', id = 'p1') =>
  proposedFor({ provisions: { [id]: { ...changing(provision), text } } }).find(
    ({ does, pointer }) => does === 'adds' && pointer?.startsWith('/deadlines/'),
  );

describe('a length in days for a step that rests on what is amended', () => {
  test('is a deadline from what the words say to the step that they name', () => {
    const ru = 'Сотрудник вправе запросить сведения в течение 4 рабочих дней после дня получения заявления.';
    const found = added({ ru });
    expect(found).toMatchObject({ because: { kind: 'length-of-a-step' }, isPlain: false });
    expect(found?.guessed).toBeUndefined();
    expect(found?.sets).toEqual([
      {
        pointer: '/deadlines/ask',
        value: {
          order: 2,
          title: expect.objectContaining({ ru: 'Запросить' }),
          appliesTo: ['first', 'renewal'],
          starts: 'received',
          startDay: 'excluded',
          length: { unit: 'workingDay', count: 4 },
          ends: ['asked'],
          responsible: 'officer',
          citation: writtenBy('p8', 'p1'),
        },
      },
    ]);
  });

  test('starts with the event before the step where the words are silent, and that is said', () => {
    const found = added({ ru: 'Заявитель обязан ответить в течение 10 календарных дней.' });
    expect(found?.guessed).toEqual(['starts']);
    expect(found?.sets[0]?.value).toMatchObject({
      starts: 'asked',
      ends: ['answered'],
      responsible: 'applicant',
      length: { unit: 'calendarDay', count: 10 },
    });
  });

  test('is none where the edition has a deadline that rests there, where two lengths are given, and without a length', () => {
    const ru = 'Сотрудник выдает карту в течение 4 рабочих дней.';
    expect(added({ ru }, 'p7')).toBeUndefined();
    expect(added({ ru: 'Запросить можно в течение 4 рабочих дней или 10 рабочих дней.' })).toBeUndefined();
    expect(added({ ru: 'Сотрудник вправе запросить сведения.' })).toBeUndefined();
  });
});

describe('lengths of a part of a day', () => {
  const published = {
    'acts/al-5-2023.json': {
      id: 'al-5-2023',
      provisions: {
        wait: { order: 1, text: { ru: 'Предельное время ожидания в очереди бюро – 20 минут.' } },
      },
    },
    'services/town-card/edition/all.json': {
      service: { variants: { only: {} } },
      standards: {
        queue: {
          order: 1,
          title: { ru: 'Очередь' },
          length: { unit: 'minute', count: 20 },
          citation: { act: 'al-5-2023', provision: 'wait' },
        },
      },
    },
  };

  test('are one standard each, of what the words say', () => {
    const ru = 'Предельное время ожидания в очереди: в бюро – 15 минут, на вокзале – 10 (десять) минут;';
    const found = proposedFor({ provisions: { 'p3.1': { text: { ru } } }, published });
    expect(found.map(({ does, isPlain, sets: [set] }) => [does, isPlain, set?.value])).toEqual([
      [
        'adds',
        false,
        expect.objectContaining({
          title: { ru: 'В бюро: предельное время ожидания в очереди' },
          length: { unit: 'minute', count: 15 },
        }),
      ],
      [
        'adds',
        false,
        expect.objectContaining({
          title: { ru: 'На вокзале: предельное время ожидания в очереди' },
          length: { unit: 'minute', count: 10 },
        }),
      ],
    ]);
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
  });

  test('without a colon are of what a provision beside them says behind one', () => {
    const provisions = {
      p3: { text: { ru: 'Сроки' } },
      'p3.1': {
        text: { ru: 'Предельное время ожидания в очереди: в бюро – 15 минут, на вокзале – 10 минут;' },
      },
      'p3.2': { text: { ru: 'Предельное время обслуживания в бюро – 30 минут, на вокзале – 25 минут.' } },
    };
    const titles = proposedFor({ provisions, published })
      .filter(({ provision }) => provision === 'p3.2')
      .map(({ sets: [set] }) => set?.value);
    expect(titles).toMatchObject([
      { title: { ru: 'В бюро: предельное время обслуживания' } },
      { title: { ru: 'На вокзале: предельное время обслуживания' } },
    ]);
  });
});
