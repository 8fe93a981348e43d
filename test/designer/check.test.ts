import { describe, expect, test } from 'vitest';
import { readAnswers, shownValue } from '../../designer/portal/check/answers.ts';
import { canBeGranted, hasCheck } from '../../designer/portal/check/has-check.ts';
import { firstQuestions, isAsked, supposable } from '../../designer/portal/check/questions.ts';
import type { Assessment } from '../../engine/assessment/types.ts';
import type { Fact } from '../../engine/schema/fact.ts';
import { isOnlyCheck } from '../../engine/service/only-check.ts';
import { tinyEdition } from '../support/tiny-edition.ts';

const title = { en: 'Title' };
const yesNo: Fact = { order: 1, kind: 'boolean', title, establishedBy: 'applicant' };
const list: Fact = {
  order: 1,
  kind: 'list',
  title,
  itemTitle: title,
  establishedBy: 'applicant',
  minItems: 1,
  maxItems: 3,
  requiredFields: ['from'],
  fields: {
    from: { order: 1, kind: 'date', title, establishedBy: 'applicant' },
    to: { order: 2, kind: 'date', title, establishedBy: 'applicant' },
  },
};
const officers: Fact = { ...yesNo, establishedBy: 'officer' };
const married = { fact: 'married', operator: 'is', value: true } as const;

const edition = tinyEdition({
  facts: { name: yesNo, married: yesNo, spouse: yesNo, clean: officers, loose: yesNo },
  form: {
    title,
    pages: {
      second: {
        order: 2,
        title: { en: 'Second' },
        fields: { spouse: { order: 1, required: true, when: married } },
      },
      first: {
        order: 1,
        title: { en: 'First' },
        fields: { name: { order: 1, required: true }, married: { order: 2, required: true } },
      },
    },
  },
});
const missing = (...facts: readonly (readonly [string, string])[]): Assessment['missing'] =>
  facts.map(([fact, establishedBy]) => ({ fact, title, establishedBy, settles: 1 }));

describe('the questions of a check', () => {
  test('are those on which something rests and what decides whether they are asked, page by page', () => {
    const groups = firstQuestions(
      edition,
      'only',
      missing(['spouse', 'applicant'], ['clean', 'officer'], ['loose', 'applicant']),
    );
    expect(groups.map(({ page, facts }) => [page, facts])).toEqual([
      ['first', ['married']],
      ['second', ['spouse']],
      ['', ['loose']],
    ]);
  });

  test('are shown as the form shows them', () => {
    expect(isAsked(edition, 'only', {}, 'spouse')).toBe(false);
    expect(isAsked(edition, 'only', { married: true }, 'spouse')).toBe(true);
    expect(isAsked(edition, 'only', { married: false }, 'spouse')).toBe(false);
    expect(isAsked(edition, 'only', {}, 'clean')).toBe(true);
  });

  test('that nobody is asked now are not to be supposed either; the best order stays', () => {
    const lacking = {
      variant: 'only',
      missing: missing(['clean', 'officer'], ['spouse', 'applicant'], ['name', 'applicant']),
    };
    expect(supposable(edition, lacking, {})).toEqual(['clean', 'name']);
    expect(supposable(edition, lacking, { married: true })).toEqual(['clean', 'spouse', 'name']);
  });
});

describe('answers', () => {
  const facts = { married: yesNo, stays: list };

  test('left empty are unknown, also rows that one has only begun', () => {
    expect(readAnswers(facts, { married: '', stays: [{}, { from: ' ' }] })).toEqual({
      values: {},
      problems: {},
    });
    expect(readAnswers(facts, { married: 'false' }).values).toEqual({ married: false });
  });

  test('are read row by row; what cannot be read is a problem of its fact', () => {
    const read = readAnswers(facts, { stays: [{ from: '2026-01-02' }, {}] });
    expect(read).toEqual({ values: { stays: [{ from: '2026-01-02' }] }, problems: {} });
    expect(readAnswers(facts, { stays: [{ to: '2026-01-02' }] }).problems).toEqual({ stays: 'required' });
  });

  test('begin with one row where the list needs one', () => {
    expect(shownValue(list, undefined)).toEqual([{}]);
    expect(shownValue(list, [])).toEqual([]);
    expect(shownValue(yesNo, undefined)).toBe('');
  });
});

describe('a service', () => {
  const requirement = { order: 1, appliesTo: ['only'], text: title, when: married };

  test('has something to check where its variant has a requirement', () => {
    expect(hasCheck(edition, 'only')).toBe(false);
    const checked = tinyEdition({ requirements: { one: requirement } });
    expect([hasCheck(checked, 'only'), hasCheck(checked, 'other')]).toEqual([true, false]);
  });

  test('is only a check where nobody but the applicant acts in it', () => {
    const { workflow } = edition;
    const officer = { order: 2, title, kind: 'staff' } as const;
    expect(isOnlyCheck(edition)).toBe(true);
    const staffed = tinyEdition({ workflow: { ...workflow, roles: { ...workflow.roles, officer } } });
    expect(isOnlyCheck(staffed)).toBe(false);
    expect(canBeGranted(staffed, 'only')).toBe(false);
  });
});
