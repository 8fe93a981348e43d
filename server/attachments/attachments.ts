import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDurably } from '../store/durable-file.ts';

/** The largest file that is taken, in bytes. */
export const ATTACHMENT_LIMIT = 5 * 1024 * 1024;
/** What a file may be, told by its content and not by what its sender calls it. */
export const ATTACHMENT_TYPES = ['application/pdf', 'image/png', 'image/jpeg'] as const;

/** The contents of attached files, kept under their hash. Which case a file belongs to is in the case's events. */
export class Attachments {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Keeps a content; on disk before the promise resolves. */
  async keep(data: Uint8Array): Promise<string> {
    const hash = createHash('sha256').update(data).digest('hex');
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    await writeDurably(join(this.#folder, hash), data);
    return hash;
  }

  /** The content of a hash; undefined where it is not there or no longer what it was. */
  async read(hash: string): Promise<Buffer | undefined> {
    const data = await readFile(join(this.#folder, hash)).catch(() => undefined);
    return data !== undefined && createHash('sha256').update(data).digest('hex') === hash ? data : undefined;
  }
}
