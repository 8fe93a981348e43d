import type { Locator } from 'playwright-core';
import { wordsOf } from '../../support/keystroke-level.ts';

/**
 * How many words a person reads at a place of the page: what is seen, also where it is drawn only once it is scrolled to. The words of a control, a
 * link or a fold are read once: the second one of the same name is known.
 */
export async function wordsShown(where: Locator): Promise<number> {
  const shown = await where.evaluateAll((places) => {
    // What is there for screen readers only is not seen; what is out of sight has no text until it is drawn.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('*{content-visibility:visible!important}.visually-hidden{display:none!important}');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const textsOf = (of: Iterable<Element>) =>
      [...of].map((one) => (one instanceof HTMLElement ? one.innerText : ''));
    const texts = textsOf(places);
    const controls = textsOf(
      places.flatMap((place) => [...place.querySelectorAll('button, label, select, summary, a')]),
    );
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    return { texts, controls };
  });
  const again = shown.controls.filter((text, index) => shown.controls.indexOf(text) < index);
  const count = (texts: readonly string[]) => texts.reduce((sum, text) => sum + wordsOf(text), 0);
  return count(shown.texts) - count(again);
}
