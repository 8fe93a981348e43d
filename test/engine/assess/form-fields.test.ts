import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../engine/calendar/date.ts';
import { datePattern } from '../../../engine/form/date-pattern.ts';
import { form } from '../../../engine/form/form.ts';
import type { Edition } from '../../../engine/schema/edition.ts';
import { edition } from './edition.ts';
import { at, codelists, made, request, validator } from './forms.ts';
import { date, got } from './support.ts';

describe('kinds of fields', () => {
  const kinds: Edition = {
    ...edition,
    facts: {
      town: { kind: 'code', order: 1, title: { en: 'Town' }, establishedBy: 'applicant', codelist: 'towns' },
      born: {
        kind: 'date',
        order: 2,
        title: { en: 'Born' },
        establishedBy: 'applicant',
        notBefore: date('1900-01-01'),
        notAfter: date('2026-02-02'),
      },
      mail: {
        kind: 'text',
        order: 3,
        title: { en: 'Mail' },
        establishedBy: 'applicant',
        maxLength: 50,
        format: 'email',
      },
      phone: {
        kind: 'text',
        order: 4,
        title: { en: 'Phone' },
        establishedBy: 'applicant',
        maxLength: 20,
        format: 'phone',
      },
      size: {
        kind: 'choice',
        order: 5,
        title: { en: 'Size' },
        establishedBy: 'applicant',
        options: { l: { order: 2, title: { en: 'Large' } }, s: { order: 1, title: { en: 'Small' } } },
      },
      children: {
        kind: 'list',
        order: 6,
        title: { en: 'Children' },
        itemTitle: { en: 'Child' },
        establishedBy: 'applicant',
        maxItems: 2,
        fields: {
          name: { kind: 'text', order: 1, title: { en: 'Name' }, establishedBy: 'applicant', maxLength: 9 },
        },
        requiredFields: ['name'],
      },
    },
    form: {
      title: { en: 'F' },
      pages: {
        p: {
          order: 1,
          title: { en: 'P' },
          fields: Object.fromEntries(
            ['town', 'born', 'mail', 'phone', 'size', 'children'].map((fact, order) => [
              fact,
              { order, required: false },
            ]),
          ),
        },
      },
    },
  };
  const valid = validator(made(kinds).schema);
  it.each([
    [{ town: 'a' }, true],
    [{ town: 'old' }, false],
    [{ born: '2026-02-02' }, true],
    [{ born: '2026-02-03' }, false],
    [{ born: '1899-12-31' }, false],
    [{ born: '2025-02-29' }, false],
    [{ mail: 'a@b.org' }, true],
    [{ mail: 'a' }, false],
    [{ mail: '' }, false],
    [{ phone: '+7 (701) 000-00-00' }, true],
    [{ phone: 'call me' }, false],
    [{ size: 's' }, true],
    [{ size: 'm' }, false],
    [{ children: [] }, true],
    [{ children: [{ name: 'A' }] }, true],
    [{ children: [{}] }, false],
    [{ children: [{ name: 'A', age: 3 }] }, false],
    [{ children: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] }, false],
  ])('%j is %s', (answers, expected) => expect(valid(answers)).toBe(expected));
  it('names codes and options in their order', () => {
    expect(made(kinds).schema).toMatchObject({
      properties: { town: { enum: ['a', 'b'] }, size: { enum: ['s', 'l'] } },
    });
    expect(got(form({ codelists }, kinds, { ...request, language: 'kk' }, at)).uiSchema.town).toMatchObject({
      'ui:enumNames': { a: 'A town', b: 'Б қаласы' },
    });
  });
});

describe('datePattern', () => {
  const day = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays(date('1950-01-01'), n));
  it('holds exactly for the dates between its bounds', () => {
    fc.assert(
      fc.property(day, day, day, fc.boolean(), fc.boolean(), (a, b, c, lower, upper) => {
        const [first, last] = [lower ? a : undefined, upper ? b : undefined];
        fc.pre(first === undefined || last === undefined || first <= last);
        const expected = (first === undefined || first <= c) && (last === undefined || c <= last);
        expect(new RegExp(datePattern(first, last), 'u').test(c)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });
});
