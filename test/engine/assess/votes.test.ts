import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derive } from '../../../engine/derived/derive.ts';
import type { Vote } from '../../../engine/schema/vote.ts';
import { assessVote } from '../../../engine/votes/assess.ts';
import { reaches } from '../../../engine/votes/share.ts';
import { context, numbers } from './values.ts';

const facts = numbers('yes', 'present', 'all');
const twoThirds = { numerator: 2, denominator: 3, reach: 'at-least' } as const;
const half = { numerator: 1, denominator: 2, reach: 'more-than' } as const;
const vote: Vote = {
  order: 1,
  title: { en: 'The commission' },
  appliesTo: ['first'],
  favourable: { fact: 'yes' },
  participants: { fact: 'present' },
  members: { fact: 'all' },
  quorum: twoThirds,
  required: { of: 'participants', share: half },
};
const { quorum: _q, members: _m, ...simple } = vote;
const given = (yes?: number, present?: number, all?: number) => ({
  ...(yes === undefined ? {} : { yes }),
  ...(present === undefined ? {} : { present }),
  ...(all === undefined ? {} : { all }),
});
const result = (of: Vote, ...counts: Parameters<typeof given>) =>
  assessVote(of, context({ facts }, given(...counts)));

describe('a share', () => {
  it.each([
    [2, 3, twoThirds, true],
    [4, 6, twoThirds, true],
    [4, 7, twoThirds, false],
    [5, 7, twoThirds, true],
    [3, 6, half, false],
    [4, 6, half, true],
    // A third cannot be written in binary: 1/3 of 3 is 1 exactly.
    [1, 3, { numerator: 1, denominator: 3, reach: 'at-least' }, true],
    [1, 3, { numerator: 1, denominator: 3, reach: 'more-than' }, false],
    [0, 0, twoThirds, false],
  ] as const)('%i of %i', (part, whole, share, expected) => {
    expect(reaches(part, whole, share)).toBe(expected);
  });
});

describe('a vote', () => {
  it.each([
    // Quorum: at least two thirds of 7 are 5 (5 × 3 = 15 ≥ 14; 4 × 3 = 12).
    [3, 5, 7, true, true],
    [2, 5, 7, true, false],
    [4, 4, 7, false, null],
    [3, 6, 7, true, false],
    [0, 7, 7, true, false],
    [0, 0, 7, false, null],
  ])('%i of %i present of %i members', (yes, present, all, quorum, carried) => {
    expect(result(vote, yes, present, all)).toMatchObject({ quorum, carried, missing: [] });
  });
  it('of all members, whoever is present', () => {
    const of: Vote = { ...vote, required: { of: 'members', share: half } };
    expect(result(of, 3, 5, 7)).toMatchObject({ carried: false });
    expect(result(of, 4, 5, 7)).toMatchObject({ carried: true });
  });
  it('asks for no quorum where the law does not, but for somebody to vote', () => {
    expect(result(simple, 1, 1)).toMatchObject({ quorum: true, carried: true });
    expect(result(simple, 0, 0)).toMatchObject({ quorum: false, carried: null, missing: [] });
  });
  it.each([
    // Five favourable are there themselves, so the quorum is; of 7 at most they are more than half.
    [5, undefined, 7, true, true, []],
    [4, undefined, 7, null, null, ['present']],
    // Whoever was favourable: four of seven are no quorum.
    [undefined, 4, 7, false, null, []],
    [undefined, 5, 7, true, null, ['yes']],
    [3, 5, undefined, null, null, ['all']],
    [undefined, undefined, undefined, null, null, ['yes', 'present', 'all']],
  ])('with %s of %s of %s', (yes, present, all, quorum, carried, missing) => {
    expect(result(vote, yes, present, all)).toMatchObject({ quorum, carried, missing });
  });
  it.each([
    [6, 5, 7, 'more-than-took-part'],
    [3, 8, 7, 'more-than-members'],
    [8, undefined, 7, 'more-than-members'],
    [-1, 5, 7, 'not-a-number-of-people'],
  ])('%s of %s of %s contradicts itself', (yes, present, all, contradiction) => {
    expect(result(vote, yes, present, all)).toMatchObject({ carried: null, quorum: null, contradiction });
  });
  it('is a derived fact', () => {
    const of = context({ facts, votes: { commission: vote } }, given(3, 5, 7));
    expect(derive(of.edition, 'first', of).facts['vote-commission']).toBe(true);
    const open = context({ facts, votes: { commission: vote } }, given(4, undefined, 7));
    expect(derive(open.edition, 'first', open).unsettled['vote-commission']?.missing).toEqual(['present']);
  });

  /** Every way in which the unknown numbers could be; members up to 9. */
  function* completions(yes?: number, present?: number, all?: number) {
    for (let m = 1; m <= 9; m += 1)
      for (let p = 0; p <= m; p += 1)
        for (let f = 0; f <= p; f += 1)
          if ((all ?? m) === m && (present ?? p) === p && (yes ?? f) === f) yield [f, p, m] as const;
  }
  const plain = (of: Vote, f: number, p: number, m: number): boolean | null => {
    const over = (a: number, b: number, s: Vote['required']['share']) =>
      s.reach === 'at-least' ? a * s.denominator >= b * s.numerator : a * s.denominator > b * s.numerator;
    if (p === 0 || (of.quorum !== undefined && !over(p, m, of.quorum))) return null;
    return over(f, of.required.of === 'members' ? m : p, of.required.share);
  };
  it('is certain exactly where every way it could be comes out the same', () => {
    const count = fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined });
    const share = fc.constantFrom(twoThirds, half);
    fc.assert(
      fc.property(
        count,
        count,
        fc.integer({ min: 1, max: 9 }),
        fc.option(share, { nil: undefined }),
        share,
        fc.constantFrom('participants', 'members'),
        (yes, present, all, quorum, wanted, whole) => {
          const of: Vote = {
            ...simple,
            members: { fact: 'all' },
            ...(quorum === undefined ? {} : { quorum }),
            required: { of: whole, share: wanted },
          };
          const ways = [...completions(yes, present, all)];
          fc.pre(ways.length > 0);
          const results = new Set(ways.map(([f, p, m]) => plain(of, f, p, m)));
          const [only] = results.size === 1 ? results : [null];
          expect(result(of, yes, present, all).carried).toBe(only);
        },
      ),
      { numRuns: 500 },
    );
  });
});
