const ROW = /^(\d{1,3})(?:\.?(?:\s+(?=\p{Lu})|$)|-жол\.?\s+)/u;
const PUNCTUATED = /[.,;:!?]["»”]?[.,;]?\S{0,24}$/u;

/** Whether words end as a sentence does, and not as a label or a name. */
export const isPunctuated = (text: string): boolean => PUNCTUATED.test(text);

interface Around {
  /** The number of the row before; 0 where no row has begun. */
  readonly last: number;
  readonly afterSentence: boolean;
  readonly beforeGap: boolean;
}

/**
 * The label of the next row of an annex's table. It begins with its number, without a full stop or alone. Where extraction lost the number, it
 * is told by a blank line behind words that are no sentence, after a sentence.
 */
export function rowOf(
  text: string,
  { last, afterSentence, beforeGap }: Around,
): { readonly label: string; readonly printed: boolean } | undefined {
  const found = ROW.exec(text);
  if (found !== null && Number(found[1]) === last + 1) {
    return { label: text.slice(found[0].length), printed: true };
  }
  const isLabel = last > 0 && afterSentence && beforeGap && !isPunctuated(text);
  return isLabel ? { label: text, printed: false } : undefined;
}
