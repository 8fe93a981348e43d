import type { Documents } from '../../engine/amending/operations.ts';

/** Where a draft stands in its life; what follows a publication by date is worked out when it is shown. */
export type Stage = 'draft' | 'in-review' | 'approved' | 'published' | 'recalled' | 'discarded';

/** A published document as it stood when the draft first touched it. */
export interface Base {
  /** SHA-256 of its canonical form. */
  readonly hash: string;
  readonly document: unknown;
}

/** Something said about a draft, or about one place of it. */
export interface Remark {
  readonly id: string;
  readonly at: string;
  /** The account. */
  readonly by: string;
  readonly text: string;
  readonly about?: { readonly file: string; readonly pointer: string };
  readonly resolved: boolean;
}

/** The steps of a draft's life, as its history names them. */
export type HistoryKind =
  | 'begun'
  | 'edited'
  | 'commented'
  | 'resolved'
  | 'submit'
  | 'return'
  | 'approve'
  | 'publish'
  | 'recall'
  | 'discard'
  | 'reopen'
  | 'rebase';

/** A line of a draft's history. */
export interface HistoryEntry {
  readonly sequence: number;
  readonly at: string;
  /** The account. */
  readonly by: string;
  readonly kind: HistoryKind;
  readonly text?: string;
}

/** A document as published: SHA-256 of its file's text. */
export interface PublishedFile {
  readonly file: string;
  readonly hash: string;
}

/** An amendment being made, as its events leave it: documents laid over the published library's files. */
export interface AmendmentDraft {
  readonly id: string;
  readonly sequence: number;
  /** A working title, until the act has its own. */
  readonly title: string;
  readonly act: string;
  /** The services that it changes: those that it began with, and those whose files it has touched since. */
  readonly services: readonly string[];
  readonly stage: Stage;
  /** The accounts of everybody who began or edited it. None of them can ever approve it. */
  readonly authors: readonly string[];
  readonly begunAt: string;
  readonly changedAt: string;
  /** The documents that it adds or changes, whole. */
  readonly documents: Documents;
  /** What the changed ones were made from; a document that is not here is new. */
  readonly bases: Readonly<Record<string, Base>>;
  /** The hashes of the published amendments of its services when it began or was last brought up to date, by file. */
  readonly stoodOn: Readonly<Record<string, string>>;
  /** Its documents as they were when it was last returned; absent where it never was. */
  readonly returned?: Documents;
  readonly remarks: readonly Remark[];
  readonly history: readonly HistoryEntry[];
  readonly published?: {
    readonly at: string;
    /** The account. */
    readonly by: string;
    readonly files: readonly PublishedFile[];
  };
  /** The edits that were made: fingerprint by their ids. */
  readonly edits: Readonly<Record<string, string>>;
  /** Requests with an Idempotency-Key that were carried out: fingerprint by key. */
  readonly requests: Readonly<Record<string, string>>;
}

export const streamOf = (id: string): string => `amendment-${id}`;
