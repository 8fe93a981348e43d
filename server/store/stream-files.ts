import { join } from 'node:path';
import { Low } from 'lowdb';
import { DurableJson } from './durable-adapter.ts';
import { appendToJournal, JOURNAL } from './journal.ts';
import { DamagedStreamError, type StoredEvent } from './port.ts';
import { parseStored, StreamDocument } from './stored.ts';

/** How long a stream's document grows, in characters, before what follows goes to a journal beside it. */
export const DOCUMENT_LIMIT = 64 * 1024;

/** How a stream lies on disk so far. */
export interface Extent {
  /** Of its document, in characters. */
  readonly size: number;
  readonly hasJournal: boolean;
}

/**
 * The files of a folder's streams. A short stream, as a case is, is one lowdb document, written whole. A long one, as a draft of thousands of
 * edits, is the document that it was when it had grown to the limit, which never changes again, and a journal of the events since: an event costs as much
 * as it is long, not as all before it.
 */
export class StreamFiles {
  readonly #folder: string;
  readonly #extents: Map<string, Extent>;

  constructor(folder: string, extents: ReadonlyMap<string, Extent>) {
    this.#folder = folder;
    this.#extents = new Map(extents);
  }

  extentOf(stream: string): Extent {
    return this.#extents.get(stream) ?? { size: 0, hasJournal: false };
  }

  /** Writes events that follow those of their stream. They are on disk when it resolves. */
  async write(stream: string, before: readonly StoredEvent[], events: readonly StoredEvent[]): Promise<void> {
    const { size, hasJournal } = this.extentOf(stream);
    if (hasJournal || size > DOCUMENT_LIMIT) {
      await appendToJournal(journalFile(this.#folder, stream), events);
      this.#extents.set(stream, { size, hasJournal: true });
      return;
    }
    const adapter = new DurableJson(streamFile(this.#folder, stream), (text) => {
      const document = parseStored(StreamDocument, text);
      if (document === undefined) throw new DamagedStreamError(stream);
      return document;
    });
    await new Low<StreamDocument>(adapter, { stream, events: [...before, ...events] }).write();
    this.#extents.set(stream, { size: adapter.size, hasJournal: false });
  }
}

const streamFile = (folder: string, stream: string): string => join(folder, 'streams', `${stream}.json`);

/** A stream's journal; there is none while it is short. */
export const journalFile = (folder: string, stream: string): string =>
  join(folder, 'streams', `${stream}${JOURNAL}`);
