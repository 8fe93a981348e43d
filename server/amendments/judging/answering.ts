import { parentPort } from 'node:worker_threads';
import type { SourceFile } from '../../../engine/library/types.ts';
import { judge, opened } from './judge.ts';
import type { Answer, Question } from './messages.ts';

/** The thread's side: one question after the other, in their order. */
let files: readonly SourceFile[] = [];

parentPort?.on('message', (question: Question) => {
  files = question.files ?? files;
  parentPort?.postMessage(answerTo(question));
});

function answerTo({ id, asked }: Question): Answer {
  try {
    if ('open' in asked) return { id, opened: opened(files) };
    return { id, report: judge(files, asked.judged, asked.decided) };
  } catch (error) {
    return { id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
