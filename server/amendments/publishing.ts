import type { Library, SourceFile } from '../../engine/library/types.ts';
import type { Actor } from '../cases/case.ts';
import type { Outcome } from '../problems/problem.ts';
import type { StreamAppend } from '../store/port.ts';
import type { AmendmentDraft, PublishedFile } from './draft.ts';

/** The library in use, as drafts stand on it. Read anew at every use: a publication swaps it. */
export interface LibraryInUse {
  readonly library: Library;
  /** The files that it was opened from, by their paths inside the library. */
  readonly files: readonly SourceFile[];
}

/**
 * A publication or recall that is ready to be recorded. Nothing has happened yet: `append` goes to the store in one batch with the
 * draft's own event, and only when both are on disk is `carryOut` called, which puts the new library in the place of the one in use.
 */
export interface PreparedPublication {
  /** The events for the ledger's stream, on the condition that the ledger is as it was when they were prepared. */
  readonly append: StreamAppend;
  /** The draft's documents as files: SHA-256 of each printed text. */
  readonly files: readonly PublishedFile[];
  carryOut(): void;
}

/** How drafts become part of the library in use, and cease to be. */
export interface Publishing {
  /**
   * Does one thing to the library in use at a time, from looking at it to putting another in its place: what is recorded already but not in
   * use yet would otherwise be judged without.
   */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /** Prepares the publication of an approved draft: its documents printed, opened with the rest of the library and checked. */
  publish(draft: AmendmentDraft, by: Actor, now: Date): Promise<Outcome<PreparedPublication>>;
  /** Prepares taking back a published draft of which no part is in force yet. `files` names what is taken back. */
  recall(draft: AmendmentDraft, by: Actor, now: Date, reason?: string): Promise<Outcome<PreparedPublication>>;
}
