import { describe, expect, test } from 'vitest';
import {
  leftOpen,
  sourceAt,
  touchable,
} from '../../../designer/policy/amending/editors/open/model/left-open.ts';
import type { Act } from '../../../engine/schema/act.ts';

const act: Act = {
  $schema: 'act.schema.json',
  id: 'order',
  kind: 'order',
  short: { kk: '№ 1' },
  title: { kk: 'Бұйрық' },
  provisions: { p1: { order: 1, text: { kk: 'бір' } }, p2: { order: 2 } },
};

describe('a question that is left open', () => {
  const asked = {
    question: 'Қай күннен?',
    language: 'kk',
    order: 3,
    pointers: touchable(['/deadlines/decision', '/open/other']),
    holdsBack: false,
    source: sourceAt({ act: 'order', provision: 'p1' }, { order: act }),
  };

  test('stands on what rests on the provision, is cited with its words, and holds nothing back', () => {
    expect(leftOpen(asked)).toEqual({
      order: 3,
      title: { kk: 'Қай күннен?', unofficial: ['kk'] },
      text: { kk: 'Қай күннен?', unofficial: ['kk'] },
      pointers: ['/deadlines/decision'],
      effect: 'note',
      sources: [{ citation: { act: 'order', provision: 'p1' }, says: { kk: 'бір' } }],
    });
  });

  test('concerns the whole edition where nothing rests on it, and holds results back where its author says so', () => {
    const open = leftOpen({ ...asked, pointers: [], holdsBack: true, source: undefined });
    expect(open).toMatchObject({ pointers: [''], effect: 'undetermined', sources: [] });
  });

  test('has no source where the library does not hold the words', () => {
    expect(sourceAt({ act: 'order', provision: 'p2' }, { order: act })).toBeUndefined();
    expect(sourceAt({ act: 'other', provision: 'p1' }, { order: act })).toBeUndefined();
    expect(sourceAt(undefined, { order: act })).toBeUndefined();
  });
});
