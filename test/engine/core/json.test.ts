import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashOf } from '../../../engine/json/hash.ts';
import { parseJson } from '../../../engine/json/parse.ts';
import { get, isPrefix, join, segments } from '../../../engine/json/pointer.ts';

const parse = (text: string, path = 'acts/a.json') => parseJson({ path, text });
const problems = (text: string, path?: string) => {
  const parsed = parse(text, path);
  return parsed.ok ? [] : parsed.diagnostics.map(({ code, at }) => `${code} ${at.pointer}`);
};

describe('reading JSON', () => {
  test('reads whatever JSON.stringify writes', () => {
    const withoutNull = fc.jsonValue({ noUnicodeString: false }).filter((value) => {
      const text = JSON.stringify(value);
      return !/null|__proto__|constructor|prototype|\\ud/i.test(text) && !/\d{16}|e\+/.test(text);
    });
    fc.assert(
      fc.property(withoutNull, fc.constantFrom(0, 2), (value, indent) => {
        expect(parse(JSON.stringify(value, undefined, indent))).toEqual({
          ok: true,
          value: JSON.parse(JSON.stringify(value)),
        });
      }),
    );
  });

  test('agrees with JSON.parse on what is JSON at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:01.-eE+ \\untrefals\n') }), (text) => {
        const strict = problems(text).some((problem) => problem.startsWith('json-syntax'));
        expect(strict).toBe(!isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['{"a": 1, "b": {"c": 1, "c": 2}}', ['json-duplicate-key /b/c']],
    ['{"__proto__": {"x": true}}', ['json-forbidden-key /__proto__']],
    [
      '{"a": {"constructor": 1, "prototype": 2}}',
      ['json-forbidden-key /a/constructor', 'json-forbidden-key /a/prototype'],
    ],
    ['{"a": [1, null]}', ['json-null /a/1']],
    ['{"a": 9007199254740993}', ['json-number-too-large /a']],
    ['{"a": 1e400}', ['json-number-too-large /a']],
    ['{"a": "\\ud800"}', ['json-broken-text /a']],
    ['{"a": "\uFFFD"}', ['json-unreadable-text /a']],
    ['\uFEFF{"a": 1}', ['json-byte-order-mark ']],
    ['{"a": 1,}', ['json-syntax ']],
    ['', ['json-syntax ']],
    ['{"a": "x\ny"}', ['json-syntax /a']],
    ['{} {}', ['json-syntax ']],
  ])('%s gives %j', (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test('the place of a syntax error is its line and column', () => {
    const parsed = parse('{\n  "a": 1\n  "b": 2\n}');
    expect(parsed.ok || parsed.diagnostics[0]?.params).toMatchObject({ line: 3, column: 3 });
  });

  test('ten thousand levels are a diagnostic, not an overflow, and what follows is still read', () => {
    const deep = '{"all":['.repeat(10_000) + ']}'.repeat(10_000);
    const found = problems(`{"deep": ${deep}, "after": null}`);
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/^json-too-deep \/deep(\/all\/0)+(\/all)?$/);
    expect(found[1]).toBe('json-null /after');
    expect(problems('['.repeat(100_000))[0]).toMatch(/^json-too-deep/);
  });

  test('null may stand in the patch of an amendment only', () => {
    const path = 'services/a/amendments/b.json';
    expect(problems('{"parts": {"x": {"patch": {"grounds": null}}}}', path)).toEqual([]);
    expect(problems('{"parts": {"x": {"title": null}}}', path)).toEqual(['json-null /parts/x/title']);
    expect(problems('{"parts": {"x": {"patch": {"grounds": null}}}}', 'acts/a.json')).toHaveLength(1);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('hash', () => {
  test('is SHA-256 of the canonical text: sorted keys, no space', () => {
    const canonical = '{"a":[1,"қ"],"b":true}';
    const expected = createHash('sha256').update(canonical).digest('hex');
    expect(hashOf({ b: true, a: [1, 'қ'] })).toBe(expected);
  });
});

describe('pointer', () => {
  test('joins and takes apart any keys', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (keys) => {
        expect(segments(join('', ...keys))).toEqual(keys);
      }),
    );
  });

  test('finds own members only', () => {
    expect(get({ a: { 'x/y~z': [1, 2] } }, '/a/x~1y~0z/1')).toBe(2);
    expect(get({ a: 1 }, '')).toEqual({ a: 1 });
    expect(get({}, '/constructor')).toBeUndefined();
    expect(get([1], '/length')).toBeUndefined();
  });

  test('a prefix ends at a segment', () => {
    expect(isPrefix('/a', '/a/b')).toBe(true);
    expect(isPrefix('/a', '/ab')).toBe(false);
    expect(isPrefix('', '/a')).toBe(true);
  });
});
