import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Stage } from '../../server/amendments/draft.ts';
import { mayOf } from '../../server/amendments/may.ts';
import type { Staff } from '../../server/amendments/rights.ts';
import { begun, edit, step, wholeOrder } from '../support/amending.ts';
import { draftOf } from '../support/publishing.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

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
        draft: ['edit', 'comment', 'submit'],
        'in-review': ['comment', 'return'],
        approved: ['comment', 'return', 'publish'],
      },
    ],
    [
      'who may only approve',
      staff(['approve']),
      { draft: ['comment', 'discard'], 'in-review': ['comment', 'return', 'approve'] },
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

  it('who is among the authors may discard what they wrote, together with others too', () => {
    expect(may('draft', staff(['write']), ['author', 'someone'])).toContain('discard');
    expect(may('draft', staff([]), ['someone'])).not.toContain('discard');
    expect(may('in-review', staff(['write']), ['someone'])).not.toContain('discard');
  });

  it('who is among the authors never approves', () => {
    expect(may('in-review', staff(), ['author', 'someone'])).not.toContain('approve');
    expect(may('in-review', staff(['approve']), ['someone'])).not.toContain('approve');
  });
});

describe('a draft is discarded', () => {
  const reason = { text: 'The order was withdrawn' };
  let server: TestServer;
  beforeEach(async () => {
    server = await startTestServer({ rights: { policy: ['write'], 'policy-2': ['write'] } });
  });
  afterEach(() => server.close());

  it('not by somebody else who may only write', async () => {
    const [author, other] = await Promise.all([server.as('policy'), server.as('policy-2')]);
    const id = await begun(author);
    expect((await other.get(`/amendments/${id}`)).json.may).toEqual(['edit', 'comment', 'submit']);
    const refused = await step(other, id, 'discard', reason);
    expect([refused.status, refused.json.code]).toEqual([403, 'not-own-amendment']);
    expect((await author.get(`/amendments/${id}`)).json.state).toBe('draft');
  });

  it('by an author, also one who joined later; the reason stays in its history', async () => {
    const [author, other] = await Promise.all([server.as('policy'), server.as('policy-2')]);
    const id = await begun(author);
    await edit(other, id, wholeOrder);
    const { json } = await step(other, id, 'discard', reason);
    expect([json.state, json.history.at(-1)]).toMatchObject([
      'discarded',
      { kind: 'discard', text: reason.text, by: { account: 'policy-2' } },
    ]);
  });

  it('by somebody who may approve', async () => {
    await server.close();
    server = await startTestServer({ rights: { policy: ['write'], 'policy-2': ['approve'] } });
    const [author, head] = await Promise.all([server.as('policy'), server.as('policy-2')]);
    const id = await begun(author);
    expect((await step(head, id, 'discard', reason)).json.state).toBe('discarded');
  });
});
