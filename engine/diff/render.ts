import type { Library } from '../library/types.ts';
import type { Language } from '../schema/text.ts';
import { renderHtml } from './render/html.ts';
import { renderMarkdown } from './render/markdown.ts';
import { outline } from './render/outline.ts';
import { renderText } from './render/text.ts';
import type { EditionDiff } from './types.ts';

/** How a comparison is written. */
export interface RenderOptions {
  readonly language: Language;
  readonly format: 'text' | 'markdown' | 'html';
}

/**
 * A comparison of two editions as a lawyer's summary: grouped by aspect, first what changes the rules, then what changes words or
 * sources only, with long texts that were reworded before and after.
 * @returns `text` for a terminal, without colour codes; `markdown`; or `html`, a fragment in which everything is escaped
 */
export function renderDiff(library: Library, diff: EditionDiff, { language, format }: RenderOptions): string {
  const outlined = outline(library, diff, language);
  switch (format) {
    case 'text':
      return renderText(outlined);
    case 'markdown':
      return renderMarkdown(outlined);
    case 'html':
      return renderHtml(outlined, language);
  }
}
