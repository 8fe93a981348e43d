import { oncePer } from '../../../json/once-per.ts';
import { get } from '../../../json/pointer.ts';
import { isObject } from '../../../json/value.ts';
import { isText } from '../../../text/wording-in.ts';
import type { Documents } from '../../operations.ts';
import { editionsOf } from '../precedents.ts';
import { beginningOf, type Name, namesIn } from './mentions.ts';

/** An item of a published edition in a keyed list, the newest of its key first. */
export interface KnownItem {
  readonly service: string;
  readonly item: Readonly<Record<string, unknown>>;
}

export type KnownItems = ReadonlyMap<string, readonly KnownItem[]>;

/** The items that published editions have in a list, by their keys: what has one key is called by any of its titles. */
export const knownItems = oncePer((published: Documents, list): ReadonlyMap<string, readonly KnownItem[]> => {
  const found = new Map<string, KnownItem[]>();
  for (const { service, edition } of editionsOf(published)) {
    const items = get(edition, list);
    for (const [key, item] of Object.entries(isObject(items) ? items : {}))
      if (isObject(item)) found.set(key, [{ service, item }, ...(found.get(key) ?? [])]);
  }
  return found;
});

/** By which words things are called, by their keys; those that names of several keys have tell nothing apart. */
export type Names = ReadonlyMap<string, readonly Name[]>;

/** The names of the items of a list in an edition, and of published ones of the same keys. */
export function namesOf(published: Documents, edition: unknown, list: string): Names {
  const items = get(edition, list);
  const titles = Object.entries(isObject(items) ? items : {}).map(([key, item]) => [
    key,
    get(item, '/title'),
  ]);
  return namesAmong(published, JSON.stringify([list, titles]));
}

/** Worked out once for the titles of an edition, which are few and mostly stay. */
const namesAmong = oncePer((published: Documents, key): Names => {
  const [list, own]: [string, (readonly [string, unknown])[]] = JSON.parse(key);
  const titles = new Map<string, readonly unknown[]>();
  for (const [key, all] of knownItems(published, list))
    titles.set(
      key,
      all.map(({ item }) => item.title),
    );
  for (const [key, title] of own) titles.set(key, [...(titles.get(key) ?? []), title]);
  const names = new Map(
    [...titles].map(([key, all]) => [key, distinct(all.filter(isText).flatMap(namesIn))] as const),
  );
  return new Map([...names].map(([key, all]) => [key, apart(key, all, names)]));
});

/** Names by the words that no other key has in their language; those that have none left are no names. */
function apart(key: string, own: readonly Name[], all: Names): readonly Name[] {
  const others = new Set(
    [...all].flatMap(([other, names]) => (other === key ? [] : names.flatMap(wordsApart))),
  );
  return own.flatMap((name) => {
    const left = name.words.filter((_, index) => !others.has(wordsApart(name)[index] ?? ''));
    return left.length === 0 ? [] : [{ ...name, words: left }];
  });
}

const wordsApart = ({ language, words }: Name): readonly string[] =>
  words.map((word) => `${language} ${beginningOf(word)}`);

const distinct = (names: readonly Name[]): readonly Name[] => [
  ...new Map(names.map((name) => [wordsApart(name).join(' '), name])).values(),
];
