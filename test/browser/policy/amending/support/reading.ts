import type { Locator } from 'playwright-core';

/** The words that somebody reads who reads all of a list once, opening nothing. */
export interface Read {
  /** What the act says. */
  readonly law: number;
  /** What changes, or why nothing does, in words. */
  readonly changes: number;
  /** Addresses, labels, links, marks and buttons around these. */
  readonly around: number;
}

/** Counts what is seen of a list of the review: words that are folded away or cut off are not read. */
export const readIn = (list: Locator): Promise<Read> =>
  list.evaluate((element) => {
    const AROUND =
      'button, label, .tag, .review-address, .review-of, .review-taken, .review-elsewhere, .hint, .disclosure > summary, .review-folded > summary';
    const LAW = '.review-words, .review-heading';
    const counted = { law: 0, changes: 0, around: 0 };
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (isShown(node.parentElement)) counted[kindOf(node.parentElement)] += wordsSeen(node);
    return counted;

    function isShown(parent: Element | null): parent is Element {
      return parent?.checkVisibility() === true && parent.closest('.visually-hidden') === null;
    }

    function kindOf(parent: Element): keyof typeof counted {
      if (parent.closest(AROUND) !== null) return 'around';
      return parent.closest(LAW) === null ? 'changes' : 'law';
    }

    function wordsSeen(node: Node): number {
      const words = [...(node.textContent ?? '').matchAll(/\S*[\p{L}\p{N}]\S*/gu)];
      return words.filter(({ index, 0: word }) => {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        return isSeen(range.getBoundingClientRect(), node.parentElement);
      }).length;
    }

    function isSeen(word: DOMRect, within: Element | null): boolean {
      for (let at = within; at !== null && at !== element; at = at.parentElement) {
        if (getComputedStyle(at).overflow !== 'hidden') continue;
        const box = at.getBoundingClientRect();
        if (box.width <= 1 || word.top >= box.bottom - 1 || word.left >= box.right) return false;
      }
      return true;
    }
  });
