/** How many failed sign-ins are let through before a pause, and the pause's length. */
const LIMIT = 8;
const WINDOW_MS = 5 * 60 * 1000;

/** Counts failed sign-ins by account and by address, so that passwords cannot be tried out. In memory: a restart forgives. */
export class Attempts {
  readonly #failures = new Map<string, { count: number; since: number }>();

  /** Seconds to wait before another try, or 0. */
  waitFor(keys: readonly string[], now: number): number {
    const waits = keys.map((key) => {
      const failure = this.#failures.get(key);
      if (failure === undefined || failure.count < LIMIT) return 0;
      return Math.ceil((failure.since + WINDOW_MS - now) / 1000);
    });
    return Math.max(0, ...waits);
  }

  failed(keys: readonly string[], now: number): void {
    for (const [key, { since }] of this.#failures) if (since + WINDOW_MS <= now) this.#failures.delete(key);
    for (const key of keys) {
      const known = this.#failures.get(key);
      this.#failures.set(key, { count: (known?.count ?? 0) + 1, since: known?.since ?? now });
    }
  }

  succeeded(keys: readonly string[]): void {
    for (const key of keys) this.#failures.delete(key);
  }
}
