import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { OWN_LANGUAGES } from '../../engine/schema/languages.ts';

const ROOT = join(import.meta.dirname, '../../designer');
const AREAS = readdirSync(join(ROOT, 'texts', 'kk')).map((file) => file.replace(/\.json$/, ''));
const PLURAL = /_(zero|one|two|few|many|other)$/;

function textsOf(language: string, area: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown, path: string) => {
    if (typeof value === 'string') found.set(path, value);
    else for (const [key, member] of Object.entries(value ?? {})) walk(member, path ? `${path}.${key}` : key);
  };
  walk(JSON.parse(readFileSync(join(ROOT, 'texts', language, `${area}.json`), 'utf8')), '');
  return found;
}

const base = (key: string) => key.replace(PLURAL, '');
const keysOf = (language: string, area: string) =>
  [...new Set([...textsOf(language, area).keys()].map(base))].sort();

/** A text's placeholders; a plural form may leave out the count. */
const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name))]
    .filter((n) => n !== 'count')
    .sort();

describe.each(AREAS)('the texts of %s', (area) => {
  test.each(OWN_LANGUAGES)('%s has the same keys as Kazakh', (language) => {
    expect(keysOf(language, area)).toEqual(keysOf('kk', area));
  });

  test.each(OWN_LANGUAGES)('%s has the same placeholders as Kazakh', (language) => {
    const kazakh = new Map([...textsOf('kk', area)].map(([key, text]) => [base(key), placeholders(text)]));
    for (const [key, text] of textsOf(language, area))
      expect({ key, names: placeholders(text) }).toEqual({ key, names: kazakh.get(base(key)) });
  });

  test('Russian plurals have every form, English and Kazakh theirs', () => {
    for (const [language, forms] of [
      ['ru', ['few', 'many', 'one', 'other']],
      ['en', ['one', 'other']],
      ['kk', ['one', 'other']],
    ] as const) {
      const keys = [...textsOf(language, area).keys()];
      for (const plural of new Set(keys.filter((key) => PLURAL.test(key)).map(base)))
        expect([
          language,
          keys
            .filter((key) => key.startsWith(`${plural}_`))
            .map((k) => k.split('_').at(-1))
            .sort(),
        ]).toEqual([language, forms]);
    }
  });
});

test('no text is written twice over from another language', () => {
  const kazakhOnly = /[әғқңөұүһі]/i;
  for (const area of AREAS)
    for (const [key, text] of textsOf('ru', area))
      expect([area, key, kazakhOnly.test(text.replaceAll('Қағида', ''))]).toEqual([area, key, false]);
});

/** Every key that the code names in full exists; composed keys (`deadline.status.${status}`) are checked by their beginning. */
test('every text that the client asks for exists', () => {
  const sources = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const missing: string[] = [];
  const known = new Map(AREAS.map((area) => [area, keysOf('kk', area)]));
  for (const file of sources) {
    const code = readFileSync(join(ROOT, file), 'utf8');
    const area = /useTranslation\(\[?'([\w-]+)'/.exec(code)?.[1];
    if (!area) continue;
    for (const [, key = ''] of code.matchAll(/\bt\(\s*['`]([^'`]+)['`]\s*[,)]/g)) {
      const [named, rest] = key.includes(':') ? key.split(':') : [area, key];
      const keys = known.get(named ?? '') ?? [];
      const [stem = ''] = (rest ?? '').split('${');
      const exists = rest?.includes('${')
        ? keys.some((one) => one.startsWith(stem))
        : keys.includes(base(stem)) || keys.some((one) => one.startsWith(`${stem}_`));
      if (!exists) missing.push(`${file}: ${key}`);
    }
  }
  expect(missing).toEqual([]);
});
