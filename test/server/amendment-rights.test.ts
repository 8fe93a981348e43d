import { describe, expect, it } from 'vitest';
import type { Stage } from '../../server/amendments/draft.ts';
import { mayOf } from '../../server/amendments/may.ts';
import type { Staff } from '../../server/amendments/rights.ts';
import { draftOf } from '../support/publishing.ts';

const staff = (rights?: Staff['rights'], kind: Staff['kind'] = 'policy'): Staff => ({
  account: 'someone',
  name: 'Someone',
  kind,
  ...(rights === undefined ? {} : { rights }),
});

describe('what someone may do', () => {
  const may = (stage: Stage, by: Staff, authors: readonly string[] = ['author']) =>
    mayOf(
      { ...draftOf('al-5-2025', {}), stage, authors },
      by,
      stage === 'published' ? 'scheduled' : stage,
      false,
    );

  it.each<[string, Staff, Readonly<Partial<Record<Stage, readonly string[]>>>]>([
    [
      'with both rights',
      staff(),
      {
        draft: ['edit', 'comment', 'submit', 'discard'],
        'in-review': ['comment', 'return', 'approve'],
        approved: ['comment', 'return', 'publish'],
        published: ['comment', 'recall'],
        recalled: ['comment'],
        discarded: [],
      },
    ],
    [
      'who may only write',
      staff(['write']),
      {
        draft: ['edit', 'comment', 'submit', 'discard'],
        'in-review': ['comment', 'return'],
        approved: ['comment', 'return', 'publish'],
      },
    ],
    [
      'who may only approve',
      staff(['approve']),
      { draft: ['comment'], 'in-review': ['comment', 'return', 'approve'] },
    ],
    ['without rights', staff([]), { draft: [], 'in-review': [], approved: [], published: [] }],
    ['of another kind', staff(['write', 'approve'], 'officer'), { draft: [], 'in-review': [], approved: [] }],
    ['the system', staff(undefined, 'system'), { 'in-review': [], approved: [] }],
  ])('%s', (_, by, expected) => {
    const stages: Stage[] = ['draft', 'in-review', 'approved', 'published', 'recalled', 'discarded'];
    for (const stage of stages) {
      const allowed = expected[stage];
      if (allowed !== undefined) expect([stage, may(stage, by)]).toEqual([stage, allowed]);
    }
  });

  it('who is among the authors never approves', () => {
    expect(may('in-review', staff(), ['author', 'someone'])).not.toContain('approve');
    expect(may('in-review', staff(['approve']), ['someone'])).not.toContain('approve');
  });
});
