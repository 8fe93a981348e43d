import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type SessionData, Store } from 'express-session';
import { Low } from 'lowdb';
import { DurableJson } from '../store/durable-adapter.ts';
import { Serial } from '../store/serial.ts';

interface Kept {
  readonly expires: number;
  readonly session: SessionData;
}
type Sessions = Record<string, Kept>;

/** How long a session lasts without use. */
export const SESSION_MS = 12 * 60 * 60 * 1000;

/**
 * Sessions in one file, so that they outlive a restart. They are kept under the hash of their id: who reads the file
 * cannot take a session over.
 */
export class FileSessions extends Store {
  readonly #db: Low<Sessions>;
  readonly #serial = new Serial();
  readonly #now: () => number;

  constructor(folder: string, now: () => number) {
    super();
    this.#now = now;
    // A file that cannot be read costs a new sign-in, nothing more.
    const adapter = new DurableJson<Sessions>(join(folder, 'sessions.json'), parseSessions);
    this.#db = new Low<Sessions>(adapter, {});
  }

  async open(): Promise<void> {
    await this.#db.read();
  }

  override get(id: string, callback: (error: unknown, session?: SessionData | null) => void): void {
    const kept = this.#db.data[keyOf(id)];
    callback(null, kept !== undefined && kept.expires > this.#now() ? structuredClone(kept.session) : null);
  }

  override set(id: string, session: SessionData, callback?: (error?: unknown) => void): void {
    const kept = { expires: this.#now() + SESSION_MS, session: JSON.parse(JSON.stringify(session)) };
    this.#change((sessions) => ({ ...sessions, [keyOf(id)]: kept }), callback);
  }

  override destroy(id: string, callback?: (error?: unknown) => void): void {
    this.#change(({ [keyOf(id)]: _, ...rest }) => rest, callback);
  }

  /** Keeps a session that is in use. Not written each time: a restart may shorten it by less than an hour. */
  override touch(id: string, session: SessionData, callback?: () => void): void {
    const kept = this.#db.data[keyOf(id)];
    const stale = kept !== undefined && kept.expires < this.#now() + SESSION_MS - 60 * 60 * 1000;
    if (stale) this.set(id, session, callback);
    else callback?.();
  }

  #change(change: (sessions: Sessions) => Sessions, callback?: (error?: unknown) => void): void {
    const write = this.#serial.run(async () => {
      const now = this.#now();
      const alive = Object.entries(change(this.#db.data)).filter(([, { expires }]) => expires > now);
      this.#db.data = Object.fromEntries(alive);
      await this.#db.write();
    });
    write.then(
      () => callback?.(),
      (error: unknown) => callback?.(error),
    );
  }
}

const keyOf = (id: string): string => createHash('sha256').update(id).digest('hex');

function parseSessions(text: string): Sessions {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
