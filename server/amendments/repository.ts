import type { AppendResult, Store, StoredEvent, StreamAppend } from '../store/port.ts';
import { type AmendmentDraft, streamOf } from './draft.ts';
import { fold } from './fold.ts';

/** Drafts of amendments by id, folded from the store and kept folded: only new events are applied. */
export class AmendmentRepository {
  readonly #store: Store;
  readonly #folded = new Map<string, AmendmentDraft>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** The draft, or undefined where there is none. */
  async find(id: string): Promise<AmendmentDraft | undefined> {
    const known = this.#folded.get(id);
    // What is no stream's name cannot have been stored, and is not to be asked for.
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return undefined;
    const events = await this.#store.read(streamOf(id));
    if (known !== undefined && known.sequence === events.length) return known;
    const draft = fold(known, events.slice(known?.sequence ?? 0));
    if (draft !== undefined) this.#folded.set(id, draft);
    return draft;
  }

  /** All drafts whose record is sound; damaged ones are in the store's problems. */
  async all(): Promise<readonly AmendmentDraft[]> {
    const damaged = new Set(this.#store.problems.map(({ file }) => file));
    const streams = (await this.#store.list('amendment-')).filter(
      (stream) => !damaged.has(`streams/${stream}.json`),
    );
    const drafts = await Promise.all(streams.map((stream) => this.find(stream.slice('amendment-'.length))));
    return drafts.filter((draft) => draft !== undefined);
  }

  /** The events of a stream beside those of the drafts, such as what was looked at; none where there is none yet. */
  eventsOf(stream: string): Promise<readonly StoredEvent[]> {
    return this.#store.read(stream);
  }

  append(batch: readonly StreamAppend[]): Promise<AppendResult> {
    return this.#store.append(batch);
  }
}
