const PREFIX = 'qagida-source';

/** A source text that was not valid yet when one left it; it lasts as long as the tab. */
export const unfinished = (key: string): string | undefined =>
  sessionStorage.getItem(`${PREFIX} ${key}`) ?? undefined;

/** Keeps a text that is not valid yet; without one, nothing is kept any more. */
export function keepUnfinished(key: string, text: string | undefined): void {
  try {
    if (text === undefined) sessionStorage.removeItem(`${PREFIX} ${key}`);
    else sessionStorage.setItem(`${PREFIX} ${key}`, text);
  } catch {
    // The browser's storage is full or forbidden: the text is still in the page.
  }
}
