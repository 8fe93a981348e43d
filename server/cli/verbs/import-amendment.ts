import { resolve } from 'node:path';
import { importedEvent, importing } from '../../library/import.ts';
import { readLedger } from '../../library/ledger.ts';
import { LEDGER } from '../../library/ledger-events.ts';
import { FolderInUseError } from '../../store/lock.ts';
import { openLowdbStore } from '../../store/lowdb-store.ts';
import { openDefinitions } from '../definitions.ts';
import { textOption } from '../misuse.ts';
import { columns, printJson } from '../output.ts';
import { EXIT, type ExitStatus, type Io, type Verb, type VerbOptions } from '../verb.ts';

/** Records an act's files of the definitions folder as published: what came from another server, or was there before. */
export const importAmendment: Verb = {
  name: 'import-amendment',
  describe: (command) =>
    command
      .description(
        "an act's files of the definitions folder, recorded as published (with the server stopped)",
      )
      .argument('<act>')
      .option('--data <folder>', 'what the server keeps', './data'),
  run: async ([act = ''], options, io) => {
    try {
      return await run(act, options, io);
    } catch (error) {
      if (!(error instanceof FolderInUseError)) throw error;
      io.err(`qagida: ${error.message}; stop it first`);
      return EXIT.problems;
    }
  },
};

async function run(act: string, options: VerbOptions, io: Io): Promise<ExitStatus> {
  const definitions = await openDefinitions(options, io);
  if (definitions === undefined) return EXIT.problems;
  const store = await openLowdbStore(resolve(textOption(options.data) ?? './data'));
  try {
    const ledger = await readLedger(store);
    const { documents, fresh, others } = importing(definitions, ledger, act);
    if (documents.length === 0) {
      io.err(`qagida: the definitions hold nothing of the act "${act}"`);
      return EXIT.problems;
    }
    if (others.length > 0) {
      io.err(
        `qagida: nothing was recorded: published otherwise before\n${others.map(({ file }) => `  ${file}`).join('\n')}`,
      );
      return EXIT.problems;
    }
    if (fresh.length > 0) {
      const events = [importedEvent(act, fresh, io.now)];
      await store.append([{ stream: LEDGER, expectedSequence: ledger.sequence, events }]);
    }
    const files = documents.map((document) => ({
      file: document.file,
      hash: document.hash,
      was: fresh.includes(document) ? 'recorded' : 'known',
    }));
    if (options.json === true) printJson({ act, files }, io);
    else io.out(columns(files.map(({ was, file, hash }) => [was, file, hash])));
    return EXIT.ok;
  } finally {
    await store.close();
  }
}
