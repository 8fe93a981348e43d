import { open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import Type from 'typebox';
import { syncFolder } from './durable-file.ts';
import type { StoredEvent } from './port.ts';
import { parseStored, StoredEventSchema } from './stored.ts';

/** The ending of a stream's journal: the events after its document, in a line those that were appended together, so that they are there wholly or not. */
export const JOURNAL = '.ndjson';

/** What a journal holds: its whole lines, and what of a line was not finished when its writer was killed. */
export interface Journal {
  /** Undefined where a whole line holds no events. */
  readonly events: readonly StoredEvent[] | undefined;
  /** Nobody was told that it had been written. */
  readonly unfinished: Uint8Array;
  /** How many bytes the whole lines are. */
  readonly length: number;
}

/** Adds events to a journal: on disk when it resolves. What is there is not written again, however much it is. */
export async function appendToJournal(path: string, events: readonly StoredEvent[]): Promise<void> {
  const handle = await open(path, 'a', 0o600);
  let isNew = false;
  try {
    isNew = (await handle.stat()).size === 0;
    await handle.writeFile(`${JSON.stringify(events)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (isNew) await syncFolder(dirname(path));
}

/** Reads a journal; undefined where there is none. */
export async function readJournal(path: string): Promise<Journal | undefined> {
  const bytes = await readFile(path).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (bytes === undefined) return undefined;
  const length = bytes.lastIndexOf(LINE_END) + 1;
  const lines = bytes.subarray(0, length).toString('utf8').split('\n').slice(0, -1);
  const appended = lines.map((line) => parseStored(Appended, line));
  const whole = appended.filter((events) => events !== undefined);
  return {
    events: whole.length === lines.length ? whole.flat() : undefined,
    unfinished: bytes.subarray(length),
    length,
  };
}

/** Takes away from a journal what was not finished. */
export async function cutJournal(path: string, length: number): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    await handle.truncate(length);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const Appended = Type.Array(StoredEventSchema);
const LINE_END = '\n'.charCodeAt(0);
