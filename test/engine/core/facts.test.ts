import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../engine/facts/of.ts';
import { parseFacts } from '../../../engine/facts/parse.ts';
import { visibleFacts } from '../../../engine/facts/visible.ts';
import { deepFreeze } from '../../../engine/json/freeze.ts';
import { smallLibrary } from '../../support/library.ts';

const library = smallLibrary();
const base = library.services['guest-card']?.base;
if (base === undefined) throw new Error('fixture');
const edition = base;

const parse = (raw: unknown) => parseFacts(edition, library.codelists, deepFreeze(raw), 'facts', '/facts');
const problems = (raw: unknown) => {
  const parsed = parse(raw);
  return parsed.ok ? [] : parsed.diagnostics.map(({ code, at }) => `${code} ${at.pointer}`);
};

test('the facts of an edition include its documents and what the engine computes', () => {
  const facts = factsOf(edition);
  expect(facts['document-passport']).toMatchObject({ kind: 'boolean', establishedBy: 'officer' });
  expect(facts['submitted-on']).toMatchObject({ kind: 'date', establishedBy: 'computation' });
  expect(facts['full-name']).toBe(edition.facts['full-name']);
});

describe('parsing facts', () => {
  test('known facts stay, unknown ones are left out', () => {
    const known = { 'full-name': 'Ada', town: 'port', children: [{ name: 'Bo' }], 'document-passport': true };
    expect(parse({ ...known, banned: null, 'birth-date': undefined })).toEqual({ ok: true, value: known });
    expect(parse({ children: [{ name: 'Bo', born: null }] })).toEqual({
      ok: true,
      value: { children: [{ name: 'Bo' }] },
    });
  });

  test.each<readonly [unknown, readonly string[]]>([
    [[], ['facts-not-an-object /facts']],
    [{ banned: 'false' }, ['fact-not-boolean /facts/banned']],
    [{ 'full-name': 7 }, ['fact-not-text /facts/full-name']],
    [{ 'full-name': 'A' }, ['fact-too-short /facts/full-name']],
    [{ 'full-name': 'ж'.repeat(121) }, ['fact-too-long /facts/full-name']],
    [{ 'months-requested': 1.5 }, ['fact-not-integer /facts/months-requested']],
    [{ 'months-requested': 0 }, ['fact-too-small /facts/months-requested']],
    [{ 'months-requested': 37 }, ['fact-too-large /facts/months-requested']],
    [{ 'birth-date': '2025-02-30' }, ['fact-not-date /facts/birth-date']],
    [{ 'birth-date': '1899-12-31' }, ['fact-too-early /facts/birth-date']],
    [{ purpose: 'leisure' }, ['fact-not-an-option /facts/purpose']],
    [{ town: 'harbour' }, ['fact-not-a-code /facts/town']],
    [{ children: { name: 'Bo' } }, ['fact-not-a-list /facts/children']],
    [{ children: [{ born: '2020-01-01' }] }, ['fact-row-field-missing /facts/children/0']],
    [{ children: [{ name: 'Bo', age: 3 }] }, ['unknown-row-field /facts/children/0/age']],
    [{ 'submitted-on': '2024-01-01' }, ['fact-is-computed /facts/submitted-on']],
    [JSON.parse('{"__proto__": {"banned": true}}'), ['unknown-fact /facts/__proto__']],
    [{ bannd: true, town: 1 }, ['unknown-fact /facts/bannd', 'fact-not-a-code /facts/town']],
  ])('%j', (raw, expected) => {
    expect(problems(raw)).toEqual(expected);
  });

  test('a misspelt fact is told the right one', () => {
    const parsed = parse({ bannd: true });
    expect(parsed.ok || parsed.diagnostics[0]?.params.nearest).toBe('banned');
  });
});

describe('hidden answers', () => {
  test('an answer stays while its field is shown', () => {
    const facts = { purpose: 'work', employer: 'Mill' };
    expect(visibleFacts(edition, 'first', facts)).toEqual(facts);
  });

  test('an answer to a field or page that is not shown any more is left out', () => {
    const facts = deepFreeze({ purpose: 'study', employer: 'Mill', children: [{ name: 'Bo' }] });
    expect(visibleFacts(edition, 'first', facts)).toEqual({ purpose: 'study' });
    expect(visibleFacts(edition, 'first', { employer: 'Mill' })).toEqual({});
  });

  test('a hidden answer hides what depends on it', () => {
    const fields = {
      ...edition.form.pages.stay?.fields,
      town: { order: 9, required: false, when: { fact: 'employer', operator: 'equal', value: 'Mill' } },
    };
    const stay = edition.form.pages.stay;
    if (stay === undefined) throw new Error('fixture');
    const pages = { ...edition.form.pages, stay: { ...stay, fields } };
    const chained = { ...edition, form: { ...edition.form, pages } };
    const facts = { employer: 'Mill', town: 'port' };
    expect(visibleFacts(chained, 'first', { ...facts, purpose: 'work' })).toEqual({
      ...facts,
      purpose: 'work',
    });
    expect(visibleFacts(chained, 'first', { ...facts, purpose: 'study' })).toEqual({ purpose: 'study' });
  });

  test('what others establish is no answer and stays', () => {
    expect(visibleFacts(edition, 'first', { banned: true, 'document-contract': true })).toEqual({
      banned: true,
      'document-contract': true,
    });
  });
});
