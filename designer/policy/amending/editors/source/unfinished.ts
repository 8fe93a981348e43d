import { isObject } from '../../../../../engine/json/value.ts';

const PREFIX = 'qagida-source';

/** A source text that was not valid yet when one left it, and the value that it was begun on, printed. */
export interface Unfinished {
  readonly text: string;
  readonly base: string;
}

/** The unfinished text kept under a key; it lasts as long as the tab. */
export function unfinished(key: string): Unfinished | undefined {
  const kept = sessionStorage.getItem(`${PREFIX} ${key}`);
  const value: unknown = kept === null ? undefined : JSON.parse(kept);
  if (!isObject(value)) return undefined;
  const { text, base } = value;
  return typeof text === 'string' && typeof base === 'string' ? { text, base } : undefined;
}

/** Keeps a text that cannot be applied yet; without one, nothing is kept any more. */
export function keepUnfinished(key: string, text: Unfinished | undefined): void {
  try {
    if (text === undefined) sessionStorage.removeItem(`${PREFIX} ${key}`);
    else sessionStorage.setItem(`${PREFIX} ${key}`, JSON.stringify(text));
  } catch {
    // The browser's storage is full or forbidden: the text is still in the page.
  }
}
