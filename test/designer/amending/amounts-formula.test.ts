import { describe, expect, it } from 'vitest';
import type { RuleWords } from '../../../designer/look/rules/words.ts';
import {
  checkFormula,
  formulaScope,
} from '../../../designer/policy/amending/editors/amounts/formula/check.ts';
import {
  completed,
  completionsAt,
} from '../../../designer/policy/amending/editors/amounts/formula/complete.ts';
import { codeNames, formulaNames } from '../../../designer/policy/amending/editors/amounts/formula/names.ts';
import { factsOf } from '../../../engine/facts/of.ts';
import { editionWith, parameters } from '../../engine/values/support.ts';

const title = { en: 'Rates by region' };
const edition = editionWith({
  tables: {
    rates: {
      order: 1,
      title,
      hit: 'unique',
      inputs: {},
      rows: { only: { order: 1, when: {}, output: { number: '2' } } },
    },
  },
});
const words: RuleWords = { edition, acts: {}, codelists: {}, parameters, facts: factsOf(edition) };
const names = formulaNames(words, 'en');
const codes = codeNames(words, 'en');
const offered = (marked: string, asked = false) => {
  const caret = marked.indexOf('|');
  const text = marked.replace('|', '');
  const found = completionsAt(text, caret, names, codes, asked);
  return [text.slice(found.from, found.to), found.names.map(({ insert }) => insert)];
};
const check = (text: string, each?: string) => {
  const { type, faults } = checkFormula(text, formulaScope(words, each), 'en', 'quantity');
  return type === undefined && faults.length === 0
    ? undefined
    : [type?.kind, faults.map(({ at }) => text.slice(at.start, at.end))];
};

describe('completing a formula', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['mon|', 'mon', ['months', 'months-between(']],
    ['3 * ind|', 'ind', ['index(']],
    ['ra|te', 'rate', ['table(rates)', 'rural', 'event(withdrawn)']],
    ['region|', 'region', ['region', 'table(rates)']],
    ['5 K|', 'K', ['KZT']],
    ["'no|rth'", 'north', ['north']],
    ['months |', '', []],
    ['12|', '12', []],
  ])('%s', (marked, word, inserts) => {
    const [at, found] = offered(marked);
    expect(at).toBe(word);
    expect(found).toEqual(inserts);
  });

  it('offers everything to who asks', () => {
    expect(offered('|', true)[1]).toHaveLength(12);
  });

  it('writes a name in the place of the word, and no second bracket', () => {
    const name = names.find(({ insert }) => insert === 'index(');
    if (name === undefined) throw new Error('no parameter');
    expect(completed('2 * ind', completionsAt('2 * ind', 7, names, codes), name)).toEqual({
      text: '2 * index(',
      caret: 10,
    });
    expect(completed('ind(born)', completionsAt('ind(born)', 3, names, codes), name).text).toBe(
      'index(born)',
    );
  });
});

describe('checking a formula', () => {
  it.each<readonly [string, unknown]>([
    ['months * 2', ['number', []]],
    ['index(born) * months', ['money', []]],
    ['table(rates) * income', ['money', []]],
    ['moths * 2', [undefined, ['moths']]],
    ['2 + index(born)', [undefined, ['2 + index(born)']]],
    ['months + born', [undefined, ['born']]],
    ['born', ['date', ['born']]],
    ['if rurl is true then 1 else 2', [undefined, ['rurl is true']]],
    ['max(months, ', [undefined, ['']]],
    ['field(paid) * 2', [undefined, ['field(paid)']]],
  ])('%s', (text, found) => {
    expect(check(text)).toEqual(found);
  });

  it('knows the fields of the rows for which an amount is asked', () => {
    expect(check('field(paid) * 2', 'stays')).toEqual(['money', []]);
  });

  it('says what to do', () => {
    const [fault] = checkFormula('moths * 2', formulaScope(words), 'en').faults;
    expect(fault?.wording.hint).toContain('months');
  });
});
