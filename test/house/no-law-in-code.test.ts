import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

const filesBelow = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(`${root}/${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length + 1).replace(/^\//, ''));

const idsIn = (folder: string): readonly string[] =>
  readdirSync(`${root}/definitions/${folder}`).map((name) => name.replace(/\.json$/, ''));

/** Ids of the library that are words of everyday code; each with the reason why it may stand there. */
const ALLOWED: Readonly<Record<string, string>> = {
  regions: 'an ordinary word; no code list is asked for by this name',
};

describe('the law is data', () => {
  const ids = ['acts', 'calendars', 'parameters', 'codelists', 'services'].flatMap(idsIn);
  // Calendar ids are as short as a country's code: looked for in quotes only.
  const words = ids.filter((id) => !(id in ALLOWED)).map((id) => (id.length > 3 ? id : `'${id}'`));
  const names = /kandas|қандас|кандас|oralman|оралман|kazakhstan|қазақстан|казахстан/i;
  const code = ['engine', 'server', 'designer'].flatMap((folder) =>
    filesBelow(folder, /\.(ts|tsx|js|css|html|json)$/),
  );

  it('looks at code and at ids', () => {
    expect(code.length).toBeGreaterThan(100);
    expect(ids.length).toBeGreaterThan(10);
  });

  it.each(['engine', 'server', 'designer'])(
    '%s names no act, calendar, parameter, code list or service',
    (folder) => {
      const found = code
        .filter((file) => file.startsWith(`${folder}/`))
        .flatMap((file) => {
          const text = readFileSync(`${root}/${file}`, 'utf8');
          const hits = words.filter((word) => text.includes(word));
          const named = names.exec(text)?.[0];
          return [...hits, ...(named === undefined ? [] : [named])].map((word) => `${file}: ${word}`);
        });
      expect(found).toEqual([]);
    },
  );
});
