import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ALLOWED } from './allowed-names.ts';
import { type DefinitionName, idsOf, properNamesOf } from './definition-names.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['engine', 'server', 'designer'];

/** Code and the texts of pages: everything that is not data. */
const files: ReadonlyMap<string, string> = new Map(
  FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|tsx|js|css|html|json)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(root, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')] as const),
  ),
);

/** A word on its own; of the few letters of a country's code, only where it is quoted. */
function occurs(word: string): RegExp {
  const literal = word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return /^[a-z]{1,3}$/.test(word)
    ? new RegExp(`['"\`]${literal}['"\`]`, 'u')
    : new RegExp(`(?<![\\p{L}\\p{N}-])${literal}(?![\\p{L}\\p{N}-])`, 'u');
}

const found = (names: readonly DefinitionName[], texts: ReadonlyMap<string, string>) =>
  names.flatMap(({ word, from }) => {
    const pattern = occurs(word);
    return [...texts]
      .filter(([, text]) => text.includes(word) && pattern.test(text))
      .map(([file]) => ({ word, from, file }));
  });

describe('the law is data', () => {
  const definitions = join(root, 'definitions');
  const ids = idsOf(definitions);
  const names = properNamesOf(definitions);
  const all = [...ids, ...names];

  it('looks at code, ids and names', () => {
    expect(files.size).toBeGreaterThan(500);
    expect(ids.length).toBeGreaterThan(40);
    expect(names.length).toBeGreaterThan(500);
    for (const kind of ['acts', 'calendars', 'codelists', 'guidance', 'parameters', 'services']) {
      expect(
        all.some(({ from }) => from.startsWith(kind)),
        kind,
      ).toBe(true);
    }
  });

  it('would find an id and a name of every kind', () => {
    const hidden = new Map(
      all.map(({ word }) => [word, /^[a-z]{1,3}$/.test(word) ? `x = '${word}';` : `say(${word}).`]),
    );
    const missed = all.filter(({ word }) => !occurs(word).test(hidden.get(word) ?? ''));
    expect(missed).toEqual([]);
    expect(occurs('visa').test('a visas-list')).toBe(false);
  });

  it.each(FOLDERS)('%s names none of them', (folder) => {
    const here = new Map([...files].filter(([file]) => file.startsWith(`${folder}/`)));
    const unexplained = found(
      all.filter(({ word }) => !Object.hasOwn(ALLOWED, word)),
      here,
    );
    expect(unexplained).toEqual([]);
  });

  it('names no country and no people in any form of the word', () => {
    const words = /kandas|қандас|кандас|oralman|оралман|kazakhstan|қазақстан|казахстан/i;
    expect([...files].filter(([, text]) => words.test(text)).map(([file]) => file)).toEqual([]);
  });

  it('allows only words that the definitions have and code uses, each with its reason', () => {
    const used = new Set(found(all, files).map(({ word }) => word));
    expect(Object.keys(ALLOWED).filter((word) => !used.has(word))).toEqual([]);
    expect(Object.values(ALLOWED).every((reason) => reason.length > 10)).toBe(true);
  });
});
