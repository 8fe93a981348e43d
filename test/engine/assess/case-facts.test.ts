import { describe, expect, it } from 'vitest';
import { caseFacts } from '../../../engine/assessment/case-facts.ts';
import type { Facts } from '../../../engine/conditions/types.ts';
import type { Edition } from '../../../engine/schema/edition.ts';
import { edition } from './edition.ts';
import { date } from './support.ts';

const library = { calendars: {}, parameters: {} };
const at = date('2026-02-02');
const given = (facts: Facts, more: { readonly at?: typeof at; readonly submittedOn?: typeof at } = { at }) =>
  caseFacts(edition, { variant: 'first', facts, events: [], ...more }, library);

describe('caseFacts', () => {
  it('adds what follows of itself', () => {
    expect(given({ age: 30 })).toEqual({
      age: 30,
      'assessment-date': '2026-02-02',
      'document-application': true,
      'submitted-on': '2026-02-02',
    });
  });
  it('takes the day of submission from the caller where no event tells it', () => {
    const submittedOn = date('2026-01-15');
    expect(given({}, { at, submittedOn })['submitted-on']).toBe('2026-01-15');
    const events = [
      { event: 'examined', on: date('2026-01-10') },
      { event: 'submitted', on: date('2026-01-20') },
      { event: 'submitted', on: date('2026-01-25') },
    ];
    const told = caseFacts(edition, { variant: 'first', facts: {}, events, at, submittedOn }, library);
    expect(told['submitted-on']).toBe('2026-01-20');
  });
  it('leaves the days unknown when none is given', () => {
    expect(Object.keys(given({}, {}))).toEqual(['document-application']);
  });
  it('has one order of keys, whatever order facts and rows were written in', () => {
    const listed: Edition = {
      ...edition,
      facts: {
        ...edition.facts,
        books: {
          kind: 'list',
          order: 20,
          title: { en: 'Books' },
          itemTitle: { en: 'Book' },
          establishedBy: 'officer',
          maxItems: 3,
          fields: {},
        },
      },
    };
    const write = (facts: Facts) =>
      JSON.stringify(caseFacts(listed, { variant: 'first', facts, events: [], at }, library));
    const one = write({ banned: true, age: 30, books: [{ title: 'A', year: 1990 }] });
    expect(write({ books: [{ year: 1990, title: 'A' }], age: 30, banned: true })).toBe(one);
    // The order of the rows is the applicant's own and stays.
    expect(write({ books: [{ title: 'B' }, { title: 'A' }] })).toContain('[{"title":"B"},{"title":"A"}]');
  });
});
