import { describe, expect, test } from 'vitest';
import { editorOf } from '../../../designer/policy/amending/editors/facts/model/editor-of.ts';
import { isWanted } from '../../../designer/policy/amending/editors/facts/model/wanted.ts';
import { withKind } from '../../../designer/policy/amending/editors/facts/model/with-kind.ts';
import { foundAt } from '../../../designer/policy/amending/state/found-at.ts';
import { error } from '../../../engine/diagnostics/report.ts';
import type { Fact } from '../../../engine/schema/fact.ts';

const title = { kk: 'Жасы', en: 'Age of the applicant' };
const age: Fact = {
  order: 3,
  title,
  establishedBy: 'applicant',
  registry: 'population',
  kind: 'integer',
  minimum: 0,
  maximum: 130,
  unit: 'year',
};

describe('a fact with another kind', () => {
  test('keeps what every kind has, and the bounds that the new kind has too', () =>
    expect(withKind(age, 'decimal')).toEqual({
      order: 3,
      title,
      establishedBy: 'applicant',
      registry: 'population',
      kind: 'decimal',
      minimum: '0',
      maximum: '130',
      scale: 0,
    }));

  test('has what it had before where it had that kind', () => {
    const asText = withKind(age, 'text');
    expect(asText).toMatchObject({ kind: 'text', maxLength: 200 });
    expect(withKind(asText, 'integer', { before: age })).toEqual(age);
    expect(withKind(asText, 'integer')).toMatchObject({ minimum: 0, maximum: 1000 });
  });

  test('takes a currency and a code list from around it', () => {
    expect(withKind(age, 'money', { currency: 'XTS' })).toMatchObject({ currency: 'XTS', scale: 0 });
    expect(withKind(age, 'code', { codelist: 'colours' })).toMatchObject({ codelist: 'colours' });
  });

  test('is the same one where the kind is', () => expect(withKind(age, 'integer')).toBe(age));
});

test('a fact is found by words of its name or key, and by who establishes it', () => {
  const sought = { text: '', by: '', language: 'en' };
  expect(isWanted('age', age, sought)).toBe(true);
  expect(isWanted('age', age, { ...sought, text: 'applicant AGE' })).toBe(true);
  expect(isWanted('years', age, { ...sought, text: 'жас' })).toBe(false);
  expect(isWanted('years', age, { ...sought, text: 'Жас', language: 'kk' })).toBe(true);
  expect(isWanted('age', age, { ...sought, by: 'officer' })).toBe(false);
});

test('what checking found at a place counts whoever wrote the place', () => {
  const at = (file: string, pointer: string) => error('unknown-fact', { file, pointer }, { fact: 'age' });
  const own = at('services/one/amendments/act.json', '/parts/main/patch/grounds/age/when');
  const other = at('services/one/amendments/old.json', '/parts/first/patch/grounds/age/when');
  const base = at('services/one/edition/grounds.json', '/grounds/age/when/all/0');
  const elsewhere = at('services/two/edition/grounds.json', '/grounds/age/when');
  const part = at('services/one/amendments/act.json', '/parts/second/patch/grounds/age/when');
  const broken = error(
    'operator-not-for-fact',
    { file: 'services/one/amendments/act.json', pointer: '/parts/main/patch' },
    { edition: '/grounds/age/when/operator' },
  );
  const written = { service: 'one', file: 'services/one/amendments/act.json', part: 'main' };
  expect(foundAt([own, other, base, elsewhere, part, broken], written, '/grounds/age/when')).toEqual([
    own,
    other,
    base,
    broken,
  ]);
});

test('the editor of a place', () => {
  expect(editorOf('/workflow/transitions/decide')).toBe('procedure');
  expect(editorOf('/quotas/places')).toBe('other');
  expect(editorOf('/grounds/age')).toBe('grounds');
});
