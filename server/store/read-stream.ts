import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brokenAt } from './chain.ts';
import { readIfThere } from './durable-file.ts';
import { readJournal } from './journal.ts';
import { DamagedStreamError, STREAM_PATTERN, type StoredEvent } from './port.ts';
import { IntentDocument, parseStored, StreamDocument } from './stored.ts';
import { journalFile } from './stream-files.ts';

/**
 * Reads a stream of a data folder as it lies on disk, without taking the folder: a server may be running on it, and nothing is written or
 * mended. What an accepted batch still has to add, because its writer is under way or was killed, is there already.
 * Throws DamagedStreamError for a damaged stream.
 */
export async function readStream(folder: string, stream: string): Promise<readonly StoredEvent[]> {
  if (!STREAM_PATTERN.test(stream)) return [];
  // The intents first: one that is carried out in between is then found in the stream itself.
  const pending = await pendingEvents(folder, stream);
  // The journal before the document: once there is one, the document does not change any more. Its unfinished end is its writer's at this moment.
  const journal = await readJournal(journalFile(folder, stream));
  const text = await readIfThere(join(folder, 'streams', `${stream}.json`));
  const document = text === undefined ? { stream, events: [] } : parseStored(StreamDocument, text);
  const further = journal === undefined ? [] : journal.events;
  const stored = document && further && [...document.events, ...further];
  if (stored === undefined || brokenAt(stream, stored) !== undefined) throw new DamagedStreamError(stream);
  return pending.reduce<readonly StoredEvent[]>((events, more) => {
    const first = more[0]?.sequence ?? 1;
    const whole = [...events.slice(0, first - 1), ...more];
    return whole.length > events.length && brokenAt(stream, whole) === undefined ? whole : events;
  }, stored);
}

async function pendingEvents(folder: string, stream: string): Promise<readonly (readonly StoredEvent[])[]> {
  const names = await readdir(join(folder, 'intents')).catch(() => []);
  const texts = await Promise.all(
    names
      .filter((name) => name.endsWith('.json'))
      .map((name) => readFile(join(folder, 'intents', name), 'utf8').catch(() => '')),
  );
  return texts
    .flatMap((text) => parseStored(IntentDocument, text)?.batch ?? [])
    .filter((addition) => addition.stream === stream)
    .map(({ events }) => events)
    .sort((a, b) => (a[0]?.sequence ?? 0) - (b[0]?.sequence ?? 0));
}
