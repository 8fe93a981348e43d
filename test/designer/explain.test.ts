import i18next from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import { explain } from '../../designer/portal/form/validation/explain.ts';
import en from '../../designer/texts/en/portal.json' with { type: 'json' };
import kk from '../../designer/texts/kk/portal.json' with { type: 'json' };
import ru from '../../designer/texts/ru/portal.json' with { type: 'json' };
import { OWN_LANGUAGES } from '../../engine/schema/languages.ts';

beforeAll(async () => {
  const resources = { kk: { portal: kk }, ru: { portal: ru }, en: { portal: en } };
  await i18next.init({ lng: 'kk', fallbackLng: false, resources, ns: ['portal'], defaultNS: 'portal' });
});

const text = { schema: { type: 'string' as const }, ui: {}, label: 'x' };
const date = {
  schema: { type: 'string' as const, format: 'date' },
  ui: { 'ui:options': { notBefore: '1900-01-01' } },
  label: 'x',
};

const KEYWORDS = [
  ['required', { missingProperty: 'x' }],
  ['type', { type: 'string' }],
  ['minLength', { limit: 2 }],
  ['maxLength', { limit: 2 }],
  ['pattern', { pattern: '^x$' }],
  ['format', { format: 'email' }],
  ['format', { format: 'uri' }],
  ['minimum', { limit: 1 }],
  ['maximum', { limit: 1 }],
  ['exclusiveMinimum', { limit: 1 }],
  ['exclusiveMaximum', { limit: 1 }],
  ['multipleOf', { multipleOf: 5 }],
  ['enum', { allowedValues: ['a'] }],
  ['const', { allowedValue: 'a' }],
  ['minItems', { limit: 1 }],
  ['maxItems', { limit: 22 }],
  ['uniqueItems', { i: 0, j: 1 }],
  ['contains', {}],
] as const;

test.each(OWN_LANGUAGES)('every keyword has its words in %s', (language) => {
  const t = i18next.getFixedT(language, 'portal');
  for (const [keyword, params] of KEYWORDS) {
    const message = explain({ keyword, params, instancePath: '/x' }, text, t, language);
    expect(message).toMatch(/\p{L}/u);
    expect(message).not.toMatch(/validation|\{\{|undefined/);
  }
});

test('a limit is named', () => {
  const t = i18next.getFixedT('en', 'portal');
  const problem = { keyword: 'maxLength', params: { limit: 200 }, instancePath: '/x' };
  expect(explain(problem, text, t, 'en')).toBe('enter at most 200 characters');
});

test('a date out of range names the range in the words of the language', () => {
  const problem = { keyword: 'pattern', params: { pattern: '…' }, instancePath: '/x' };
  expect(explain(problem, date, i18next.getFixedT('en', 'portal'), 'en')).toBe(
    'the date must be 1 January 1900 or later',
  );
  expect(explain(problem, date, i18next.getFixedT('kk', 'portal'), 'kk')).toContain('1900 жылғы 1 қаңтар');
});
