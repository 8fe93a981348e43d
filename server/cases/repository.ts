import { hashOf } from '../../engine/json/hash.ts';
import type { AppendResult, NewEvent, Store, StoredEvent, StreamAppend } from '../store/port.ts';
import { type Case, streamOf } from './case.ts';
import { fold } from './fold.ts';

/** Cases by id, folded from the store and kept folded: only new events are applied. */
export class CaseRepository {
  readonly #store: Store;
  readonly #folded = new Map<string, Case>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** The case, or undefined where there is none or its draft was deleted. */
  async find(id: string): Promise<Case | undefined> {
    const one = await this.#load(id);
    return one?.deleted === true ? undefined : one;
  }

  /** All cases whose record is sound; damaged ones are in the store's problems. */
  async all(): Promise<readonly Case[]> {
    const damaged = new Set(this.#store.problems.map(({ file }) => file));
    const streams = (await this.#store.list('case-')).filter(
      (stream) => !damaged.has(`streams/${stream}.json`),
    );
    const cases = await Promise.all(streams.map((stream) => this.find(stream.slice('case-'.length))));
    return cases.filter((one) => one !== undefined);
  }

  append(batch: readonly StreamAppend[]): Promise<AppendResult> {
    return this.#store.append(batch);
  }

  read(stream: string): Promise<readonly StoredEvent[]> {
    return this.#store.read(stream);
  }

  /** The case as it would be after events that are not stored yet. */
  preview(one: Case, events: readonly NewEvent[]): Case {
    const stream = streamOf(one.id);
    const unchained = { stream, previous: '', hash: '' };
    const stored = events.map((event, index) => ({
      ...event,
      ...unchained,
      sequence: one.sequence + index + 1,
    }));
    return fold(one, stored) ?? one;
  }

  async #load(id: string): Promise<Case | undefined> {
    const events = await this.#store.read(streamOf(id));
    const known = this.#folded.get(id);
    if (known !== undefined && known.sequence === events.length) return known;
    const one = fold(known, events.slice(known?.sequence ?? 0));
    if (one !== undefined) this.#folded.set(id, one);
    return one;
  }
}

/** What a repeated request is recognised by: the key that its sender chose, and what was asked. */
export function requestOf(key: string | undefined, operation: string, asked: unknown) {
  return key === undefined ? {} : { request: { key, fingerprint: hashOf([operation, asked]) } };
}
