import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Something of the definitions that no code may name, and where it comes from. */
export interface DefinitionName {
  readonly word: string;
  readonly from: string;
}

const LANGUAGES = ['kk', 'ru', 'en'];

type Json = Readonly<Record<string, unknown>>;
const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const members = (value: unknown): readonly unknown[] => (isJson(value) ? Object.values(value) : []);
const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((here, key) => (isJson(here) ? here[key] : undefined), value);
const wordings = (text: unknown): readonly string[] =>
  LANGUAGES.flatMap((language) => {
    const said = at(text, language);
    return typeof said === 'string' ? [said] : [];
  });
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** The ids of acts, calendars, parameters, code lists, services and topics of guidance. */
export function idsOf(definitions: string): readonly DefinitionName[] {
  return ['acts', 'calendars', 'parameters', 'codelists', 'services', 'guidance'].flatMap((folder) =>
    readdirSync(join(definitions, folder)).map((name) => ({
      word: name.replace(/\.json$/, ''),
      from: folder,
    })),
  );
}

/** What is a proper name in the documents of each folder: paths to texts, `*` for every member. */
const NAMES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  acts: [['title'], ['short'], ['issuer']],
  calendars: [['title']],
  parameters: [['title'], ['short']],
  codelists: [['title'], ['entries', '*', 'title']],
  guidance: [['title']],
  services: [
    ['service', 'title'],
    ['service', 'provider', 'title'],
    ['service', 'group', 'title'],
    ['service', 'variants', '*', 'title'],
    ['service', 'channels', '*', 'title'],
    ['workflow', 'roles', '*', 'title'],
  ],
};

const follow = (value: unknown, [key, ...rest]: readonly string[]): readonly unknown[] =>
  key === undefined
    ? [value]
    : (key === '*' ? members(value) : [at(value, key)]).flatMap((one) => follow(one, rest));

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json') && !/(^|\/)(scenarios|amendments)\//.test(path))
    .map((path) => join(folder, path));
}

/** Titles, short names, numbers, issuers, providers, roles, regions and countries, and currencies. */
export function properNamesOf(definitions: string): readonly DefinitionName[] {
  const found = Object.entries(NAMES).flatMap(([folder, paths]) =>
    filesBelow(join(definitions, folder)).flatMap((file) => {
      const document = read(file);
      const from = `${folder}/${basename(file)}`;
      const texts = paths.flatMap((path) => follow(document, path)).flatMap(wordings);
      const number = folder === 'acts' ? at(document, 'number') : undefined;
      const currency = at(document, 'unit', 'currency');
      return [
        ...texts,
        ...(typeof number === 'string' ? [`No. ${number}`, `№ ${number}`, `№${number}`] : []),
        ...(typeof currency === 'string' ? [currency] : []),
      ].map((word) => ({ word, from }));
    }),
  );
  return [...new Map(found.map((name) => [name.word, name])).values()];
}
