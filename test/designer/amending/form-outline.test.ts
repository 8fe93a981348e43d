import { expect, test } from 'vitest';
import {
  factsNotAsked,
  objectionTo,
  outlineOf,
} from '../../../designer/policy/amending/editors/form/model/outline.ts';
import { placeAt, pointerOf } from '../../../designer/policy/amending/editors/form/model/place.ts';
import { fillingForms } from '../../../designer/policy/amending/editors/form/preview/filling.ts';
import { parseDate } from '../../../engine/calendar/date.ts';
import type { Edition } from '../../../engine/schema/edition.ts';
import type { IsoDate } from '../../../engine/schema/primitives.ts';
import type { Scenario } from '../../../engine/schema/scenario.ts';

const title = { en: 'Title' };
const day = dayOf('2026-01-01');

function dayOf(text: string): IsoDate {
  const date = parseDate(text);
  if (date === undefined) throw new Error(text);
  return date;
}

const fact = (order: number, establishedBy: 'applicant' | 'officer', registry?: string) => ({
  order,
  title,
  kind: 'boolean' as const,
  establishedBy,
  ...(registry === undefined ? {} : { registry }),
});
const facts: Edition['facts'] = {
  second: fact(2, 'applicant'),
  first: fact(1, 'applicant'),
  found: fact(3, 'officer'),
  known: fact(4, 'applicant', 'population'),
};
const field = (order: number) => ({ order, required: true });
const form = (fields: Edition['form']['pages'][string]['fields']): Edition['form'] => ({
  title,
  pages: { only: { order: 1, title, fields } },
});

test('a field that the part removes stands where it stood', () => {
  const [page] = outlineOf(
    form({ first: field(1), second: field(2) }),
    form({ second: field(2), known: field(3) }),
  );
  expect(page?.fields.map(({ fact: key, removed }) => [key, removed])).toEqual([
    ['first', true],
    ['second', false],
    ['known', false],
  ]);
  expect(page?.fields[0]?.id).toBe('/form/pages/only/fields/first');
});

test('of a page that the part removes all fields are gone', () => {
  const [page] = outlineOf(form({ first: field(1) }), { title, pages: {} });
  expect([page?.removed, page?.fields[0]?.removed]).toEqual([true, true]);
});

test('why an applicant may not be asked', () => {
  expect(objectionTo(facts, 'first')).toBeUndefined();
  expect(objectionTo(facts, 'known')).toBe('held');
  expect(objectionTo(facts, 'found')).toBe('officer');
  expect(objectionTo(facts, 'nowhere')).toBe('unknown');
});

test('the facts of the applicant that no page asks for, in order', () =>
  expect(factsNotAsked({ facts, form: form({ known: field(1) }) })).toEqual(['first', 'second']));

test('a pointer into a field is the field', () => {
  expect(placeAt('/form/pages/only/fields/first/when')).toEqual({ page: 'only', fact: 'first' });
  expect(placeAt('/form/pages/only/title')).toEqual({ page: 'only' });
  expect(placeAt('/form/title')).toBeUndefined();
  expect(pointerOf({ page: 'only', fact: 'first' })).toBe('/form/pages/only/fields/first');
});

test('the scenarios that fill most of the form are offered first; those that fill nothing are not', () => {
  const scenario = (...known: readonly string[]): Scenario => ({
    order: 1,
    title,
    tests: [],
    variant: 'only',
    at: day,
    facts: Object.fromEntries(known.map((key) => [key, true])),
    expect: {},
  });
  const scenarios = [
    ['none', scenario('found')],
    ['one', scenario('first')],
    ['two', scenario('second', 'first', 'found')],
  ] as const;
  const filling = fillingForms(scenarios, form({ first: field(1), second: field(2) }));
  expect(filling.map(([name, , count]) => [name, count])).toEqual([
    ['two', 2],
    ['one', 1],
  ]);
});
