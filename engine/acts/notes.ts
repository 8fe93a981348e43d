/** What the splitting of a text found that a person should look at; the words are the interface's. */
export const SPLIT_NOTES = [
  /** Nothing numbered: this is no act, or only its title. */
  'no-provisions',
  /** Hardly anything numbered: perhaps a part of an act, perhaps something else. */
  'few-provisions',
  'duplicate-number',
  'number-missing',
  'quote-not-closed',
  /** Words that an extraction put behind the end of their sentence. */
  'words-displaced',
  /** Two spaces where words seem to have been taken out; which is not known. */
  'words-missing',
  /** A paragraph without a number that may belong to the list before it, or to what the list is in. */
  'other-place',
  /** A provision has other numbers than in the language that stands: perhaps it is another one. */
  'numbers-differ',
  /** A provision that one language of the act has, and another that was joined to it has not. */
  'one-language',
  'page-numbers-removed',
  'hyphens-joined',
  'letters-joined',
] as const;
export type SplitNoteCode = (typeof SPLIT_NOTES)[number];

export interface SplitNote {
  readonly code: SplitNoteCode;
  readonly params: Readonly<Record<string, string | number>>;
}
