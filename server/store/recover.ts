import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { brokenAt } from './chain.ts';
import { removeDurably, UNFINISHED, writeDurably } from './durable-file.ts';
import { STREAM_PATTERN, type StoreProblem } from './port.ts';
import { IntentDocument, parseStored, StreamDocument } from './stored.ts';

export interface Recovered {
  readonly streams: ReadonlyMap<string, StreamDocument>;
  readonly damaged: ReadonlySet<string>;
  readonly problems: readonly StoreProblem[];
}

/**
 * Reads every stream of a folder and brings it to the state that was acknowledged: intents left by a killed process are carried out.
 * Files that do not hold what was written to them stay where they are and are reported; left-over temporary files are moved to `set-aside/`.
 */
export async function loadFolder(folder: string): Promise<Recovered> {
  const recovery = new Recovery(folder);
  await recovery.run();
  return recovery;
}

class Recovery implements Recovered {
  readonly streams = new Map<string, StreamDocument>();
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
    const document = parseStored(StreamDocument, await readFile(join(this.#folder, file), 'utf8'));
    const broken = document === undefined ? undefined : brokenAt(stream, document.events);
    if (document !== undefined && broken === undefined && STREAM_PATTERN.test(stream)) {
      this.streams.set(stream, document);
      return;
    }
    this.damaged.add(stream);
    const detail =
      broken === undefined ? 'the file is not a stream' : `the hash chain breaks at event ${broken}`;
    this.#report('damaged-stream', file, detail);
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
    for (const plan of plans) if (typeof plan === 'object') await this.#write(plan);
    return removeDurably(join(this.#folder, file));
  }

  /** What is left to write of a batch's part: the stream's new document, or nothing because it is there already. */
  #plan({ stream, events }: StreamDocument): StreamDocument | 'present' | 'does-not-fit' {
    const first = events[0];
    if (first === undefined) return 'present';
    if (this.damaged.has(stream)) return 'does-not-fit';
    const present = this.streams.get(stream)?.events ?? [];
    const whole = [...present.slice(0, first.sequence - 1), ...events];
    if (brokenAt(stream, whole) !== undefined) return 'does-not-fit';
    if (present.length < first.sequence) return { stream, events: whole };
    return events.every((event) => present[event.sequence - 1]?.hash === event.hash)
      ? 'present'
      : 'does-not-fit';
  }

  async #write(document: StreamDocument): Promise<void> {
    const file = join(this.#folder, 'streams', `${document.stream}.json`);
    await writeDurably(file, `${JSON.stringify(document)}\n`);
    this.streams.set(document.stream, document);
  }

  #report(code: StoreProblem['code'], file: string, detail: string): void {
    this.problems.push({ code, file, detail });
  }
}
