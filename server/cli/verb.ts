import type { Command } from 'commander';
import type { Language } from '../../engine/schema/text.ts';

/** How a verb ends: nothing wrong, problems found, or called wrongly. */
export const EXIT = { ok: 0, problems: 1, misuse: 2 } as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** What a verb works with: the process's streams and moment as arguments, so that tests can give their own. */
export interface Io {
  /** Results. */
  readonly out: (text: string) => void;
  /** Problems and notes. */
  readonly err: (text: string) => void;
  readonly readInput: () => Promise<string>;
  readonly now: Date;
}

/** The options that every verb has. */
export interface CommonOptions {
  readonly json?: true;
  readonly lang: Language;
  readonly definitions: string;
}

/** One verb of the command line. */
export interface Verb {
  readonly name: string;
  /** Adds its arguments and options to its command, and says what it does. */
  readonly describe: (command: Command) => Command;
  readonly run: (args: readonly string[], options: VerbOptions, io: Io) => Promise<ExitStatus>;
}

/** The options as parsed: the common ones, and the verb's own as text. */
export type VerbOptions = CommonOptions & Readonly<Record<string, unknown>>;
