import type { Logger } from 'pino';
import { describe } from '../../engine/diagnostics/describe.ts';
import { openLibrary } from '../../engine/library/open.ts';
import type { Store } from '../store/port.ts';
import { importsAtStart } from './import.ts';
import { readLedger } from './ledger.ts';
import { LEDGER } from './ledger-events.ts';
import { type Definitions, LiveLibrary } from './live.ts';
import { filesInUse } from './overlay.ts';

/** The definitions folder does not go together with what was published. */
export class PublishedLibraryFaultyError extends Error {
  constructor(problems: readonly string[]) {
    super(
      `the definitions folder does not open together with what was published on this server:\n${problems.map((one) => `  ${one}`).join('\n')}`,
    );
  }
}

/**
 * The library in use at the start: the definitions folder with what the store knows as published laid over it. Amendments in the folder of a published
 * library that the store has never seen are recorded as published now.
 * @throws PublishedDocumentChangedError, PublishedLibraryFaultyError where the two do not go together
 */
export async function openLive(
  store: Pick<Store, 'read' | 'append'>,
  definitions: Definitions,
  now: Date,
  logger: Pick<Logger, 'info'>,
): Promise<LiveLibrary> {
  const before = await readLedger(store);
  // Nothing is recorded of a folder that was changed where it must not be.
  filesInUse(definitions.files, before);
  const events = importsAtStart(definitions, before, now);
  if (events.length > 0) {
    await store.append([{ stream: LEDGER, expectedSequence: before.sequence, events }]);
    logger.info({ imported: events.map(({ payload }) => payload.act) }, 'amendments of the folder recorded');
  }
  const live = new LiveLibrary(definitions);
  const opened = await live.open(await readLedger(store), async (files) => openLibrary(files));
  if (!opened.ok) {
    throw new PublishedLibraryFaultyError(
      opened.diagnostics
        .filter(({ severity }) => severity === 'error')
        .map((one) => `${one.at.file}${one.at.pointer}: ${describe(one, 'en').message}`),
    );
  }
  live.adopt(opened.candidate);
  return live;
}
