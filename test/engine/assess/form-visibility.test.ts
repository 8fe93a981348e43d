import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../engine/conditions/types.ts';
import { visibleFacts } from '../../../engine/facts/visible.ts';
import type { Condition } from '../../../engine/schema/condition.ts';
import type { Edition } from '../../../engine/schema/edition.ts';
import { edition } from './edition.ts';
import { made, validator } from './forms.ts';

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
      { numRuns: 60 },
    );
  });
});
