import type { Language } from '../../schema/languages.ts';

/** How the dated entries of a kind of shared document are put in words. `D` is the document, `E` its entry. */
export interface EntryWords<D, E> {
  /** The member of the document that holds the entries. */
  readonly map: string;
  entriesOf(document: D): Readonly<Record<string, E>>;
  /** What it is called. `name` is the key by which it was first known. */
  nameOf(entry: E, document: D, language: Language, name: string): string;
  /** What is said of one that is new; nothing where its name says all. */
  about(entry: E, document: D, language: Language): readonly string[];
  /** What differs between an entry and what it was, or between it and the one that it supersedes. */
  differs(was: E, is: E, document: D, language: Language): readonly string[];
}
