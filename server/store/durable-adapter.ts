import type { Adapter } from 'lowdb';
import { readIfThere, writeDurably } from './durable-file.ts';

/** A lowdb adapter for one JSON document. lowdb's own file adapter never syncs: an acknowledged write could be lost. */
export class DurableJson<T> implements Adapter<T> {
  readonly #path: string;
  readonly #parse: (text: string) => T;
  /** The length of what was written last. */
  size = 0;

  /** @param parse turns the file's text into the document, or throws */
  constructor(path: string, parse: (text: string) => T) {
    this.#path = path;
    this.#parse = parse;
  }

  async read(): Promise<T | null> {
    const text = await readIfThere(this.#path);
    return text === undefined ? null : this.#parse(text);
  }

  async write(data: T): Promise<void> {
    const text = `${JSON.stringify(data)}\n`;
    await writeDurably(this.#path, text);
    this.size = text.length;
  }
}
