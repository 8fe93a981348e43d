import { describe, expect, test } from 'vitest';
import { proposalsFor } from '../../../../engine/amending/proposing/proposals-for.ts';
import { accepted } from '../../../support/accepting.ts';
import { ACT, begunIn, proposedFor } from '../../../support/proposing.ts';

const CITED = (provision: string) => ({ act: 'al-5-2023', provision });
const GENUINE = 'установление недостоверности документов, представленных заявителем для получения услуги';
const CONTROL = 'Контроль за исполнением настоящего приказа возложить на первого заместителя министра.';
const AUTOBIOGRAPHY = 'автобиография заявителя, написанная от руки в свободной форме';

/** Another act of another service, with what became of its provisions. */
const published = {
  'acts/al-5-2023.json': {
    id: 'al-5-2023',
    provisions: {
      row: { order: 1, text: { ru: 'В карте отказывают по следующим основаниям установленным законом:' } },
      'row.1': { order: 2, number: '1)', text: { ru: `1) ${GENUINE};` } },
      'row.2': { order: 3, number: '2)', text: { ru: '2) отсутствие свободных мест в гостинице города;' } },
      docs: { order: 4, number: '3)', text: { ru: AUTOBIOGRAPHY } },
      end: { order: 5, text: { ru: CONTROL } },
    },
  },
  'services/town-card/edition/all.json': {
    service: { variants: { only: {} } },
    facts: {
      genuine: {
        order: 1,
        kind: 'boolean',
        title: { ru: 'Документы подлинны' },
        establishedBy: 'officer',
        evidence: { documents: ['none-here'] },
        unverified: 'the law does not say who looks',
      },
      rooms: { order: 2, kind: 'boolean', title: { ru: 'Места есть' }, establishedBy: 'registry' },
    },
    documents: {
      life: { order: 1, title: { ru: 'Автобиография' }, form: 'original', citation: CITED('docs') },
    },
    grounds: {
      'not-genuine': {
        order: 1,
        effect: 'refuse',
        appliesTo: ['only'],
        when: { fact: 'genuine', operator: 'is', value: false },
        citation: CITED('row.1'),
      },
      'no-rooms': {
        order: 2,
        effect: 'refuse',
        appliesTo: ['only'],
        when: { fact: 'rooms', operator: 'is', value: false },
        citation: CITED('row.2'),
      },
    },
  },
  'services/town-card/amendments/al-5-2023.json': {
    act: 'al-5-2023',
    parts: {
      all: { inForce: { from: '2023-01-01' }, patch: {}, withoutEffect: { end: { ru: 'внутреннее дело' } } },
    },
  },
};

const of = (provisions: Readonly<Record<string, object>>) => proposedFor({ provisions, published });

describe('what became of a published provision with much the same words', () => {
  test('a provision that has no effect there has none here, for the same reason', () => {
    const text = {
      ru: 'Контроль за исполнением настоящего приказа возложить на второго заместителя министра.',
    };
    expect(of({ p9: { text } })).toEqual([
      expect.objectContaining({
        does: 'without-effect',
        reason: { ru: 'внутреннее дело' },
        sets: [],
        because: expect.objectContaining({ kind: 'no-effect-elsewhere', citation: CITED('end') }),
        isPlain: true,
      }),
    ]);
  });

  test('nothing is proposed for words of something else, nor for a provision that is accounted for', () => {
    expect(
      of({ p9: { text: { ru: 'Печать ставится синими чернилами в правом нижнем углу листа.' } } }),
    ).toEqual([]);
    const parts = {
      all: { inForce: { from: '2026-03-01' }, patch: {}, withoutEffect: { p9: { ru: 'повтор' } } },
    };
    expect(proposedFor({ provisions: { p9: { text: { ru: CONTROL } } }, parts, published })).toEqual([]);
  });

  test('a document comes with the form that it has there, under the number of the law', () => {
    const [first] = of({ 'p2.5': { number: '5)', text: { ru: `5) ${AUTOBIOGRAPHY};` } } });
    expect(first).toMatchObject({ does: 'adds', because: { kind: 'like-published' } });
    expect(first?.sets).toEqual([
      {
        pointer: '/documents/life',
        value: {
          order: 4,
          title: { ru: 'Автобиография заявителя, написанная от руки в свободной форме' },
          number: '5)',
          appliesTo: ['first', 'renewal'],
          form: 'original',
          citation: { act: ACT, provision: 'p2.5' },
        },
      },
    ]);
  });
});

test('what an act says of itself has no effect where the two nearest provisions have none for the same reason', () => {
  const text = { ru: 'Министерству обеспечить исполнение настоящего приказа и его опубликование.' };
  const provisions = {
    p1: { changes: [{ act: 'al-1-2020', provision: 'p99', operation: 'adds' }], text: { ru: 'новое' } },
    p9: { text },
  };
  expect(of(provisions)).toEqual([]);
  const more = {
    'acts/al-6-2023.json': {
      id: 'al-6-2023',
      provisions: {
        p1: { order: 1, text: { ru: 'Министерству обеспечить исполнение приказа, сообщить о нём службам.' } },
        p2: {
          order: 2,
          text: { ru: 'Департаменту обеспечить опубликование приказа и его исполнение органами.' },
        },
      },
    },
    'services/town-card/amendments/al-6-2023.json': {
      act: 'al-6-2023',
      parts: {
        all: {
          inForce: { from: '2023-02-01' },
          patch: {},
          withoutEffect: { p1: { ru: 'внутреннее дело' }, p2: { ru: 'внутреннее дело' } },
        },
      },
    },
  };
  const found = proposedFor({ provisions, published: { ...published, ...more } });
  expect(found).toMatchObject([{ provision: 'p9', does: 'without-effect', isPlain: false }]);
});

test('what follows from words alone is proposed in one part only', () => {
  const { documents, published: before } = begunIn({
    provisions: { p9: { text: { ru: CONTROL } } },
    published,
  });
  const other = { act: ACT, parts: { all: { inForce: { from: '2026-03-01' }, patch: {} } } };
  const both = { ...documents, [`services/town-card/amendments/${ACT}.json`]: other };
  expect(proposalsFor(before, both, ACT)).toHaveLength(1);
});

describe('a ground', () => {
  const provisions = { 'p3.1': { number: '1)', text: { ru: `1) ${GENUINE} карты;` } } };

  test('that says the same brings its condition and the facts that the service lacks', () => {
    const [first] = of(provisions);
    expect(first?.pointer).toBe('/grounds/not-genuine');
    expect(first?.sets).toEqual([
      {
        pointer: '/grounds/not-genuine',
        value: expect.objectContaining({
          order: 4,
          effect: 'refuse',
          appliesTo: ['first', 'renewal'],
          when: { fact: 'genuine', operator: 'is', value: false },
        }),
      },
      {
        pointer: '/facts/genuine',
        // What it rested on there is no document of this service; what is not in the sources stays said.
        value: {
          order: 14,
          kind: 'boolean',
          title: { ru: 'Документы подлинны' },
          establishedBy: 'officer',
          unverified: 'the law does not say who looks',
          citation: { act: ACT, provision: 'p3.1' },
        },
      },
      // The officer records whether the data are true with these decisions: so this too.
      { pointer: '/workflow/transitions/grant/records/genuine', value: { order: 4, required: false } },
      { pointer: '/workflow/transitions/refuse/records/genuine', value: { order: 2, required: false } },
    ]);
  });

  test('under a like heading gets a fact of its own, which an officer is asked', () => {
    const [first] = of({
      p3: { text: { ru: 'В карте гостя отказывают по следующим основаниям установленным законом:' } },
      'p3.1': { number: '1)', text: { ru: '1) заявитель состоит в розыске по уголовному делу;' } },
    });
    expect(first).toMatchObject({ provision: 'p3.1', does: 'adds', because: { kind: 'under-like-heading' } });
    const [ground, fact] = first?.sets ?? [];
    expect(ground?.value).toMatchObject({ when: { operator: 'is', value: true }, effect: 'refuse' });
    expect(fact?.value).toMatchObject({
      kind: 'boolean',
      establishedBy: 'officer',
      title: { ru: 'Заявитель состоит в розыске по уголовному делу' },
    });
    expect(first?.isPlain).toBe(false);
  });

  test('each of two that need one fact can be accepted alone', () => {
    const twice = of({ ...provisions, 'p3.2': { number: '2)', text: { ru: `2) ${GENUINE} гостя;` } } });
    expect(twice).toHaveLength(2);
    for (const one of twice) expect(one.sets.map(({ pointer }) => pointer)).toContain('/facts/genuine');
    expect(new Set(twice.map(({ pointer }) => pointer)).size).toBe(2);
  });

  test('that was accepted is not proposed again, and the others keep their ids', () => {
    const all = { ...provisions, p9: { text: { ru: CONTROL } } };
    const [ground, control] = of(all);
    const { documents } = begunIn({ provisions: all, published });
    const after = accepted(documents, ACT, ground === undefined ? [] : [ground]);
    const file = `services/guest-card/amendments/${ACT}.json`;
    const draft = after[file];
    const parts = typeof draft === 'object' && draft !== null && 'parts' in draft ? draft.parts : {};
    const left = proposedFor({ provisions: all, parts: { ...(parts ?? {}) }, published });
    expect(left.map(({ id }) => id)).toEqual([control?.id]);
  });
});
