import { describe, expect, it } from 'vitest';
import { assess } from '../../engine/assessment/assess.ts';
import type { Assessment } from '../../engine/assessment/types.ts';
import { governing } from '../../engine/edition/governing.ts';
import type { Library } from '../../engine/library/types.ts';
import type { FactValue } from '../../engine/schema/scenario.ts';
import { openFiles, shippedFiles, withFile } from '../support/library.ts';
import { date } from './date.ts';

const SERVICE = 'pilot-assessment';
const SCORING = `services/${SERVICE}/edition/scoring.json`;
/** The shipped library without the other services, which this one needs not. */
const files = shippedFiles().filter(
  ({ path }) =>
    (!path.startsWith('services/') && !path.startsWith('guidance/')) ||
    path.startsWith(`services/${SERVICE}/edition/`),
);
const shipped = openFiles(files);

/** The applicant is 34 on the day of submission: born 1991-04-12, submitted 2026-03-16. */
const facts: Readonly<Record<string, FactValue>> = {
  'birth-date': '1991-04-12',
  'education-level': 'higher',
  'kazakh-level': 'b2',
  'russian-level': 'a2',
  'english-level': 'none',
  'experience-years': 12,
  'personal-data-consent': true,
  'data-confirmed': true,
  'has-section-documents': false,
  'holds-kaztest-certificate': true,
  'earlier-questionnaires': [],
  'portal-message': 'not-shown',
};

function assessed(library: Library, given = facts): Assessment {
  const at = date('2026-03-16');
  const pinned = governing(library, SERVICE, { at });
  if (!pinned.ok) throw new Error(JSON.stringify(pinned.diagnostics));
  const result = assess(library, pinned.value, { variant: 'questionnaire', facts: given, events: [], at });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value;
}

const text = { kk: 'сынақ', ru: 'проба', en: 'trial' };
const band = (order: number, is: object, points: string) => ({ order, is, points });

/** What staff would enter, here with numbers of a test that stand for nothing: 34 years 30, higher education 25, 12 years 20, all else 5. */
const entered = (threshold: string): Library =>
  openFiles(
    withFile(files, SCORING, (json) => {
      const age = { 'years-between': [{ fact: 'birth-date' }, { fact: 'submitted-on' }] };
      const given: Readonly<Record<string, object>> = {
        age: {
          of: age,
          bands: { to34: band(1, { atMost: 34 }, '30'), from35: band(2, { atLeast: 35 }, '10') },
        },
        education: {
          of: { fact: 'education-level' },
          bands: {
            high: band(1, { in: ['higher', 'postgraduate'] }, '25'),
            other: band(2, { in: ['basic', 'secondary', 'vocational'] }, '0'),
          },
        },
        experience: {
          of: { fact: 'experience-years' },
          bands: { to10: band(1, { lessThan: 10 }, '10'), from10: band(2, { atLeast: 10 }, '20') },
        },
      };
      const others = ['kazakh', 'russian', 'english', 'competences', 'health'];
      const criteria = Object.fromEntries(
        [...Object.entries(given), ...others.map((key) => [key, { points: { number: '5' } }] as const)].map(
          ([key, how], order) => [key, { order, title: text, unverified: 'a test', ...how }],
        ),
      );
      const scoring = json.scoring;
      if (typeof scoring !== 'object' || scoring === null) throw new Error('no scoring');
      return {
        ...json,
        scoring: {
          ...scoring,
          'immigration-potential': {
            order: 2,
            title: text,
            appliesTo: ['questionnaire'],
            criteria,
            threshold,
            unverified: 'a test',
          },
        },
      };
    }),
  );

describe('the scheme of the questionnaire', () => {
  it('gives no score from the sources: they name neither points nor a pass mark', () => {
    const { outcome, scores, grounds } = assessed(shipped);
    expect(outcome).toBe('undetermined');
    expect(scores['immigration-potential']).toMatchObject({ total: null, passed: null });
    expect(grounds['pass-mark-not-reached']?.applies).toBe(null);
  });

  // 30 + 25 + 20 + 5 × 5 = 100.
  it.each([
    ['99', true, 'grant', false],
    ['100', true, 'grant', false],
    ['101', false, 'refuse', true],
  ])('counts as soon as staff enter them: pass mark %s', (threshold, passed, outcome, refused) => {
    const result = assessed(entered(threshold));
    expect(result.scores['immigration-potential']).toMatchObject({ total: '100', passed });
    expect(result.outcome).toBe(outcome);
    expect(result.grounds['pass-mark-not-reached']?.applies).toBe(refused);
  });

  it('decides nothing while an answer is unknown that the pass mark may hang on', () => {
    const { 'education-level': _, ...rest } = facts;
    const { outcome, missing } = assessed(entered('100'), rest);
    expect(outcome).toBe('undetermined');
    expect(missing.map(({ fact }) => fact)).toContain('education-level');
  });

  it('goes by the message that the portal itself showed, where it showed one', () => {
    expect(assessed(shipped, { ...facts, 'portal-message': 'reached' }).outcome).toBe('grant');
    expect(assessed(shipped, { ...facts, 'portal-message': 'not-reached' }).outcome).toBe('refuse');
  });
});
