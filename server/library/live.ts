import type { Library, OpenedLibrary, SourceFile } from '../../engine/library/types.ts';
import { EMPTY_LEDGER, type Ledger, type Suspension } from './ledger.ts';
import { withPublished } from './ledger-entries.ts';
import { filesInUse } from './overlay.ts';

/** The definitions folder as it was read at the start: its files, and the library that they open to. */
export interface Definitions {
  readonly files: readonly SourceFile[];
  readonly library: Library;
}

/** A library that could take the place of the one in use: it opened without errors. */
export interface CandidateLibrary extends Definitions {
  readonly ledger: Ledger;
}

/** How the library of some files is opened: here, or where it keeps nobody waiting. */
export type OpenFiles = (files: readonly SourceFile[]) => Promise<OpenedLibrary>;

/** What looking at a candidate gives; what is wrong with it where it does not open. */
export type OpenedCandidate =
  | { readonly ok: true; readonly candidate: CandidateLibrary }
  | Extract<OpenedLibrary, { readonly ok: false }>;

/**
 * The library in use: the definitions folder with what was published laid over it. It is read anew at every use, for a publication puts
 * another one in its place. An opened library itself never changes: whoever holds one goes on with it undisturbed.
 */
export class LiveLibrary {
  readonly #folder: Definitions;
  #inUse: CandidateLibrary;
  #ledger: Ledger = EMPTY_LEDGER;

  constructor(folder: Definitions) {
    this.#folder = folder;
    this.#inUse = { ...folder, ledger: EMPTY_LEDGER };
  }

  get library(): Library {
    return this.#inUse.library;
  }

  /** The files that it was opened from, by their paths inside the library. */
  get files(): readonly SourceFile[] {
    return this.#inUse.files;
  }

  /** Everything that changed the library so far. */
  get ledger(): Ledger {
    return this.#ledger;
  }

  /** Why a service takes no applications now; undefined where it does. */
  suspensionOf(service: string): Suspension | undefined {
    return Object.hasOwn(this.#ledger.suspended, service) ? this.#ledger.suspended[service] : undefined;
  }

  /** The files of the library under another ledger. */
  filesUnder(ledger: Ledger): readonly SourceFile[] {
    return filesInUse(this.#folder.files, ledger);
  }

  /** Opens the library as another ledger makes it. Nothing is put in use. */
  async open(ledger: Ledger, openFiles: OpenFiles): Promise<OpenedCandidate> {
    const files = this.filesUnder(ledger);
    if (isSameText(files, this.#folder.files)) {
      const library = withPublished(this.#folder.library, ledger);
      return { ok: true, candidate: { files, library, ledger } };
    }
    const opened = await openFiles(files);
    if (!opened.ok) return opened;
    return { ok: true, candidate: { files, library: withPublished(opened.library, ledger), ledger } };
  }

  /** Puts a candidate in use, unless a later one already is. */
  adopt(candidate: CandidateLibrary): void {
    if (candidate.ledger.sequence > this.#inUse.ledger.sequence) this.#inUse = candidate;
    this.note(candidate.ledger);
  }

  /** Takes note of a ledger that leaves the documents as they are. */
  note(ledger: Ledger): void {
    if (ledger.sequence > this.#ledger.sequence) this.#ledger = ledger;
  }
}

const isSameText = (a: readonly SourceFile[], b: readonly SourceFile[]): boolean => {
  const texts = new Map(b.map(({ path, text }) => [path, text]));
  return a.length === b.length && a.every(({ path, text }) => texts.get(path) === text);
};
