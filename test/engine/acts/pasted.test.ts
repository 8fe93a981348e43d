import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { actKey, isNamedBy, numberAndYearIn } from '../../../engine/acts/act-key.ts';
import { actOfLibrary, actsAmendedBy } from '../../../engine/acts/named-acts.ts';
import { pastedInto } from '../../../engine/acts/pasted.ts';
import { recogniseAct } from '../../../engine/acts/recognise.ts';
import type { Act } from '../../../engine/schema/act.ts';
import { shippedLibrary } from '../../support/library.ts';

const { acts } = shippedLibrary();
const TEXT = readFileSync(new URL('../../fixtures/acts/amending-order.kk.txt', import.meta.url), 'utf8');
const order = recogniseAct(TEXT);

const act = (id: string): Act => {
  const found = acts[id];
  if (found === undefined) throw new Error(id);
  return found;
};

describe('a pasted text beside the act that stands', () => {
  const stands = act('kz-317-2025');

  it('is the first where nothing stands', () => {
    const { number: _, adopted: __, registered: ___, ...nameless } = stands;
    const empty = { ...nameless, provisions: {} };
    expect(pastedInto(empty, order, 'kk')).toEqual({ is: 'first', differences: [] });
  });

  it('is the same once more in a language that stands', () => {
    expect(pastedInto(stands, order, 'kk')).toEqual({ is: 'same-language', differences: [] });
  });

  it('joins in a language of which the act has only our own wording', () => {
    const { title: _, ...russian } = order;
    expect(pastedInto(stands, russian, 'ru')).toEqual({ is: 'other-language', differences: [] });
  });

  it('is another act where number, days and registration differ', () => {
    const { is, differences } = pastedInto(act('kz-123-2022'), order, 'kk');
    expect(is).toBe('other-act');
    expect(differences.map(({ what, says, stands }) => [what, says, stands]).slice(0, 4)).toEqual([
      ['number', '317', '123'],
      ['adopted', '2025-10-10', '2022-04-15'],
      ['registered-number', '37107', '27595'],
      ['registered-date', '2025-10-13', '2022-04-15'],
    ]);
  });

  it('is another act as soon as one of them differs, though no text stands yet', () => {
    const { registered: _, ...typed } = { ...stands, number: '123', provisions: {} };
    expect(pastedInto(typed, order, 'kk')).toMatchObject({
      is: 'other-act',
      differences: [{ what: 'number', says: '317', stands: '123' }],
    });
  });

  it('compares the digits of a number that has letters of a language behind them', () => {
    const is = (number: string, other: string) =>
      pastedInto({ ...stands, number }, { number: other }, 'ru').is === 'other-act';
    expect(is('44-НҚ', '44-нк')).toBe(false);
    expect(is('44-1', '44-2')).toBe(true);
    expect(is('44', '45')).toBe(true);
  });

  it('is judged by its title where either has no number', () => {
    const { number: _, adopted: __, registered: ___, ...unnumbered } = order;
    expect(pastedInto(stands, unnumbered, 'kk').is).toBe('same-language');
    expect(pastedInto(stands, { ...unnumbered, title: 'Тізбені бекіту туралы' }, 'kk').is).toBe('other-act');
  });
});

describe('the acts that a text names', () => {
  it('as those that it amends, by number and date', () => {
    expect(actsAmendedBy(TEXT, acts, 'kz-317-2025')).toEqual(['kz-329-2013']);
  });

  it('by the title alone', () => {
    const text = 'О внесении изменений в закон «О миграции населения»\n1. Внести изменения.';
    const { number: _, adopted: __, ...law } = act('kz-477-iv-2011');
    expect(law.title.ru).toBe('О миграции населения');
    // A short title might be any words: it does not count.
    expect(actsAmendedBy(text, { law }, 'x')).toEqual([]);
    const long = { ...law, title: { ru: 'О внутренней миграции населения' } };
    expect(actsAmendedBy(text.replace('О миграции', 'О внутренней миграции'), { long }, 'x')).toEqual([
      law.id,
    ]);
  });

  it('none where it amends nothing, though it names acts', () => {
    expect(actsAmendedBy('1. В соответствии с приказом от 22 июля 2013 года № 329-Ө-М.', acts, 'x')).toEqual(
      [],
    );
  });

  it('as the one that it is', () => {
    expect(actOfLibrary(order, acts, 'kz-1-2025')?.id).toBe('kz-317-2025');
    expect(actOfLibrary(order, acts, 'kz-317-2025')).toBeUndefined();
    const { registered: _, ...unregistered } = order;
    expect(actOfLibrary(unregistered, acts, 'x')?.id).toBe('kz-317-2025');
    expect(actOfLibrary({ ...unregistered, number: '318' }, acts, 'x')).toBeUndefined();
  });
});

describe('the key of an act', () => {
  test.each([
    ['Order No. 317 of 10.10.2025', { number: '317', year: '2025' }],
    ['Приказ № 317 от 10 октября 2025 года', { number: '317', year: '2025' }],
    ['2025 жылғы 10 қазандағы № 317 бұйрық', { number: '317', year: '2025' }],
    ['№ 44-НҚ, 2026', { number: '44-НҚ', year: '2026' }],
    ['Order No. 2025', { number: '2025' }],
    ['Kandas: procedure', {}],
  ])('%s', (words, expected) => {
    expect(numberAndYearIn(words)).toEqual(expected);
  });

  test('is made as those of the library are', () => {
    const known = Object.values(acts);
    expect(actKey({ number: '317', year: '2025' }, known)).toBe('kz-317-2025');
    expect(actKey({ number: '329-Ө-М', year: '2013' }, known)).toBe('kz-329-2013');
    expect(actKey({ year: '2025' }, known)).toBeUndefined();
    const elsewhere = [{ id: 'zd-5-2025', number: '5', adopted: act('kz-317-2025').adopted }];
    expect(actKey({ number: '6', year: '2025' }, elsewhere)).toBe('zd-6-2025');
  });

  test('names number and year, or another act', () => {
    expect(isNamedBy('kz-317-2025', '317', '2025')).toBe(true);
    expect(isNamedBy('kz-317-2025', '123', '2022')).toBe(false);
    expect(isNamedBy('kz-3170-2025', '317', '2025')).toBe(false);
  });
});
