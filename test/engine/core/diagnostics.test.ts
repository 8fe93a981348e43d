import { expect, describe as group, test } from 'vitest';
import { describe } from '../../../engine/diagnostics/describe.ts';
import { type DiagnosticCode, messages } from '../../../engine/diagnostics/messages.ts';
import { quoted } from '../../../engine/diagnostics/quote.ts';
import { error } from '../../../engine/diagnostics/report.ts';
import { nearest } from '../../../engine/diagnostics/suggest.ts';
import { OWN_LANGUAGES } from '../../../engine/schema/languages.ts';

const codes = Object.keys(messages).filter((code): code is DiagnosticCode => code in messages);
const place = { file: 'acts/a.json', pointer: '/x' };
const parameters = (text: string) =>
  [...new Set([...text.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name]) => name))].sort();

group('the words of diagnostics', () => {
  test.each(codes)('%s says the same things in every language', (code) => {
    const said = OWN_LANGUAGES.map((language) => {
      const { message, hint } = messages[code][language];
      expect(message).not.toBe('');
      expect(hint).not.toBe('');
      return [parameters(message), parameters(hint)];
    });
    expect(said[1]).toEqual(said[0]);
    expect(said[2]).toEqual(said[0]);
  });

  test('codes are kebab-case', () => {
    for (const code of codes) expect(code).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
  });

  test('parameters are filled in; what cannot be said is left out', () => {
    const full = error('unknown-key', place, { key: 'titel', nearest: 'title', known: 'order, title' });
    expect(describe(full, 'en')).toEqual({
      message: 'The key “titel” is unknown here',
      hint: 'Did you mean “title”? The keys known here are: order, title.',
    });
    const without = error('unknown-key', place, { key: 'zzz', nearest: undefined, known: 'order, title' });
    expect(describe(without, 'en').hint).toBe('The keys known here are: order, title.');
  });

  test('a name that is empty is said as it is, not as a template', () => {
    const empty = error('unknown-key', place, { key: '', nearest: '', known: 'a' });
    expect(describe(empty, 'en').message).toBe('The key “” is unknown here');
    expect(describe(empty, 'en').hint).toBe('The keys known here are: a.');
  });

  test('a quoted value is never taken for a template', () => {
    const tricky = error('unknown-key', place, { key: '[{known}]', known: 'a' });
    expect(describe(tricky, 'en').message).toBe('The key “[{known}]” is unknown here');
  });

  test('brackets without a parameter are meant', () => {
    expect(describe(error('not-a-list', place, { found: '1' }), 'en').hint).toBe(
      'Put it in square brackets: […].',
    );
  });

  test('a mistake of an amendment says where it shows', () => {
    const shown = error('missing-key', place, { key: 'title', edition: '/grounds/a' });
    expect(describe(shown, 'en').message).toContain('(in the resulting edition: /grounds/a)');
  });
});

group('suggestions', () => {
  test.each([
    ['grounds', ['round', 'ground', 'groups'], 'ground'],
    ['lenght', ['length', 'limit'], 'length'],
    ['Title', ['title'], 'title'],
    ['xyz', ['title', 'order'], undefined],
    ['a'.repeat(200), ['a'], undefined],
  ])('%s', (word, known, expected) => {
    expect(nearest(word, known)).toBe(expected);
  });
});

test('values are quoted as JSON, cut where long, and never walked into', () => {
  expect(quoted('a"b')).toBe('"a\\"b"');
  expect(quoted('x'.repeat(500))).toHaveLength(60);
  expect(quoted({ a: { b: 1 } })).toBe('{"a", …}');
  expect(quoted([1, 2])).toBe('[…]');
});
