import { Worker } from 'node:worker_threads';
import type { AmendmentReport } from '../../../engine/amending/report.ts';
import type { SourceFile } from '../../../engine/library/types.ts';
import type { AmendmentDraft } from '../draft.ts';
import type { LibraryInUse } from '../publishing.ts';
import type { Answer, Question } from './messages.ts';

interface Waiting {
  readonly resolve: (report: AmendmentReport) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Judges drafts in a thread of its own: opening and checking a whole library takes seconds, in which the server would answer nobody. The
 * thread starts with the first draft that is judged, and anew where it failed.
 */
export class Judging {
  readonly #waiting = new Map<number, Waiting>();
  readonly #reports = new WeakMap<
    AmendmentDraft,
    { files: readonly SourceFile[]; report: Promise<AmendmentReport> }
  >();
  #thread: Worker | undefined;
  #sent: readonly SourceFile[] | undefined;
  #asked = 0;

  /** What a draft does to the library in use. The same draft over the same library is judged once. */
  reportOn({ files }: LibraryInUse, draft: AmendmentDraft): Promise<AmendmentReport> {
    const known = this.#reports.get(draft);
    if (known?.files === files) return known.report;
    const report = this.#ask(files, draft);
    this.#reports.set(draft, { files, report });
    // A failure is not kept: the next one who asks tries again.
    report.catch(() => this.#reports.delete(draft));
    return report;
  }

  /** Ends the thread; whoever still waits is told. */
  async close(): Promise<void> {
    await this.#thread?.terminate();
  }

  #ask(files: readonly SourceFile[], { documents, services, act }: AmendmentDraft): Promise<AmendmentReport> {
    this.#asked += 1;
    const id = this.#asked;
    const thread = this.#started();
    const question: Question = {
      id,
      judged: { documents, services, act },
      ...(this.#sent === files ? {} : { files }),
    };
    this.#sent = files;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      thread.postMessage(question);
    });
  }

  #started(): Worker {
    if (this.#thread !== undefined) return this.#thread;
    const thread = new Worker(new URL('./thread.js', import.meta.url));
    thread.on('message', (answer: Answer) => this.#answered(answer));
    thread.on('error', (error) => this.#ended(error instanceof Error ? error : new Error(String(error))));
    thread.on('exit', () => this.#ended(new Error('the thread that judges drafts has ended')));
    // It does not keep the process from ending.
    thread.unref();
    this.#thread = thread;
    return thread;
  }

  #answered(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if ('report' in answer) waiting?.resolve(answer.report);
    else waiting?.reject(new Error(answer.failure));
  }

  #ended(error: Error): void {
    this.#thread = undefined;
    this.#sent = undefined;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(error);
  }
}
