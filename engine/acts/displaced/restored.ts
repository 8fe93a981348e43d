import type { SplitNote } from '../notes.ts';

/** Words put back: how their place stands, and how it reads then. */
export interface Restoring {
  readonly from: string;
  readonly to: string;
  readonly words: string;
}

/** What a note proposes to put back; nothing where it is not clear. */
export function restoringOf({ code, params: { from, to, words } }: SplitNote): Restoring | undefined {
  const isClear =
    code === 'words-displaced' &&
    typeof from === 'string' &&
    typeof to === 'string' &&
    typeof words === 'string';
  return isClear ? { from, to, words } : undefined;
}

/** A wording with words put back; as it was where their place is not there, or there more than once. */
export function putBack(wording: string, { from, to }: Restoring): string {
  const parts = wording.split(from);
  return parts.length === 2 ? parts.join(to) : wording;
}

/** Whether what a note on words says of a wording is still so. */
export const isStill = ({ params: { from } }: SplitNote, wording: string): boolean =>
  typeof from !== 'string' || wording.includes(from);
