import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../engine/conditions/compile.ts';
import { placeSchemas } from '../../../engine/form/condition-schema.ts';
import { form } from '../../../engine/form/form.ts';
import { formPlaces } from '../../../engine/form/places.ts';
import type { Condition } from '../../../engine/schema/condition.ts';
import type { Edition } from '../../../engine/schema/edition.ts';
import { edition, library } from './households.ts';
import { date, got } from './support.ts';

const child: Condition = { field: 'age', operator: 'lessThan', value: 16 };
const free: Condition = { field: 'banned', operator: 'isNot', value: true };

/** The household form with the garden asked under another condition. */
function asking(when: Condition): Edition {
  const { house } = edition.form.pages;
  if (house === undefined) throw new Error('no such page');
  const fields = { ...house.fields, garden: { order: 3, required: true, when } };
  return { ...edition, form: { ...edition.form, pages: { house: { ...house, fields } } } };
}

function shown(when: Condition) {
  const of = asking(when);
  const places = formPlaces(of, 'house');
  const schemas = placeSchemas(of, places);
  if (!schemas.ok) return schemas.diagnostics.map(({ code, params }) => `${code} ${params.list}`);
  const place = places.find(({ fact }) => fact === 'garden');
  const schema = place && schemas.value.get(place);
  return new Ajv({ strict: false }).compile(schema ?? {});
}

const count = (operator: string, value: number, where?: Condition): Condition => ({
  count: { list: 'members', operator, value, ...(where === undefined ? {} : { where }) },
});

const row = fc.record({ age: fc.integer({ min: 14, max: 18 }), banned: fc.boolean() }, { requiredKeys: [] });
const answers = fc.record({ members: fc.array(row, { maxLength: 4 }) }, { requiredKeys: [] });

describe('a condition over a list in the form', () => {
  it.each<readonly [string, Condition]>([
    ['some', { some: { list: 'members', where: child } }],
    ['not some', { not: { some: { list: 'members', where: child } } }],
    ['every', { every: { list: 'members', where: { any: [child, free] } } }],
    ['not every', { not: { every: { list: 'members', where: { all: [child, free] } } } }],
    ['at least one', count('greaterThanInclusive', 1, child)],
    ['none', count('equal', 0, child)],
    ['fewer than one', count('lessThan', 1, child)],
    ['two rows', count('equal', 2)],
    ['other than two rows', count('notEqual', 2)],
    ['fewer than no rows', count('lessThan', 0)],
    ['more than two rows', count('greaterThan', 2)],
  ])('shows a field exactly where it is true: %s', (_, when) => {
    const validate = shown(when);
    if (typeof validate !== 'function') throw new Error(validate.join());
    const evaluate = compile(when);
    fc.assert(
      fc.property(answers, (given) => {
        expect(validate(given)).toBe(evaluate(given).result === true);
      }),
    );
  });

  it.each<readonly [string, Condition]>([
    ['a number of rows with a condition', count('greaterThan', 1, child)],
    ['a number that is a fact', { count: { list: 'members', operator: 'equal', value: { fact: 'n' } } }],
    [
      'a fact of the case inside a row',
      { some: { list: 'members', where: { fact: 'garden', operator: 'is', value: true } } },
    ],
    [
      'a field against a field',
      { some: { list: 'members', where: { field: 'age', operator: 'equal', value: { field: 'age' } } } },
    ],
  ])('says clearly what draft-07 cannot: %s', (_, when) => {
    expect(shown(when)).toEqual(['form-condition-over-list members']);
  });

  it('is part of a whole form, which never asks for what a state system holds', () => {
    const request = { variant: 'house', channel: 'portal', language: 'en' } as const;
    const { schema, pages } = got(form(library, edition, request, date('2026-02-03')));
    expect(pages.flatMap(({ fields }) => fields)).toEqual(['full-name', 'members', 'garden']);
    expect(JSON.stringify(schema)).toContain('"contains"');
  });
});
