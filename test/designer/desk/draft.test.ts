import { describe, expect, it } from 'vitest';
import { asksNothing, emptyDraft, readStep } from '../../../designer/desk/case/steps/draft.ts';
import type { Fact } from '../../../engine/schema/fact.ts';
import type { AvailableStep } from '../../../server/api/schemas/cases.ts';

const flag: Fact = { kind: 'boolean', order: 1, title: { en: 'A fact' }, establishedBy: 'officer' };
const step = (part: Partial<AvailableStep>): AvailableStep => ({
  transition: 'review',
  title: { en: 'Review' },
  by: [{ id: 'clerk', title: { en: 'Clerk' } }],
  reasonRequired: false,
  records: [],
  ...part,
});

describe('a step that an officer fills in', () => {
  const recording = step({
    reasonRequired: true,
    records: [
      { fact: 'genuine', required: true, definition: flag },
      { fact: 'met', required: false, definition: flag, value: true },
    ],
  });

  it('begins with what is known', () => {
    expect(emptyDraft(recording)).toMatchObject({ by: 'clerk', values: { genuine: '', met: 'true' } });
  });

  it('names what is wanting, the reason too', () => {
    expect(readStep(recording, emptyDraft(recording), 7)).toEqual({
      ok: false,
      problems: { genuine: 'required', reason: 'required' },
    });
  });

  it('records what was stated and leaves alone what was not touched', () => {
    const draft = { ...emptyDraft(recording), reason: ' Seen. ', values: { genuine: 'false', met: 'true' } };
    expect(readStep(recording, draft, 7)).toEqual({
      ok: true,
      body: {
        transition: 'review',
        by: 'clerk',
        expectedSequence: 7,
        facts: { genuine: false },
        reason: 'Seen.',
      },
    });
  });

  it('corrects what was changed', () => {
    const draft = { ...emptyDraft(recording), reason: 'Seen.', values: { genuine: 'true', met: 'false' } };
    expect(readStep(recording, draft, 7)).toMatchObject({ body: { facts: { genuine: true, met: false } } });
  });

  it('asks nothing where there is nothing to say', () => {
    expect(asksNothing(step({}))).toBe(true);
    expect(asksNothing(step({ decision: { outcome: 'grant', preliminary: false } }))).toBe(false);
  });
});
