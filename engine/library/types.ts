import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Act } from '../schema/act.ts';
import type { Amendment, AmendmentPart } from '../schema/amendment.ts';
import type { Calendar } from '../schema/calendar.ts';
import type { Codelist } from '../schema/codelist.ts';
import type { Edition, EditionFile } from '../schema/edition.ts';
import type { Guidance } from '../schema/guidance.ts';
import type { LibraryLanguages } from '../schema/languages.ts';
import type { Ledger } from '../schema/ledger.ts';
import type { Parameter } from '../schema/parameter.ts';
import type { IsoDate } from '../schema/primitives.ts';
import type { Scenario } from '../schema/scenario.ts';

/** A definition file as read: its path inside the library (`acts/x.json`) and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A part of an amendment with its identity. */
export interface PartRef {
  readonly act: string;
  readonly part: string;
}

/** A whole edition that an act puts in place of the one before: the files of a folder of `editions`. */
export interface WholeEdition {
  readonly name: string;
  /** Its aspects; valid once the library is open. */
  readonly edition: Readonly<Record<string, unknown>>;
  /** Which file holds each aspect. */
  readonly aspectFiles: Readonly<Record<string, string>>;
}

/** An amendment's part in the order in which parts merge. */
export interface PlacedPart extends PartRef {
  readonly file: string;
  readonly definition: AmendmentPart;
  /** The first day on which it is, or can be, in force. */
  readonly from: IsoDate;
  /** The day from which it certainly is: later than `from` only where the sources do not give its day of effect. */
  readonly certainFrom: IsoDate;
  /** The edition that it puts in place of the one before. */
  readonly whole?: WholeEdition;
  /** SHA-256 of the amendment's canonical form. */
  readonly hash: string;
}

/** An edition with the parts merged into it, and its hash. */
export interface ConsolidatedEdition {
  readonly parts: readonly PlacedPart[];
  readonly edition: Edition;
  readonly hash: string;
}

/** A service: its base edition and what changes it. */
export interface ServiceDefinition {
  readonly id: string;
  readonly base: Edition;
  /** The languages of its texts: those of the library. */
  readonly written?: LibraryLanguages;
  readonly inForce: NonNullable<EditionFile['inForce']>;
  readonly from: IsoDate;
  /** Which file holds each top-level aspect of the base edition. */
  readonly aspectFiles: Readonly<Record<string, string>>;
  readonly amendments: readonly {
    readonly file: string;
    readonly hash: string;
    readonly amendment: Amendment;
  }[];
  /** All parts, sorted by (from, adopted, act, part). */
  readonly parts: readonly PlacedPart[];
  /** The editions that were consolidated when the library was opened: one for every stretch of days without a change. */
  readonly editions: readonly ConsolidatedEdition[];
  readonly scenarios: Readonly<Record<string, { readonly file: string; readonly scenario: Scenario }>>;
}

/** All definitions together, validated and frozen. */
export interface Library {
  readonly acts: Readonly<Record<string, Act>>;
  /** As they stand: a year that was superseded is what supersedes it. */
  readonly calendars: Readonly<Record<string, Calendar>>;
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** As they stand: a code means what the last entry of it says. */
  readonly codelists: Readonly<Record<string, Codelist>>;
  /** The same as their files have them, with what was superseded. */
  readonly recorded: {
    readonly calendars: Readonly<Record<string, Calendar>>;
    readonly codelists: Readonly<Record<string, Codelist>>;
  };
  readonly guidance: Readonly<Record<string, Guidance>>;
  readonly services: Readonly<Record<string, ServiceDefinition>>;
  readonly ledger: Ledger;
  /** The languages that it is written in. */
  readonly written: LibraryLanguages;
  /** SHA-256 of every document's canonical form, by file. */
  readonly hashes: Readonly<Record<string, string>>;
}

/** What opening a library gives: the library only if nothing was an error; the warnings in either case. */
export type OpenedLibrary =
  | { readonly ok: true; readonly library: Library; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };
