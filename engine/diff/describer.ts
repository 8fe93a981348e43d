import type { Library } from '../library/types.ts';
import type { Edition } from '../schema/edition.ts';
import type { OwnLanguage } from '../schema/languages.ts';
import type { Language } from '../schema/text.ts';

/** The same words in every language. */
export type Words = Readonly<Record<OwnLanguage, string>>;

export const words = (kk: string, ru: string, en: string): Words => ({ kk, ru, en });

/** An edition with the library that names its acts and codes: what values are read from. */
export interface Side {
  readonly library: Library;
  readonly edition: Edition;
}

/** The two editions under comparison. */
export interface Comparison {
  readonly library: Library;
  readonly before: Edition;
  readonly after: Edition;
}

/** The value of one property on both sides; `undefined` where it is absent. They differ. */
export interface Values<V> {
  readonly before: V | undefined;
  readonly after: V | undefined;
}

/** What a difference in a property means: behaviour, words for people, or only where the item comes from. */
export type PropertyKind = 'rule' | 'text' | 'source';

/** How a change of one property is put into words. */
export interface Property<V> {
  readonly kind: PropertyKind;
  /** What it is called, where it has a short name. */
  readonly label?: Words;
  /** A clause without its subject: "the limit changes from 3 months to 6 months". */
  say(values: Values<V>, comparison: Comparison, language: Language): string;
}

/** Every property of an item has its describer: a property added to a schema without one does not compile. */
export type Properties<I> = { readonly [K in keyof I]-?: Property<Exclude<I[K], undefined>> };

/** How one kind of item is put into words. */
export interface ItemDescriber<I> {
  readonly noun: Words;
  /** The item's name with its quotes. */
  name(item: I, side: Side, language: Language): string;
  /** What a new or removed item says of itself, clause by clause. */
  summary(item: I, side: Side, language: Language): readonly string[];
  readonly properties: Properties<I>;
  /** Instead of "new" and "removed". */
  readonly added?: Words;
  readonly removed?: Words;
  /** Even a whole item of this kind changes no behaviour. */
  readonly textOnly?: true;
}

export const sideBefore = ({ library, before }: Comparison): Side => ({ library, edition: before });
export const sideAfter = ({ library, after }: Comparison): Side => ({ library, edition: after });
