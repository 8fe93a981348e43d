import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../engine/conditions/compile.ts';
import { toNnf } from '../../../engine/conditions/nnf.ts';
import { operatorNames, operatorOf } from '../../../engine/conditions/operators/index.ts';
import { parseCondition } from '../../../engine/conditions/parse.ts';
import { exportRules } from '../../../engine/conditions/rules.ts';
import { scopeOfRows } from '../../../engine/conditions/scope.ts';
import { deepFreeze } from '../../../engine/json/freeze.ts';
import type { Condition } from '../../../engine/schema/condition.ts';
import { condition, exampleFacts, facts, kleene, shared } from '../../support/conditions.ts';
import { smallLibrary } from '../../support/library.ts';

describe('evaluation', () => {
  test('compiled, also from the normal form, is what the plain definition says', () => {
    fc.assert(
      fc.property(condition, shared, facts, (one, named, known) => {
        deepFreeze([one, named, known]);
        const expected = kleene(one, named, known);
        expect(compile(one, named)(known).result).toBe(expected);
        expect(compile(toNnf(one, named))(known).result).toBe(expected);
      }),
      { numRuns: 3000 },
    );
  });

  test('the normal form has no negation and no reference', () => {
    fc.assert(
      fc.property(condition, shared, (one, named) => {
        const text = JSON.stringify(toNnf(one, named));
        expect(text).not.toMatch(/"not":|"condition":/);
      }),
    );
  });

  test('settling an unknown fact never turns true into false or false into true', () => {
    fc.assert(
      fc.property(condition, shared, facts, facts, (one, named, known, more) => {
        const evaluate = compile(one, named);
        const before = evaluate(known).result;
        if (before !== null) expect(evaluate({ ...more, ...known }).result).toBe(before);
      }),
      { numRuns: 2000 },
    );
  });

  test('unknown names the facts that would settle it; known names none', () => {
    fc.assert(
      fc.property(condition, shared, facts, (one, named, known) => {
        const { result, missing } = compile(one, named)(known);
        expect(missing.length > 0).toBe(result === null);
        // A list that is known may still leave fields of its rows open.
        for (const fact of missing) if (!fact.startsWith('list-')) expect(known).not.toHaveProperty(fact);
      }),
    );
  });

  test('the reasons alone make it so', () => {
    fc.assert(
      fc.property(condition, shared, facts, (one, named, known) => {
        const { result, because } = compile(one, named)(known);
        expect(because.length).toBeGreaterThan(0);
        for (const leaf of because) expect(leaf.result).toBe(result);
      }),
    );
  });

  test('every operator and its negation exclude each other, and name each other', () => {
    for (const name of operatorNames) {
      const operator = operatorOf(name);
      expect(operatorOf(operator.negation).negation).toBe(name);
      expect(operatorOf(operator.negation).kinds).toEqual(operator.kinds);
    }
  });

  test('a ground that is true tells the comparison and the actual value', () => {
    const evaluate = compile({ not: { fact: 'count-a', operator: 'lessThan', value: 3 } });
    expect(evaluate({ 'count-a': 3 })).toEqual({
      result: true,
      because: [{ fact: 'count-a', operator: 'greaterThanInclusive', expected: 3, actual: 3, result: true }],
      missing: [],
    });
  });
});

describe('export for the second evaluator', () => {
  test('names every condition of the variant, written out', () => {
    const edition = smallLibrary().services['guest-card']?.base;
    if (edition === undefined) throw new Error('fixture');
    const rules = exportRules(edition, 'renewal');
    expect(rules.map(({ name }) => name)).toEqual([
      'documents/contract',
      'grounds/banned',
      'grounds/false-data',
      'requirements/no-threat',
    ]);
    expect(rules[0]?.condition).toEqual({ fact: 'purpose', operator: 'equal', value: 'work' });
    expect(rules[1]?.condition).toEqual({
      all: [
        { fact: 'banned', operator: 'is', value: true },
        { fact: 'purpose', operator: 'notEqual', value: 'family' },
      ],
    });
    expect(exportRules(edition, 'first').map(({ name }) => name)).toContain('open/family-stay');
  });
});

const scope = { facts: exampleFacts, conditions: ['one', 'two'], codelists: {} };
const problems = (json: unknown) => {
  const parsed = parseCondition(json, { file: 'f', pointer: '/when' }, scope);
  return parsed.ok ? [] : parsed.diagnostics.map(({ code, at }) => `${code} ${at.pointer}`);
};
const nested = (levels: number): Condition =>
  levels === 0 ? { fact: 'flag-a', operator: 'is', value: true } : { not: nested(levels - 1) };

describe('parsing over lists', () => {
  const where = { field: 'flag', operator: 'is', value: true };
  test.each<readonly [string, unknown, readonly string[]]>([
    ['a field outside a list', where, ['condition-field-outside-list /when/field']],
    [
      'a field of the row as a value outside a list',
      { fact: 'flag-a', operator: 'is', value: { field: 'flag' } },
      ['condition-field-outside-list /when/value/field'],
    ],
    [
      'an unknown field',
      { some: { list: 'list-a', where: { ...where, field: 'flagg' } } },
      ['unknown-row-field /when/some/where/field'],
    ],
    [
      'a value of another type than the field',
      { every: { list: 'list-a', where: { ...where, value: 1 } } },
      ['fact-not-boolean /when/every/where/value'],
    ],
    [
      'a field against a fact of another kind',
      { some: { list: 'list-a', where: { ...where, value: { fact: 'count-a' } } } },
      ['condition-facts-of-different-kinds /when/some/where/value'],
    ],
    ['a fact that is no list', { some: { list: 'flag-a', where } }, ['condition-not-a-list /when/some/list']],
    ['an unknown list', { some: { list: 'list-c', where } }, ['unknown-fact /when/some/list']],
    [
      'a list inside a list',
      { some: { list: 'list-a', where: { every: { list: 'list-b', where } } } },
      ['condition-list-inside-list /when/some/where/every'],
    ],
    ['no condition of the rows', { some: { list: 'list-a' } }, ['condition-form /when/some']],
    [
      'a key too many',
      { some: { list: 'list-a', where, operator: 'equal' } },
      ['unknown-key /when/some/operator'],
    ],
    [
      'an operator that compares no number',
      { count: { list: 'list-a', operator: 'before', value: 1 } },
      ['operator-not-for-count /when/count/operator'],
    ],
    [
      'a list of numbers',
      { count: { list: 'list-a', operator: 'in', value: 1 } },
      ['operator-not-for-count /when/count/operator'],
    ],
    [
      'half a row',
      { count: { list: 'list-a', operator: 'equal', value: 0.5 } },
      ['condition-count-value /when/count/value'],
    ],
    [
      'a bound that is no number',
      { count: { list: 'list-a', operator: 'equal', value: { fact: 'flag-a' } } },
      ['condition-count-value /when/count/value'],
    ],
  ])('%s is refused where it stands', (_, json, expected) => {
    expect(problems(json)).toEqual(expected);
  });

  test('a condition asked of each row names its fields directly', () => {
    const rows = scopeOfRows(scope, 'list-a');
    if (rows === undefined) throw new Error('a list has rows');
    expect(parseCondition(where, { file: 'f', pointer: '' }, rows)).toEqual({ ok: true, value: where });
    expect(scopeOfRows(scope, 'flag-a')).toBeUndefined();
  });
});

describe('parsing', () => {
  test('every generated condition is one, unchanged', () => {
    fc.assert(
      fc.property(condition, (one) => {
        const parsed = parseCondition(JSON.parse(JSON.stringify(one)), { file: 'f', pointer: '' }, scope);
        expect(parsed).toEqual({ ok: true, value: one });
      }),
    );
  });

  test.each<readonly [string, unknown, readonly string[]]>([
    ['no condition', { alll: [] }, ['condition-form /when']],
    ['two forms at once', { all: [], any: [] }, ['condition-form /when']],
    ['nothing in it', { any: [] }, ['condition-without-parts /when/any']],
    ['an unknown fact', { fact: 'flag-c', operator: 'is', value: true }, ['unknown-fact /when/fact']],
    ['an inherited name', { fact: 'constructor', operator: 'is', value: true }, ['unknown-fact /when/fact']],
    [
      'an unknown operator',
      { fact: 'flag-a', operator: 'iz', value: true },
      ['unknown-operator /when/operator'],
    ],
    [
      'an operator of another kind',
      { fact: 'flag-a', operator: 'before', value: true },
      ['operator-not-for-fact /when/operator'],
    ],
    [
      'a value of another type',
      { fact: 'count-a', operator: 'equal', value: '3' },
      ['fact-not-integer /when/value'],
    ],
    [
      'a date that does not exist',
      { fact: 'day-a', operator: 'before', value: '2025-02-30' },
      ['fact-not-date /when/value'],
    ],
    [
      'an option that does not exist',
      { fact: 'pick-a', operator: 'in', value: ['x', 'w'] },
      ['fact-not-an-option /when/value/1'],
    ],
    [
      'one value where a list is needed',
      { fact: 'pick-a', operator: 'in', value: 'x' },
      ['condition-value-not-a-list /when/value'],
    ],
    [
      'facts of different kinds',
      { fact: 'count-a', operator: 'equal', value: { fact: 'day-a' } },
      ['condition-facts-of-different-kinds /when/value'],
    ],
    ['an unknown shared condition', { condition: 'three' }, ['unknown-condition /when/condition']],
    [
      'an unknown key',
      { fact: 'flag-a', operator: 'is', value: true, params: {} },
      ['unknown-key /when/params'],
    ],
    [
      'an expression as path',
      { fact: 'flag-a', operator: 'is', value: true, path: '$..[?(@.constructor)]' },
      ['condition-path-expression /when/path', 'condition-path-into-simple-fact /when/path'],
    ],
    ['too deep', nested(30), [`condition-too-deep /when${'/not'.repeat(24)}`]],
    [
      'several at once',
      { all: [{ fact: 'x', operator: 'y', value: 1 }, { condition: 'three' }, 7] },
      [
        'unknown-fact /when/all/0/fact',
        'unknown-operator /when/all/0/operator',
        'unknown-condition /when/all/1/condition',
        'condition-form /when/all/2',
      ],
    ],
  ])('%s', (_, json, expected) => {
    expect(problems(json)).toEqual(expected);
  });

  test('a misspelt operator is told the right one', () => {
    const parsed = parseCondition(
      { fact: 'count-a', operator: 'lesThan', value: 1 },
      { file: 'f', pointer: '' },
      scope,
    );
    expect(parsed.ok || parsed.diagnostics[0]?.params.nearest).toBe('lessThan');
  });
});
