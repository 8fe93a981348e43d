import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { chain } from './chain.ts';
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
import { loadFolder, type Recovered } from './recover.ts';
import { Serial } from './serial.ts';
import type { IntentDocument, StreamDocument } from './stored.ts';
import { StreamFiles } from './stream-files.ts';

/**
 * Opens the embedded store: one lowdb document per stream in `folder`, written whole, atomically and synced, with a journal beside it once it is long.
 * A batch over several streams is first written as an intent: from then on it will be there, also if the process
 * is killed before the last of its documents is written. At the start unfinished intents are carried out,
 * every chain is verified, and what is damaged is set apart and reported.
 */
export async function openLowdbStore(folder: string): Promise<Store> {
  const unlock = await lockFolder(folder);
  try {
    return new LowdbStore(folder, await loadFolder(folder), unlock);
  } catch (error) {
    await unlock();
    throw error;
  }
}

class LowdbStore implements Store {
  readonly problems: readonly StoreProblem[];
  readonly #folder: string;
  readonly #files: StreamFiles;
  readonly #streams: Map<string, readonly StoredEvent[]>;
  readonly #damaged: ReadonlySet<string>;
  readonly #serial = new Serial();
  readonly #unlock: () => Promise<void>;
  /** Set when a write failed half-way or the store was closed: only a restart knows again what is on disk. */
  #refuses: string | undefined;

  constructor(
    folder: string,
    { streams, extents, damaged, problems }: Recovered,
    unlock: () => Promise<void>,
  ) {
    this.#folder = folder;
    this.#files = new StreamFiles(folder, extents);
    this.#streams = new Map(streams);
    this.#damaged = damaged;
    this.#unlock = unlock;
    this.problems = problems;
  }

  append(batch: readonly StreamAppend[]): Promise<AppendResult> {
    return this.#serial.run(() => this.#append(batch));
  }

  async read(stream: string): Promise<readonly StoredEvent[]> {
    if (this.#damaged.has(stream)) throw new DamagedStreamError(stream);
    return this.#events(stream);
  }

  async list(prefix = ''): Promise<readonly string[]> {
    return [...this.#streams.keys(), ...this.#damaged].filter((stream) => stream.startsWith(prefix)).sort();
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
      const before = this.#events(stream);
      await this.#files.write(stream, before, events);
      // The readers' list stays as it was until the new events are on disk.
      this.#streams.set(stream, [...before, ...events]);
    }
  }

  #events(stream: string): readonly StoredEvent[] {
    return this.#streams.get(stream) ?? [];
  }
}
