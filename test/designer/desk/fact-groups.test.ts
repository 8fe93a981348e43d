import { describe, expect, it } from 'vitest';
import { factGroups } from '../../../designer/desk/case/sections/fact-groups.ts';
import type { CaseFact } from '../../../server/api/schemas/cases.ts';

const fact = (id: string, order: number, by: 'officer' | 'applicant', value?: boolean): CaseFact => ({
  fact: id,
  definition: { kind: 'boolean', order, title: { en: id }, establishedBy: by },
  ...(value === undefined ? {} : { value }),
});
const ground = (missing: readonly string[]) => ({
  text: { en: 'A ground' },
  effect: 'refuse' as const,
  applies: null,
  because: [],
  missing,
  discretion: false,
  heldBy: [],
  setAsideBy: [],
});

describe('the facts of a case at the desk', () => {
  const groups = factGroups(
    [
      fact('met', 3, 'officer', true),
      fact('genuine', 2, 'officer'),
      fact('true-data', 1, 'officer'),
      fact('elsewhere', 4, 'officer'),
      fact('consent', 5, 'applicant', true),
      fact('document-letter', 6, 'officer'),
    ],
    {
      missing: [{ fact: 'genuine', title: { en: 'genuine' }, establishedBy: 'officer', settles: 2 }],
      grounds: { false: ground(['genuine', 'true-data']) },
      requirements: {},
      limits: {},
      amounts: {},
      scores: {},
      windows: {},
      attempts: {},
      votes: {},
      quotas: {},
      periods: {},
      documents: { letter: { title: { en: 'Letter' }, required: true, presented: null } },
    },
  );
  const ids = (group: keyof typeof groups) => groups[group].map((one) => one.fact);

  it('begin with those that settle most', () => expect(ids('missing')).toEqual(['genuine', 'true-data']));
  it('end with the unknown ones that nothing waits for', () => expect(ids('others')).toEqual(['elsewhere']));
  it('are told apart by who established them', () => {
    expect(ids('officer')).toEqual(['met']);
    expect(ids('applicant')).toEqual(['consent']);
  });
  it('leave those of documents to the documents', () => {
    expect(Object.values(groups).flat()).not.toContainEqual(
      expect.objectContaining({ fact: 'document-letter' }),
    );
  });
});
