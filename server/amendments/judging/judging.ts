import { Worker } from 'node:worker_threads';
import type { AmendmentReport } from '../../../engine/amending/report.ts';
import { deepFreeze } from '../../../engine/json/freeze.ts';
import type { OpenedLibrary, SourceFile } from '../../../engine/library/types.ts';
import type { NumberedCase } from '../decided.ts';
import type { AmendmentDraft } from '../draft.ts';
import type { LibraryInUse } from '../publishing.ts';
import type { Answer, Asked, Question, Told } from './messages.ts';

interface Waiting {
  readonly resolve: (told: Told) => void;
  readonly reject: (error: Error) => void;
}

interface Known {
  readonly files: readonly SourceFile[];
  /** The decided cases that it looked at, by what they rest on; absent where it looked at none. */
  readonly cases?: string;
  readonly report: Promise<AmendmentReport>;
}

/** What was asked is not answered, because the server is being stopped: nothing is wrong, and nothing was done. */
export class StoppingError extends Error {}

/** Milliseconds that one draft may take; one that takes longer would keep all others waiting for ever. */
const LIMIT = 180_000;

/**
 * Judges drafts, and opens libraries that are to be published, in a thread of its own: opening and checking a whole library takes seconds, in which the server would answer nobody. The
 * thread starts with the first draft that is judged, and anew where it failed or did not come to an end.
 */
export class Judging {
  readonly #waiting = new Map<number, Waiting>();
  /** By a draft's documents: what is said of it meanwhile changes nothing. */
  readonly #reports = new WeakMap<AmendmentDraft['documents'], Known>();
  readonly #limit: number;
  #thread: Worker | undefined;
  #watch: NodeJS.Timeout | undefined;
  #sent: readonly SourceFile[] | undefined;
  #asked = 0;

  constructor(limit = LIMIT) {
    this.#limit = limit;
  }

  /**
   * What a draft does to the library in use, and to decided cases where they are given. The same documents over the same library are judged
   * once.
   */
  reportOn(
    { files }: LibraryInUse,
    draft: AmendmentDraft,
    decided?: readonly NumberedCase[],
  ): Promise<AmendmentReport> {
    const { documents } = draft;
    const cases = decided?.map(({ id, input }) => `${id} ${input.at}`).join('\n');
    const known = this.#reports.get(documents);
    if (known?.files === files && (cases === undefined || known.cases === cases)) return known.report;
    const { services, act } = draft;
    const judged = { documents, services, act };
    const report = this.#ask(files, { judged, ...(decided === undefined ? {} : { decided }) }).then(
      (told) => {
        if ('report' in told) return told.report;
        throw new Error('a draft was judged, and there is no report');
      },
    );
    this.#reports.set(documents, { files, report, ...(cases === undefined ? {} : { cases }) });
    // A failure is not kept: the next one who asks tries again.
    report.catch(() => this.#reports.delete(documents));
    return report;
  }

  /** Opens the library of some files. What comes from another thread is a copy, and frozen like any opened library. */
  async open(files: readonly SourceFile[]): Promise<OpenedLibrary> {
    const told = await this.#ask(files, { open: true });
    if ('opened' in told) return deepFreeze(told.opened);
    throw new Error('a library was opened, and there is none');
  }

  /** Ends the thread; whoever still waits is told. */
  async close(): Promise<void> {
    const thread = this.#thread;
    if (thread === undefined) return;
    this.#ended(thread, new StoppingError('the server is being stopped'));
    await thread.terminate();
  }

  #ask(files: readonly SourceFile[], asked: Asked): Promise<Told> {
    this.#asked += 1;
    const id = this.#asked;
    const thread = this.#started();
    const question: Question = {
      id,
      asked,
      ...(this.#sent === files ? {} : { files }),
    };
    this.#sent = files;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      thread.postMessage(question);
      if (this.#waiting.size === 1) this.#watchOver(thread);
    });
  }

  #started(): Worker {
    if (this.#thread !== undefined) return this.#thread;
    const thread = new Worker(new URL('./thread.js', import.meta.url));
    thread.on('message', (answer: Answer) => this.#answered(thread, answer));
    thread.on('error', (error) =>
      this.#ended(thread, error instanceof Error ? error : new Error(String(error))),
    );
    thread.on('exit', () => this.#ended(thread, new Error('the thread that judges drafts has ended')));
    // It does not keep the process from ending.
    thread.unref();
    this.#thread = thread;
    return thread;
  }

  /** Each answer gives the next question its own time. */
  #watchOver(thread: Worker): void {
    clearTimeout(this.#watch);
    if (this.#waiting.size === 0) return;
    const end = () => {
      this.#ended(thread, new Error('a draft could not be judged in time'));
      void thread.terminate();
    };
    this.#watch = setTimeout(end, this.#limit).unref();
  }

  #answered(thread: Worker, answer: Answer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    this.#watchOver(thread);
    if ('failure' in answer) waiting?.reject(new Error(answer.failure));
    else waiting?.resolve(answer);
  }

  /** A thread that failed also exits, perhaps when another has long taken its place: that one's questions are not its own. */
  #ended(thread: Worker, error: Error): void {
    if (this.#thread !== thread) return;
    clearTimeout(this.#watch);
    this.#thread = undefined;
    this.#sent = undefined;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(error);
  }
}
