import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../engine/calendar/date.ts';
import type { Facts } from '../../../engine/conditions/types.ts';
import { visibleFacts } from '../../../engine/facts/visible.ts';
import { datePattern } from '../../../engine/form/date-pattern.ts';
import { form } from '../../../engine/form/form.ts';
import type { Codelist } from '../../../engine/schema/codelist.ts';
import type { Condition } from '../../../engine/schema/condition.ts';
import type { Edition } from '../../../engine/schema/edition.ts';
import { edition } from './edition.ts';
import { date, got } from './support.ts';

const codelists: Record<string, Codelist> = {
  towns: {
    $schema: '',
    id: 'towns',
    title: { en: 'Towns' },
    entries: {
      b: { order: 2, title: { en: 'B town', kk: 'Б қаласы' } },
      a: { order: 1, title: { en: 'A town' } },
      old: { order: 3, title: { en: 'Old town' }, to: date('2025-12-31') },
    },
  },
};
const at = date('2026-02-02');
const request = { variant: 'first', channel: 'online', language: 'en' } as const;
const made = (e: Edition, variant = 'first') => got(form({ codelists }, e, { ...request, variant }, at));

/** Compiles strictly, as a server would: no unknown keyword may slip through. */
function validator(schema: object): (answers: unknown) => boolean {
  const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

const withWhen = (when: Condition): Edition => ({
  ...edition,
  form: {
    ...edition.form,
    pages: {
      you: {
        order: 1,
        title: { en: 'You' },
        fields: { age: { order: 1, required: true }, 'guardian-name': { order: 2, required: true, when } },
      },
    },
  },
});
const codesOf = (when: Condition) => {
  const result = form({ codelists }, withWhen(when), request, at);
  return result.ok ? [] : result.diagnostics.map((d) => [d.code, d.at.pointer]);
};

describe('form', () => {
  it('shows conditional fields and refuses hidden ones', () => {
    const valid = validator(made(edition).schema);
    expect(valid({ age: 30 })).toBe(true);
    expect(valid({ age: 10 })).toBe(false);
    expect(valid({ age: 10, 'has-guardian': false })).toBe(true);
    expect(valid({ age: 10, 'has-guardian': true })).toBe(false);
    expect(valid({ age: 10, 'has-guardian': true, 'guardian-name': 'A' })).toBe(true);
    expect(valid({ age: 30, 'has-guardian': false })).toBe(false);
    expect(valid({ age: 30, 'guardian-name': 'A' })).toBe(false);
    expect(valid({})).toBe(false);
    expect(valid({ age: 30, 'data-true': true })).toBe(false);
    expect(valid({ age: 30.5 })).toBe(false);
    expect(valid({ age: 121 })).toBe(false);
  });
  it('has no texts in the schema, so that it is the same in every language', () => {
    const [en, kk] = [made(edition), got(form({ codelists }, edition, { ...request, language: 'kk' }, at))];
    expect(kk.schema).toEqual(en.schema);
    expect(kk.schemaHash).toBe(en.schemaHash);
    expect(JSON.stringify(en.schema)).not.toContain('Guardian');
  });
  it('lists the pages of the variant with their fields in order', () => {
    expect(made(edition).pages).toEqual([
      { id: 'you', title: 'You', fields: ['age', 'has-guardian', 'guardian-name'] },
    ]);
    expect(made(edition, 'renewal').pages.map((page) => page.id)).toEqual(['you', 'card']);
  });
  it('gives titles, names of options and the language a text fell back to', () => {
    const kk = got(form({ codelists }, edition, { ...request, language: 'kk' }, at));
    expect(made(edition).uiSchema['has-guardian']).toEqual({
      'ui:title': 'Guardian',
      'ui:widget': 'radio',
      'ui:enumNames': { true: 'Yes', false: 'No' },
    });
    expect(kk.uiSchema['has-guardian']).toMatchObject({
      'ui:enumNames': { true: 'Иә', false: 'Жоқ' },
      'ui:options': { titleLanguage: 'en' },
    });
  });
  it('never asks for what others establish', () => {
    const asking: Edition = {
      ...edition,
      form: {
        ...edition.form,
        pages: { p: { order: 1, title: { en: 'P' }, fields: { banned: { order: 1, required: true } } } },
      },
    };
    expect(made(asking).schema).toMatchObject({ properties: {}, required: [] });
    expect(made(asking).pages).toEqual([]);
  });
  it.each([
    [{ variant: 'none' }, 'no-such-variant'],
    [{ channel: 'none' }, 'no-such-channel'],
    [{ variant: 'renewal', channel: 'counter' }, 'channel-not-for-variant'],
  ])('refuses %j', (wrong, code) => {
    const result = form({ codelists }, edition, { ...request, ...wrong }, at);
    expect(result.ok ? [] : result.diagnostics.map((d) => d.code)).toEqual([code]);
  });
});

describe('conditions that JSON Schema cannot say', () => {
  const pointer = '/form/pages/you/fields/guardian-name';
  it.each<[Condition, string]>([
    [{ fact: 'banned', operator: 'is', value: true }, 'form-condition-outside-form'],
    [{ fact: 'hearing-on', operator: 'before', value: '2026-01-01' }, 'form-condition-outside-form'],
    [{ fact: 'age', operator: 'equal', value: { fact: 'age' } }, 'form-condition-not-translatable'],
    [{ fact: 'guardian-name', operator: 'equal', value: 'x' }, 'form-condition-circular'],
  ])('%j: %s', (when, code) => {
    expect(codesOf(when)).toEqual([[code, pointer]]);
  });
});

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

describe('the schema and the engine agree on what is shown', () => {
  const facts: Edition['facts'] = {
    a: { kind: 'boolean', order: 1, title: { en: 'a' }, establishedBy: 'applicant' },
    b: { kind: 'integer', order: 2, title: { en: 'b' }, establishedBy: 'applicant', minimum: 0, maximum: 3 },
    c: {
      kind: 'choice',
      order: 3,
      title: { en: 'c' },
      establishedBy: 'applicant',
      options: { x: { order: 1, title: { en: 'x' } }, y: { order: 2, title: { en: 'y' } } },
    },
    d: { kind: 'date', order: 4, title: { en: 'd' }, establishedBy: 'applicant' },
    e: { kind: 'boolean', order: 5, title: { en: 'e' }, establishedBy: 'applicant' },
  };
  /** Conditions of a field look at the fields before it only: no circles. */
  const leaf = (before: readonly string[]): fc.Arbitrary<Condition> =>
    fc.constantFrom(...before).chain((fact): fc.Arbitrary<Condition> => {
      if (fact === 'a')
        return fc.record({
          fact: fc.constant(fact),
          operator: fc.constantFrom('is', 'isNot'),
          value: fc.boolean(),
        });
      if (fact === 'b') {
        const operator = fc.constantFrom(
          'equal',
          'notEqual',
          'lessThan',
          'lessThanInclusive',
          'greaterThan',
          'greaterThanInclusive',
        );
        return fc.record({ fact: fc.constant(fact), operator, value: fc.integer({ min: 0, max: 3 }) });
      }
      if (fact === 'c') {
        return fc.record({
          fact: fc.constant(fact),
          operator: fc.constantFrom('in', 'notIn'),
          value: fc.subarray(['x', 'y']),
        });
      }
      const operator = fc.constantFrom('before', 'notBefore', 'after', 'notAfter');
      return fc.record({
        fact: fc.constant(fact),
        operator,
        value: fc.constantFrom('2026-01-31', '2026-02-01', '2026-02-02'),
      });
    });
  const condition = (before: readonly string[]): fc.Arbitrary<Condition> =>
    fc.letrec<{ node: Condition; leaf: Condition }>((tie) => ({
      leaf: leaf(before),
      node: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        tie('leaf'),
        fc.record({ all: fc.array(tie('node'), { maxLength: 3 }) }),
        fc.record({ any: fc.array(tie('node'), { maxLength: 3 }) }),
        fc.record({ not: tie('node') }),
      ),
    })).node;
  const keys = ['a', 'b', 'c', 'd', 'e'];
  const field = (before: readonly string[]) =>
    fc.record({
      order: fc.constant(before.length),
      required: fc.boolean(),
      when: before.length === 0 ? fc.constant(undefined) : fc.option(condition(before), { nil: undefined }),
    });
  const forms = fc.tuple(...keys.map((_, index) => field(keys.slice(0, index)))).map((fields): Edition => {
    const entries = fields.map(({ when, ...rest }, index) => [
      keys[index],
      when === undefined ? rest : { ...rest, when },
    ]);
    return {
      ...edition,
      facts,
      form: {
        title: { en: 'F' },
        pages: { p: { order: 1, title: { en: 'P' }, fields: Object.fromEntries(entries) } },
      },
    };
  });
  const answers: fc.Arbitrary<Facts> = fc.record(
    {
      a: fc.boolean(),
      b: fc.integer({ min: 0, max: 3 }),
      c: fc.constantFrom('x', 'y'),
      d: fc.constantFrom('2026-01-31', '2026-02-01', '2026-02-02'),
      e: fc.boolean(),
    },
    { requiredKeys: [] },
  );

  const sample: Facts = { a: true, b: 1, c: 'x', d: '2026-02-01', e: true };

  it('on generated forms and answers', () => {
    fc.assert(
      fc.property(forms, fc.array(answers, { minLength: 5, maxLength: 5 }), (generated, cases) => {
        const valid = validator(made(generated).schema);
        for (const given of cases) {
          const visible = visibleFacts(generated, 'first', given);
          const nothingHidden = Object.keys(visible).length === Object.keys(given).length;
          // A field shows if an answer given to it stays.
          const shows = (fact: string) =>
            fact in visibleFacts(generated, 'first', { ...given, [fact]: sample[fact] ?? true });
          const fields = Object.entries(generated.form.pages.p?.fields ?? {});
          const complete = fields.every(([fact, { required }]) => !required || fact in given || !shows(fact));
          expect(valid(given)).toBe(nothingHidden && complete);
        }
      }),
      { numRuns: 150 },
    );
  });
});
