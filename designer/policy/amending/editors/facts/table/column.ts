import type { Act } from '../../../../../../engine/schema/act.ts';
import type { Fact } from '../../../../../../engine/schema/fact.ts';
import type { Language, LibraryLanguages } from '../../../../../../engine/schema/languages.ts';

/** How a text can be written. */
export type TextFormat = NonNullable<Extract<Fact, { kind: 'text' }>['format']>;

/** Why what was typed cannot be taken. */
export type CellProblem =
  | 'no-such-word'
  | 'not-of-kind'
  | 'no-number'
  | 'no-date'
  | 'no-provision'
  | 'no-document'
  | 'rested-on'
  | 'key-stays'
  | 'key-taken'
  | 'no-key';

export type TypedFact =
  | { readonly ok: true; readonly fact: Fact }
  | { readonly ok: false; readonly problem: CellProblem };

/** What the cells of a fact are read and written with. */
export interface Writing {
  /** The language of the words. */
  readonly language: Language;
  readonly written: LibraryLanguages;
  /** What kinds, and those who establish facts, are called. */
  readonly kinds: ReadonlyMap<Fact['kind'], string>;
  readonly establishers: ReadonlyMap<Fact['establishedBy'], string>;
  /** How a text is written, and yes and no, in words. */
  readonly formats: ReadonlyMap<TextFormat, string>;
  readonly answers: ReadonlyMap<'yes' | 'no', string>;
  /** What the documents of the edition are called. */
  readonly documents: ReadonlyMap<string, string>;
  /** The amending act: its provisions are cited by their ids alone. */
  readonly act: Act | undefined;
  readonly currency: string | undefined;
  readonly codelist: string | undefined;
}

/** The fact in whose row a cell stands. */
export interface FactAtHand {
  readonly fact: Fact;
  /** The same without what is being edited. */
  readonly before: Fact | undefined;
  /** Rules rest on its value. */
  readonly restedOn: boolean;
}

/** A column of the table of facts: what its cells say of a fact, and the fact with another text there. */
export interface FactColumn {
  readonly textOf: (fact: Fact, writing: Writing) => string;
  readonly withText: (at: FactAtHand, text: string, writing: Writing) => TypedFact;
}

export const taken = (fact: Fact): TypedFact => ({ ok: true, fact });
export const refused = (problem: CellProblem): TypedFact => ({ ok: false, problem });
