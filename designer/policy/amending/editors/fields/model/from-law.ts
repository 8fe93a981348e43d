import { likeness } from '../../../../../../engine/amending/likeness.ts';
import { newKey } from '../../../../../../engine/amending/new-key.ts';
import { own } from '../../../../../../engine/json/own.ts';
import { isObject } from '../../../../../../engine/json/value.ts';
import type { Citation } from '../../../../../../engine/schema/citation.ts';
import type { Language } from '../../../../../../engine/schema/languages.ts';
import type { Text } from '../../../../../../engine/schema/text.ts';
import { wording } from '../../../../../../engine/text/localize.ts';
import { isText, languagesIn, wordingIn } from '../../../../../../engine/text/wording-in.ts';
import type { SelectedProvision } from '../../../state/editing.ts';

/** What a provision becomes: a new item under a short name, or one that is or was in the list. */
export interface FromLaw {
  readonly provision: SelectedProvision;
  /** The key of the item that it sets out; undefined: a new one. */
  readonly item: string | undefined;
  /** Of a new one; its key follows from it. */
  readonly name: string;
  /** What its key follows from as long as it has no name. */
  readonly proposed: string;
}

type Items = Readonly<Record<string, unknown>>;

/** From how alike two texts must be to be taken for the old and the new wording of one thing. */
const ALIKE = 0.5;

/** What each provision most probably becomes: the one item that cites what it changes, else the one whose words are most like its own. */
export function proposedFrom(
  provisions: readonly SelectedProvision[],
  items: Items,
  act: string,
  language: Language,
): readonly FromLaw[] {
  const taken = new Set<string>();
  return provisions.map((provision) => {
    const item = itemOf(provision, items, act, taken);
    if (item !== undefined) taken.add(item);
    const words = provision.given === undefined ? '' : wording(provision.given.text, language);
    return { provision, item, name: '', proposed: words };
  });
}

function itemOf(
  { citation, given }: SelectedProvision,
  items: Items,
  act: string,
  taken: ReadonlySet<string>,
): string | undefined {
  const free = Object.entries(items).filter(([key]) => !taken.has(key));
  const citing = free.filter(([, item]) => isAbout(citationIn(item), citation));
  if (citing.length === 1) return citing[0]?.[0];
  const alike = free
    .filter(([, item]) => citationIn(item)?.by?.act !== act)
    .map(([key, item]) => [key, likenessOf(given?.text, item)] as const)
    .sort(([, a], [, b]) => b - a);
  const [best] = alike;
  return best !== undefined && best[1] >= ALIKE ? best[0] : undefined;
}

const isAbout = (cited: Citation | undefined, { act, provision }: Citation) =>
  cited?.act === act && cited.provision === provision;

/** What an item cites. */
export function citationIn(item: unknown): Citation | undefined {
  const cited = isObject(item) ? item.citation : undefined;
  return isObject(cited) && typeof cited.act === 'string' && typeof cited.provision === 'string'
    ? { ...cited, act: cited.act, provision: cited.provision }
    : undefined;
}

/** How alike the words are in the language in which they are most. */
function likenessOf(given: Text | undefined, item: unknown): number {
  if (given === undefined || !isObject(item)) return 0;
  const texts = [item.title, item.text].filter(isText);
  const found = texts.flatMap((text) =>
    languagesIn(given).map((language) =>
      likeness(wordingIn(given, language) ?? '', wordingIn(text, language) ?? ''),
    ),
  );
  return Math.max(0, ...found);
}

/** What the items of a list are made of. */
interface Making {
  /** The list as it is, and as it was: what is gone can come back. */
  readonly items: Items;
  readonly before: Items;
  /** The order after the last. */
  readonly next: number;
  /** Whether items print a number. */
  readonly numbered: boolean;
  /** The law's words are what an item says; otherwise they only are where it stands. */
  readonly worded: boolean;
  readonly named: (name: string) => Text;
  readonly make: (item: {
    readonly key: string;
    readonly title: Text;
    readonly order: number;
    readonly cited: { readonly citation: Citation };
    readonly words?: Text;
    readonly named?: Text;
  }) => unknown;
}

/** A list with what provisions become in it: a new item is made, one that is there takes the words, the number and the citation. */
export function withItemsFrom(chosen: readonly FromLaw[], making: Making): Items {
  let { items, next } = { items: making.items, next: making.next };
  for (const one of chosen) {
    const [key, item, isNew] = itemFrom(one, items, next, making);
    items = { ...items, [key]: item };
    if (isNew) next += 1;
  }
  return items;
}

function itemFrom(
  { provision: { citation, given }, item, name, proposed }: FromLaw,
  items: Items,
  next: number,
  { before, numbered, worded, named, make }: Making,
): readonly [string, unknown, boolean] {
  const words = given?.text ?? {};
  const typed = name.trim();
  const title = worded || typed === '' ? words : named(typed);
  const key =
    item ?? newKey(typed === '' ? proposed : typed, [...Object.keys(items), ...Object.keys(before)]);
  const there = own(items, key);
  const known = there ?? own(before, key);
  const made = make({
    key,
    title,
    order: next,
    cited: { citation },
    words,
    ...(typed === '' ? {} : { named: named(typed) }),
  });
  const number = numbered && given?.number !== undefined ? { number: given.number } : {};
  if (!isObject(made)) return [key, made, true];
  const taken = Object.fromEntries(
    Object.entries(made).map(([member, value]) => [
      member,
      member === 'title' && value === words ? capitalised(words) : value,
    ]),
  );
  if (!isObject(known)) return [key, { ...taken, ...number }, true];
  const said = Object.entries(taken).filter(([member]) => worded && made[member] === title);
  return [
    key,
    {
      ...known,
      ...(there === undefined ? { order: next } : {}),
      ...Object.fromEntries(said),
      ...number,
      ...(made.citation === undefined ? {} : { citation }),
    },
    there === undefined,
  ];
}

/** Titles begin with a capital, the members of a list do not. */
function capitalised(text: Text): Text {
  const wordings = languagesIn(text).map((language) => {
    const words = wordingIn(text, language) ?? '';
    return [language, `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`] as const;
  });
  return { ...text, ...Object.fromEntries(wordings) };
}
