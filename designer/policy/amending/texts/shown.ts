import type { DraftText } from '../../../../engine/amending/texts/draft-text.ts';
import type { Texts } from './useTexts.ts';

/** The texts of the draft, those of them that are shown, and how their places are put in words. */
export interface Shown extends Pick<Texts, 'texts' | 'written' | 'write'> {
  readonly shown: readonly DraftText[];
  readonly describe: (text: DraftText) => string;
}
