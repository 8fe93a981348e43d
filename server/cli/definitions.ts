import type { Diagnostic } from '../../engine/diagnostics/diagnostic.ts';
import { own } from '../../engine/json/own.ts';
import type { Library, SourceFile } from '../../engine/library/types.ts';
import type { IsoDate } from '../../engine/schema/primitives.ts';
import { todayFor } from '../clock/today.ts';
import { NoDefinitionsError, readLibrary } from '../library/read.ts';
import { languageOption } from './language.ts';
import { MisuseError } from './misuse.ts';
import { reportProblems } from './output.ts';
import type { CommonOptions, Io } from './verb.ts';

/** An opened library, with the warnings of its opening. */
export interface OpenedDefinitions {
  readonly library: Library;
  readonly files: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Opens the library that the options name; problems are reported, and then there is none. */
export async function openDefinitions(
  options: CommonOptions,
  io: Io,
): Promise<OpenedDefinitions | undefined> {
  const opened = await readLibrary(options.definitions).catch((failure: unknown) => {
    if (failure instanceof NoDefinitionsError) throw new MisuseError(`--definitions: ${failure.message}`);
    throw failure;
  });
  if (opened.ok) {
    languageOption(options.lang, opened.library, '--lang');
    return opened;
  }
  reportProblems(opened.diagnostics, options, io);
  return undefined;
}

/** Today where a service's calendar holds: what `--at` is when it is not given. */
export function today(library: Library, service: string, io: Io): IsoDate {
  return todayFor(library, own(library.services, service), io.now);
}
