import { describe, expect, it } from 'vitest';
import { addressUnder, outerPlaces } from '../../../designer/policy/amending/act/belonging.ts';
import { followingNotes, standing, withPutBack } from '../../../designer/policy/amending/act/put-back.ts';
import { splitAt } from '../../../designer/policy/amending/act/split-here.ts';
import type { ActProvision } from '../../../engine/schema/act.ts';

const provisions = (...ids: readonly string[]): Record<string, ActProvision> =>
  Object.fromEntries(ids.map((id, index) => [id, { order: index + 1, text: { kk: id } }]));
const table = provisions(
  'annex',
  'annex.row-8',
  'annex.row-8.indent-1',
  'annex.row-8.1',
  'annex.row-8.1.1',
  'annex.row-8.2',
  'annex.row-8.2.indent-2',
);

describe('what a provision belongs to', () => {
  it('is chosen among what it stands in and what the one before it is', () => {
    expect(outerPlaces(table, 'annex.row-8.2.indent-2')).toEqual([
      'annex.row-8.2',
      'annex.row-8',
      'annex',
      '',
    ]);
    expect(outerPlaces(table, 'annex.row-8.2')).toEqual([
      'annex.row-8.1.1',
      'annex.row-8.1',
      'annex.row-8',
      'annex',
      '',
    ]);
  });

  it('makes its address: counted there without a number, with its own number otherwise', () => {
    expect(addressUnder(table, 'annex.row-8.2.indent-2', 'annex.row-8')).toBe('annex.row-8.indent-5');
    expect(addressUnder(provisions('p1', 'p2', 'p2.indent-2'), 'p2.indent-2', 'p1')).toBe('p1.indent-2');
    expect(addressUnder(provisions('annex.row-1', 'annex.p2'), 'annex.p2', 'annex.row-1')).toBe(
      'annex.row-1.2',
    );
  });
});

describe('a provision is parted at the cursor', () => {
  const parted = (id: string, text: string, at: number, others: readonly string[] = [], number?: string) => {
    const all = {
      [id]: { order: 1, ...(number === undefined ? {} : { number }), text: { kk: text } },
      ...provisions(...others),
    };
    const made = splitAt(all, id, { language: 'kk', at });
    return made && [made.id, made.provisions[made.id]?.number, made.provisions[made.id]?.text?.kk];
  };

  it('by the number that stands there, the next of its list, or without one', () => {
    expect(parted('annex.p2', 'екі; 3. үш;', 5, [], '2')).toEqual(['annex.p3', '3', 'үш;']);
    expect(parted('p2.1', 'бір екі', 4, [], '1)')).toEqual(['p2.2', '2)', 'екі']);
    expect(parted('p2.1', 'бір екі', 4, ['p2.2'], '1)')).toEqual(['p2.1.indent-2', undefined, 'екі']);
    expect(parted('p2.indent-3', 'бір екі', 4)).toEqual(['p2.indent-4', undefined, 'екі']);
  });

  it('not where a part would be empty', () => {
    expect(parted('p2', 'бір', 0)).toBeUndefined();
    expect(parted('p2', 'бір', 3)).toBeUndefined();
  });
});

describe('words are put back', () => {
  const note = {
    code: 'words-displaced',
    params: { provision: 'p1', words: 'c', from: 'b c', to: 'c b' },
  } as const;
  const stands = { p1: { order: 1, text: { kk: 'a b c', restored: 'Before.' } } };
  const done = withPutBack(stands, [note], ({ words }) => `Put back: ${words}.`);

  it('and what was put right is said', () => {
    expect(done.p1).toEqual({ order: 1, text: { kk: 'a c b', restored: 'Before. Put back: c.' } });
  });

  it('then there is nothing to look at any more', () => {
    expect([standing([note], stands), standing([note], done), standing([note], {})]).toEqual([
      [note],
      [],
      [],
    ]);
  });

  it('what is to be looked at follows a provision to its new address', () => {
    const there = { p2: stands.p1 };
    expect(standing(followingNotes([note], 'p1', 'p2'), there).map(({ params }) => params.provision)).toEqual(
      ['p2'],
    );
  });
});
