import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { chain } from './chain.ts';
import { DurableJson } from './durable-adapter.ts';
import { removeDurably, writeDurably } from './durable-file.ts';
import { lockFolder } from './lock.ts';
import {
  type AppendResult,
  DamagedStreamError,
  STREAM_PATTERN,
  type Store,
  type StoredEvent,
  type StoreProblem,
  type StreamAppend,
} from './port.ts';
import { loadFolder } from './recover.ts';
import { Serial } from './serial.ts';
import { type IntentDocument, parseStored, StreamDocument } from './stored.ts';

export const streamFile = (folder: string, stream: string): string =>
  join(folder, 'streams', `${stream}.json`);

/**
 * Opens the embedded store: one lowdb document per stream in `folder`, each written whole, atomically and synced.
 * A batch over several streams is first written as an intent: from then on it will be there, also if the process
 * is killed before the last of its documents is written. At the start unfinished intents are carried out,
 * every chain is verified, and what is damaged is set apart and reported.
 */
export async function openLowdbStore(folder: string): Promise<Store> {
  const unlock = await lockFolder(folder);
  try {
    const { streams, damaged, problems } = await loadFolder(folder);
    return new LowdbStore(folder, streams, damaged, problems, unlock);
  } catch (error) {
    await unlock();
    throw error;
  }
}

class LowdbStore implements Store {
  readonly problems: readonly StoreProblem[];
  readonly #folder: string;
  readonly #documents = new Map<string, Low<StreamDocument>>();
  readonly #damaged: ReadonlySet<string>;
  readonly #serial = new Serial();
  readonly #unlock: () => Promise<void>;
  /** Set when a write failed half-way or the store was closed: only a restart knows again what is on disk. */
  #refuses: string | undefined;

  constructor(
    folder: string,
    streams: ReadonlyMap<string, StreamDocument>,
    damaged: ReadonlySet<string>,
    problems: readonly StoreProblem[],
    unlock: () => Promise<void>,
  ) {
    this.#folder = folder;
    this.#damaged = damaged;
    this.#unlock = unlock;
    this.problems = problems;
    for (const [stream, document] of streams) this.#document(stream).data = document;
  }

  append(batch: readonly StreamAppend[]): Promise<AppendResult> {
    return this.#serial.run(() => this.#append(batch));
  }

  async read(stream: string): Promise<readonly StoredEvent[]> {
    if (this.#damaged.has(stream)) throw new DamagedStreamError(stream);
    return this.#documents.get(stream)?.data.events ?? [];
  }

  async list(prefix = ''): Promise<readonly string[]> {
    return [...this.#documents.keys(), ...this.#damaged].filter((stream) => stream.startsWith(prefix)).sort();
  }

  async close(): Promise<void> {
    await this.#serial.idle();
    if (this.#refuses === 'the store is closed') return;
    this.#refuses = 'the store is closed';
    await this.#unlock();
  }

  async #append(batch: readonly StreamAppend[]): Promise<AppendResult> {
    if (this.#refuses !== undefined) throw new Error(this.#refuses);
    const refusal = this.#check(batch);
    if (refusal !== undefined) return refusal;
    const additions = batch
      .filter(({ events }) => events.length > 0)
      .map(({ stream, events }) => ({
        stream,
        events: [...chain(stream, this.#events(stream).at(-1), events)],
      }));
    try {
      await this.#write(additions);
    } catch (error) {
      this.#refuses = 'a write failed: the store accepts nothing until the server is started again';
      throw error;
    }
    return { ok: true, events: additions.flatMap(({ events }) => events) };
  }

  #check(batch: readonly StreamAppend[]): AppendResult | undefined {
    const seen = new Set<string>();
    for (const { stream, expectedSequence } of batch) {
      if (!STREAM_PATTERN.test(stream)) throw new Error(`"${stream}" cannot be the name of a stream`);
      if (seen.has(stream)) throw new Error(`the stream "${stream}" stands twice in a batch`);
      seen.add(stream);
      if (this.#damaged.has(stream)) return { ok: false, damaged: { stream } };
      const actual = this.#events(stream).length;
      if (actual !== expectedSequence) return { ok: false, conflict: { stream, actual } };
    }
    return undefined;
  }

  async #write(additions: readonly StreamDocument[]): Promise<void> {
    if (additions.length < 2) return this.#writeStreams(additions);
    const intent = join(this.#folder, 'intents', `${randomUUID()}.json`);
    const document: IntentDocument = { batch: [...additions] };
    await writeDurably(intent, JSON.stringify(document));
    await this.#writeStreams(additions);
    await removeDurably(intent);
  }

  async #writeStreams(additions: readonly StreamDocument[]): Promise<void> {
    for (const { stream, events } of additions) {
      const document = this.#document(stream);
      const before = document.data;
      // The readers' list stays as it was until the new one is on disk.
      const next = new Low(this.#adapter(stream), { stream, events: [...before.events, ...events] });
      await next.write();
      document.data = next.data;
    }
  }

  #events(stream: string): readonly StoredEvent[] {
    return this.#documents.get(stream)?.data.events ?? [];
  }

  #document(stream: string): Low<StreamDocument> {
    const known = this.#documents.get(stream);
    if (known !== undefined) return known;
    const document = new Low(this.#adapter(stream), { stream, events: [] });
    this.#documents.set(stream, document);
    return document;
  }

  #adapter(stream: string): DurableJson<StreamDocument> {
    return new DurableJson(streamFile(this.#folder, stream), (text) => {
      const document = parseStored(StreamDocument, text);
      if (document === undefined) throw new DamagedStreamError(stream);
      return document;
    });
  }
}
