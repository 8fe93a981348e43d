import { describe, expect, test } from 'vitest';
import { nearest } from '../../../designer/policy/amending/editors/fields/model/nearest.ts';
import { decidedLike } from '../../../designer/policy/amending/editors/grounds/model/decided-like.ts';
import { sentLike } from '../../../designer/policy/amending/editors/notices/model/sent-like.ts';
import type { Ground } from '../../../engine/schema/ground.ts';
import { tinyEdition } from '../../support/tiny-edition.ts';

const at = (order: number, provision?: string) => ({
  order,
  ...(provision === undefined ? {} : { citation: { act: 'rules', provision } }),
});
const items = { first: at(1, 'p9.1'), second: at(2, 'p9.1'), third: at(3, 'p9.2'), last: at(4, 'p3') };
const rules = (provision: string) => ({ act: 'rules', provision });

describe('the item that a new one is most like', () => {
  test('is the last that cites the same provision, then the last within the same, then the last of all', () => {
    expect(nearest(items, rules('p9.1'))).toBe(items.second);
    expect(nearest(items, rules('p9.7'))).toBe(items.third);
    expect(nearest(items, rules('p4'))).toBe(items.last);
    expect(nearest(items, { act: 'other', provision: 'p9.1' })).toBe(items.last);
    expect(nearest(items, undefined)).toBe(items.last);
    expect(nearest({}, rules('p9.1'))).toBeUndefined();
  });
});

describe('a new item begins as its neighbour is', () => {
  const ground: Ground = {
    order: 1,
    text: { en: 'Why not' },
    effect: 'return',
    appliesTo: ['first'],
    discretion: true,
    when: { fact: 'seen', operator: 'is', value: true },
  };

  test('a ground in what it leads to, never in when it applies', () => {
    expect(decidedLike(ground)).toEqual({ effect: 'return', appliesTo: ['first'], discretion: true });
    expect(decidedLike(undefined)).toEqual({});
  });

  test('a notice in whom it goes to and by which ways; the first of all goes to the applicant', () => {
    const notice = { order: 1, title: { en: 'Told' }, body: { en: 'So it is' }, to: 'officer' };
    const edition = tinyEdition({});
    expect(sentLike(notice, edition)).toEqual({ to: 'officer' });
    expect(sentLike({ ...notice, by: ['email'] }, edition)).toEqual({ to: 'officer', by: ['email'] });
    expect(sentLike(undefined, edition)).toEqual({ to: 'applicant', by: ['portal'] });
  });
});
