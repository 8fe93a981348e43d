const KB = 1024;
const MB = KB * KB;

/** What an attached file may be at most. */
export const MAX_BYTES = 5 * MB;

/** A file's size as a number and the key of its unit; decimals as written in every one of our languages' digits. */
export function sizeText(bytes: number): { readonly size: string; readonly context: 'kb' | 'mb' } {
  return bytes < MB
    ? { size: String(Math.max(1, Math.round(bytes / KB))), context: 'kb' }
    : { size: (bytes / MB).toFixed(1).replace('.', ','), context: 'mb' };
}
