import { describe, expect, test } from 'vitest';
import { changing, proposedFor, writtenBy } from '../../../support/proposing.ts';

const decides = (count: string) => ({ ru: `Решение принимается в течение ${count} рабочих дней.` });

describe('what rests on a provision that is restated', () => {
  test('cites the provision that restates it', () => {
    const [first, ...others] = proposedFor({
      provisions: { p1: { ...changing('p10'), text: { ru: 'Продление допускается по решению органа.' } } },
    });
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      id: 'guest-card all p1 changes /entitlements/longer',
      does: 'cites',
      pointer: '/entitlements/longer',
      sets: [{ pointer: '/entitlements/longer/citation', value: writtenBy('p10', 'p1') }],
      because: { kind: 'rests-on-it' },
      isPlain: false,
    });
  });

  test('gets how often from a word that says it', () => {
    const [first] = proposedFor({
      provisions: { p1: { ...changing('p10'), text: { ru: 'Продление допускается дважды.' } } },
    });
    expect(first).toMatchObject({
      does: 'changes',
      sets: [
        { pointer: '/entitlements/longer/times', value: 2 },
        { pointer: '/entitlements/longer/citation', value: writtenBy('p10', 'p1') },
      ],
      isPlain: true,
    });
  });

  test('gets the one length of time that the provision names', () => {
    const [first] = proposedFor({ provisions: { p1: { ...changing('p7'), text: decides('15') } } });
    expect(first).toMatchObject({
      does: 'changes',
      sets: [
        { pointer: '/deadlines/decision/length', value: { unit: 'workingDay', count: 15 } },
        { pointer: '/deadlines/decision/citation', value: writtenBy('p7', 'p1') },
      ],
      isPlain: true,
    });
  });

  test('only cites it where the length is the same, and that is plain', () => {
    // No. 7 of 2024 has made it three working days.
    const [first] = proposedFor({ provisions: { p1: { ...changing('p7'), text: decides('3') } } });
    expect(first).toMatchObject({ does: 'cites', isPlain: true });
    expect(first?.sets).toHaveLength(1);
  });

  test('gets no length where the provision names two', () => {
    const text = { ru: 'Решение принимается в течение 15 рабочих дней, продлевается на 5 рабочих дней.' };
    const [first] = proposedFor({ provisions: { p1: { ...changing('p7'), text } } });
    expect(first).toMatchObject({ does: 'cites', isPlain: false });
  });

  test('gets the new words and the number of the law where its text is the old wording', () => {
    const text = { kk: 'құжаттар не ондағы деректер дұрыс емес, анықталған' };
    const [first] = proposedFor({ provisions: { 'p1.4': { ...changing('p5.1'), number: '4)', text } } });
    expect(first).toMatchObject({
      does: 'changes',
      sets: [
        {
          pointer: '/grounds/false-data/text',
          value: { kk: 'құжаттар не ондағы деректер дұрыс емес, анықталған' },
        },
        { pointer: '/grounds/false-data/number', value: '4)' },
        { pointer: '/grounds/false-data/citation', value: writtenBy('p5.1', 'p1.4') },
      ],
    });
  });

  test('keeps its text where the words are of something else', () => {
    const [first] = proposedFor({
      provisions: {
        p1: { ...changing('p5.2'), text: { ru: 'подлинник паспорта не представлен на сверку' } },
      },
    });
    expect(first).toMatchObject({ pointer: '/grounds/banned', does: 'cites', isPlain: false });
  });

  test('is the business of the provision that speaks of it most closely', () => {
    const found = proposedFor({
      provisions: {
        p1: { ...changing('p5'), text: { ru: 'пункт 5 изложить в следующей редакции:' } },
        'p1.2': { ...changing('p5.2'), text: { ru: 'въезд запрещён судом' } },
      },
    });
    expect(
      found.filter(({ pointer }) => pointer === '/grounds/banned').map(({ provision }) => provision),
    ).toEqual(['p1.2']);
  });

  test('is left alone where the provision is marked as without effect, and where it cites the act already', () => {
    const provisions = { p1: { ...changing('p10'), text: { ru: 'Продление допускается дважды.' } } };
    const inForce = { from: '2026-03-01' };
    const marked = { all: { inForce, patch: {}, withoutEffect: { p1: { ru: 'повторяет сказанное' } } } };
    expect(proposedFor({ provisions, parts: marked })).toEqual([]);
    const patch = { entitlements: { longer: { citation: writtenBy('p10', 'p1') } } };
    expect(proposedFor({ provisions, parts: { all: { inForce, patch } } })).toEqual([]);
  });

  test('is proposed in the part of the day that the provision has', () => {
    const parts = {
      first: { inForce: { from: '2026-03-01' }, patch: {} },
      later: { inForce: { from: '2027-01-01' }, patch: {} },
    };
    const text = { ru: 'Продление допускается дважды.' };
    const of = (more: object) =>
      proposedFor({ parts, provisions: { p1: { ...changing('p10', 'restates', more), text } } }).map(
        ({ part }) => part,
      );
    expect(of({})).toEqual(['first']);
    expect(of({ from: '2027-01-01' })).toEqual(['later']);
  });
});

describe('what rests on a provision that is removed', () => {
  test('goes where it rests on nothing else', () => {
    const [first] = proposedFor({
      provisions: { p1: { ...changing('p5.2', 'removes'), text: { ru: 'исключить' } } },
    });
    expect(first).toMatchObject({
      does: 'removes',
      pointer: '/grounds/banned',
      sets: [{ pointer: '/grounds/banned' }],
      because: { kind: 'taken-away' },
      isPlain: true,
    });
  });

  test('is looked at where something else names it', () => {
    const found = proposedFor({
      provisions: { p1: { ...changing('p4', 'removes'), text: { ru: 'исключить' } } },
    });
    const isPlain = Object.fromEntries(found.map((one) => [one.pointer, one.isPlain]));
    // The passport is recorded with the decision.
    expect(isPlain).toMatchObject({ '/documents/passport': false });
  });

  test('stays where it rests on something else too', () => {
    const found = proposedFor({
      provisions: { p1: { ...changing('p7', 'removes'), text: { ru: 'исключить' } } },
    });
    expect(found.map(({ pointer }) => pointer)).not.toContain('/deadlines/decision');
  });
});
