import { expect, test } from 'vitest';
import { namedBy } from '../../../designer/policy/amending/editors/library/model/named-by.ts';
import { documentPlace, sharedIn } from '../../../designer/policy/amending/editors/library/model/place.ts';
import { isPublished } from '../../../designer/policy/amending/editors/library/model/published.ts';
import { itemsOf, nameAt } from '../../../designer/policy/amending/editors/open/model/places.ts';
import { readPatch } from '../../../designer/policy/amending/editors/open/model/read-patch.ts';
import { hashOf } from '../../../engine/json/hash.ts';
import { DEFAULT_LANGUAGES } from '../../../engine/schema/languages.ts';
import { tinyEdition } from '../../support/tiny-edition.ts';

const passport = {
  order: 1,
  title: { en: 'Passport' },
  appliesTo: ['only'],
  form: 'copy' as const,
  citation: { act: 'act', provision: 'p1' },
};
const edition = tinyEdition({ documents: { passport } });

test('items that a question can touch, by name', () => {
  expect(itemsOf(edition, 'documents', 'en')).toEqual([{ pointer: '/documents/passport', name: 'Passport' }]);
  expect(itemsOf(edition, 'workflow', 'en').map(({ pointer }) => pointer)).toEqual([
    '/workflow/states/draft',
    '/workflow/roles/applicant',
  ]);
  expect(nameAt(edition, '/documents/passport/form', 'en')).toBe('Passport / form');
  expect(nameAt(edition, '/documents/gone', 'en')).toBe('gone');
  expect(nameAt(edition, '/documents', 'en')).toBe('');
});

test('a reading is tried on the edition before it is taken', () => {
  const read = (text: string) => readPatch(text, edition, DEFAULT_LANGUAGES);
  expect(read('{"documents": {"passport": {"form": "original"}}}').value).toEqual({
    documents: { passport: { form: 'original' } },
  });
  expect(read('{"documents": {"passport": null}}').diagnostics).toEqual([]);
  expect(read('{}').value).toEqual({});
  const wrong = read('{"documents": {"passport": {"form": "gold"}}}');
  expect(wrong.value).toBeUndefined();
  expect(wrong.diagnostics.map(({ at }) => at.pointer)).toEqual(['/documents/passport/form']);
  expect(read('[]').value).toBeUndefined();
  expect(read('{').diagnostics).not.toEqual([]);
});

test('shared documents by folder, and the places in them', () => {
  const documents = { 'parameters/rate.json': { id: 'rate' }, 'acts/act.json': {} };
  expect(sharedIn(documents).parameters).toEqual({ rate: { id: 'rate' } });
  expect(documentPlace('/parameters/rate/values/first')).toEqual({
    file: 'parameters/rate.json',
    pointer: '/values/first',
  });
  expect(documentPlace('/documents/passport')).toBeUndefined();
  const used = namedBy({ a: [{ parameter: 'rate' }, { parameter: { not: 'this' } }] }, ['parameter']);
  expect([...used]).toEqual(['rate']);
});

test('a document is published where the ledger has it as it is', () => {
  const rate = { id: 'rate' };
  const ledger = (hash: string) => ({ entries: { one: { document: 'parameters/rate.json', hash } } });
  const files = (hash: string) => ({ 'parameters/rate.json': rate, 'ledger.json': ledger(hash) });
  expect(isPublished(files(hashOf(rate)), 'parameters/rate.json')).toBe(true);
  expect(isPublished(files(hashOf({})), 'parameters/rate.json')).toBe(false);
  expect(isPublished(files(hashOf(rate)), 'parameters/other.json')).toBe(false);
});
