/** Who caused an event: an account of the server, or the server itself. */
export interface EventActor {
  readonly account: string;
  readonly kind: 'applicant' | 'officer' | 'policy' | 'system';
}

/** An event as its writer gives it. `payload` is plain JSON. */
export interface NewEvent {
  readonly type: string;
  /** Instant in UTC, ISO 8601 with milliseconds. */
  readonly at: string;
  readonly by: EventActor;
  /** Hash of the edition under which it happened, where one governs. */
  readonly edition?: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** An event as stored: its place in the stream, and the hash that chains it to the one before. */
export interface StoredEvent extends NewEvent {
  readonly stream: string;
  /** From 1 on, without gaps. */
  readonly sequence: number;
  /** Hash of the event before; of the first, 64 zeros. */
  readonly previous: string;
  /** SHA-256 over the canonical form of everything else in this record. */
  readonly hash: string;
}

/** Events for one stream of a batch, on the condition that the stream is at `expectedSequence` (0: it does not exist). */
export interface StreamAppend {
  readonly stream: string;
  readonly expectedSequence: number;
  readonly events: readonly NewEvent[];
}

export type AppendResult =
  | { readonly ok: true; readonly events: readonly StoredEvent[] }
  | { readonly ok: false; readonly conflict: { readonly stream: string; readonly actual: number } }
  | { readonly ok: false; readonly damaged: { readonly stream: string } };

/** Something wrong that was found in the stored files. Nothing of it is ever dropped in silence. */
export interface StoreProblem {
  readonly code: 'damaged-stream' | 'damaged-intent' | 'unfinished-write';
  readonly file: string;
  readonly detail: string;
}

/**
 * An append-only store of event streams. Its adapters pass one contract suite (test/server/store.contract.ts).
 * A stream's name matches STREAM_PATTERN.
 */
export interface Store {
  /** Appends to one or several streams: all of it, on disk before the promise resolves, or nothing. */
  append(batch: readonly StreamAppend[]): Promise<AppendResult>;
  /** The stream's events in order; empty where it does not exist. Throws DamagedStreamError for a damaged one. */
  read(stream: string): Promise<readonly StoredEvent[]>;
  /** The names of the streams that begin with a prefix, sorted. */
  list(prefix?: string): Promise<readonly string[]>;
  /** What was found wrong at the start. */
  readonly problems: readonly StoreProblem[];
  /** Waits for writes under way; afterwards nothing is accepted. */
  close(): Promise<void>;
}

export const STREAM_PATTERN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** The stream's file does not hold what was written to it. */
export class DamagedStreamError extends Error {
  readonly stream: string;
  constructor(stream: string) {
    super(`the stream "${stream}" is damaged: see the store's problems`);
    this.stream = stream;
  }
}
