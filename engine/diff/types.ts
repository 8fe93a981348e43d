import type { PartRef } from '../library/types.ts';
import type { Citation } from '../schema/citation.ts';
import type { IsoDate } from '../schema/primitives.ts';
import type { Language } from '../schema/text.ts';

/** One semantic change between two editions. */
export interface Change {
  /** The aspect: a top-level key of the edition. */
  readonly aspect: string;
  /** The item's key within the aspect, where it is a keyed map. */
  readonly item?: string;
  /** JSON Pointer of what changed. */
  readonly pointer: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before?: unknown;
  readonly after?: unknown;
  /** The provision behind it: of the item after, or, where it was removed, of the part that removed it where known. */
  readonly citation?: Citation;
  /** The change in words, in every language in which the library can be read. */
  readonly sentences: Readonly<Record<Language, string>>;
  /** Only texts changed; no behaviour. */
  readonly textOnly: boolean;
  /** What the sentences are made of; only where it was asked for. */
  readonly told?: Readonly<Record<Language, Told>>;
}

/** A change in words by its pieces, in one language. */
export interface Told {
  /** The kind of item: "Ground". */
  readonly noun: string;
  /** Its name with its quotes. */
  readonly name: string;
  /** What became of an item as a whole: "new", "removed". Absent where it changed. */
  readonly verb?: string;
  readonly clauses: readonly ToldClause[];
}

/** What one property of an item says, or how it changed. */
export interface ToldClause {
  readonly words: string;
  /** The property; absent in what a new item says of itself. */
  readonly key?: string;
  /** What the property is called: "title". */
  readonly label?: string;
  /** Whether it is behaviour, words for people, or only where the item comes from. */
  readonly kind?: 'rule' | 'text' | 'source';
}

export interface EditionDiff {
  readonly service: string;
  readonly from: { readonly hash: string; readonly at: IsoDate };
  readonly to: { readonly hash: string; readonly at: IsoDate };
  readonly changes: readonly Change[];
}

/** Which document set the value at a pointer, and since when. Oldest first. */
export interface BlameEntry {
  readonly pointer: string;
  readonly setBy: PartRef | 'base';
  readonly from: IsoDate;
  readonly value: unknown;
  readonly citation?: Citation;
}
