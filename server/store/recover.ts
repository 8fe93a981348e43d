import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { brokenAt } from './chain.ts';
import { removeDurably, UNFINISHED, writeDurably } from './durable-file.ts';
import { cutJournal, JOURNAL, readJournal } from './journal.ts';
import { STREAM_PATTERN, type StoredEvent, type StoreProblem } from './port.ts';
import { IntentDocument, parseStored, StreamDocument } from './stored.ts';
import { type Extent, journalFile, StreamFiles } from './stream-files.ts';

export interface Recovered {
  /** The events of each sound stream. */
  readonly streams: ReadonlyMap<string, readonly StoredEvent[]>;
  /** How each of them lies on disk. */
  readonly extents: ReadonlyMap<string, Extent>;
  readonly damaged: ReadonlySet<string>;
  readonly problems: readonly StoreProblem[];
}

/**
 * Reads every stream of a folder and brings it to the state that was acknowledged: intents left by a killed process are carried out.
 * Files that do not hold what was written to them stay where they are and are reported; left-over temporary files, and the
 * unfinished end of a journal, are moved to `set-aside/`.
 */
export async function loadFolder(folder: string): Promise<Recovered> {
  const recovery = new Recovery(folder);
  await recovery.run();
  return recovery;
}

class Recovery implements Recovered {
  readonly streams = new Map<string, readonly StoredEvent[]>();
  readonly extents = new Map<string, Extent>();
  readonly damaged = new Set<string>();
  readonly problems: StoreProblem[] = [];
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async run(): Promise<void> {
    for (const name of ['streams', 'intents', 'set-aside']) {
      await mkdir(join(this.#folder, name), { recursive: true, mode: 0o700 });
    }
    for (const name of await this.#files('streams')) await this.#loadStream(name);
    await this.#reportOrphans();
    for (const name of await this.#files('intents')) await this.#carryOut(name);
  }

  /** The JSON files of a sub-folder, in order; what a killed process left unfinished is set aside. */
  async #files(sub: string): Promise<readonly string[]> {
    const names = (await readdir(join(this.#folder, sub))).sort();
    for (const name of names.filter((one) => one.endsWith(UNFINISHED))) {
      await rename(join(this.#folder, sub, name), join(this.#folder, 'set-aside', name));
      this.#report(
        'unfinished-write',
        join('set-aside', name),
        'a write that was cut off and never acknowledged',
      );
    }
    return names.filter((name) => name.endsWith('.json'));
  }

  async #loadStream(name: string): Promise<void> {
    const stream = name.slice(0, -'.json'.length);
    const file = join('streams', name);
    const text = await readFile(join(this.#folder, file), 'utf8');
    const document = parseStored(StreamDocument, text);
    const journal = await this.#journalOf(stream);
    const events = document && journal.events && [...document.events, ...journal.events];
    const broken = events === undefined ? undefined : brokenAt(stream, events);
    if (events !== undefined && broken === undefined && STREAM_PATTERN.test(stream)) {
      this.streams.set(stream, events);
      this.extents.set(stream, { size: text.length, hasJournal: journal.isThere });
      return;
    }
    this.damaged.add(stream);
    const detail =
      document === undefined
        ? 'the file is not a stream'
        : broken === undefined
          ? `${stream}${JOURNAL} beside it is no journal of events`
          : `the hash chain breaks at event ${broken}`;
    this.#report('damaged-stream', file, detail);
  }

  /** The events after a stream's document; what a killed process left unfinished is set aside. */
  async #journalOf(
    stream: string,
  ): Promise<{ isThere: boolean; events: readonly StoredEvent[] | undefined }> {
    const path = journalFile(this.#folder, stream);
    const journal = await readJournal(path);
    if (journal === undefined) return { isThere: false, events: [] };
    const { unfinished, length, events } = journal;
    if (unfinished.length > 0) {
      const aside = join('set-aside', `${stream}${JOURNAL}.${randomUUID()}${UNFINISHED}`);
      await writeDurably(join(this.#folder, aside), unfinished);
      await cutJournal(path, length);
      this.#report('unfinished-write', aside, 'a write that was cut off and never acknowledged');
    }
    return { isThere: true, events };
  }

  /** A journal goes on from a document: without it, it tells nothing. */
  async #reportOrphans(): Promise<void> {
    for (const name of await readdir(join(this.#folder, 'streams'))) {
      const stream = name.endsWith(JOURNAL) ? name.slice(0, -JOURNAL.length) : undefined;
      if (stream === undefined || this.streams.has(stream) || this.damaged.has(stream)) continue;
      this.damaged.add(stream);
      this.#report(
        'damaged-stream',
        join('streams', `${stream}.json`),
        `it is gone; ${name} goes on from it`,
      );
    }
  }

  async #carryOut(name: string): Promise<void> {
    const file = join('intents', name);
    const intent = parseStored(IntentDocument, await readFile(join(this.#folder, file), 'utf8'));
    if (intent === undefined)
      return this.#report('damaged-intent', file, 'the file is not an accepted batch');
    const plans = intent.batch.map((addition) => this.#plan(addition));
    // All or nothing here too: nothing of it is written unless all of it fits.
    if (plans.includes('does-not-fit')) {
      return this.#report('damaged-intent', file, 'it does not fit what its streams hold');
    }
    const files = new StreamFiles(this.#folder, this.extents);
    for (const plan of plans) if (typeof plan === 'object') await this.#write(files, plan);
    return removeDurably(join(this.#folder, file));
  }

  /** What is left to write of a batch's part: the events that are not there yet, or nothing because they are. */
  #plan({ stream, events }: StreamDocument): StreamDocument | 'present' | 'does-not-fit' {
    const first = events[0];
    if (first === undefined) return 'present';
    if (this.damaged.has(stream)) return 'does-not-fit';
    const present = this.streams.get(stream) ?? [];
    const whole = [...present.slice(0, first.sequence - 1), ...events];
    if (brokenAt(stream, whole) !== undefined) return 'does-not-fit';
    if (present.length < first.sequence) return { stream, events };
    return events.every((event) => present[event.sequence - 1]?.hash === event.hash)
      ? 'present'
      : 'does-not-fit';
  }

  async #write(files: StreamFiles, { stream, events }: StreamDocument): Promise<void> {
    const before = this.streams.get(stream) ?? [];
    await files.write(stream, before, events);
    this.streams.set(stream, [...before, ...events]);
    this.extents.set(stream, files.extentOf(stream));
  }

  #report(code: StoreProblem['code'], file: string, detail: string): void {
    this.problems.push({ code, file, detail });
  }
}
