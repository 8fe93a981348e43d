import { describe, expect, it } from 'vitest';
import {
  probableFate,
  questionsAbout,
  settled,
} from '../../../designer/policy/amending/editors/fields/model/questions.ts';
import type { Open } from '../../../engine/schema/open.ts';

const asked = (order: number, pointers: string[]): Open => ({
  order,
  title: { en: `Question ${order}` },
  text: { en: 'Nobody knows.' },
  pointers,
  effect: 'note',
  sources: [],
});

const open = {
  alone: asked(2, ['/documents/photo/when']),
  both: asked(1, ['/documents/photo', '/documents/passport']),
  other: asked(3, ['/documents/photograph', '']),
};

describe('the open questions that speak of what is removed', () => {
  const [both, alone, ...others] = questionsAbout({ open }, ['/documents/photo']);

  it('are those that name it or something in it, in their order', () => {
    expect([both?.key, alone?.key]).toEqual(['both', 'alone']);
    expect(others).toEqual([]);
  });

  it('end with it where they spoke of nothing else, and stand where they did', () => {
    if (both === undefined || alone === undefined) throw new Error('no questions');
    expect([both, alone].map(probableFate)).toEqual(['stands', 'ends']);
    expect(
      settled([
        [both, 'stands'],
        [alone, 'ends'],
      ]),
    ).toEqual([
      ['/open/both/pointers', ['/documents/passport']],
      ['/open/alone', undefined],
    ]);
  });

  it('stand as they are where somebody says so of one that would speak of nothing', () => {
    if (alone === undefined) throw new Error('no question');
    expect(settled([[alone, 'stands']])).toEqual([]);
  });

  it('are none in an edition that asks nothing', () =>
    expect(questionsAbout({}, ['/documents/photo'])).toEqual([]));
});
