import type { Text } from '../../schema/text.ts';

/** What a text of a draft belongs to: the rules, what services share, the act itself, or why a provision changes no data. */
export const TEXT_KINDS = ['items', 'lists', 'act', 'reasons'] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/** Where a text is written: in the edition that a part makes, or plainly in a document of the draft. */
export type TextAt =
  | { readonly in: 'edition'; readonly service: string; readonly part: string; readonly pointer: string }
  | { readonly in: 'document'; readonly file: string; readonly pointer: string };

/** A text that a draft adds or changes. */
export interface DraftText {
  /** Names its place within the draft, for people and tables that leave the program and come back: `parts/card/main/grounds/banned/text`. */
  readonly place: string;
  readonly kind: TextKind;
  readonly at: TextAt;
  /** The service that it belongs to; absent for what services share. */
  readonly service?: string;
  readonly text: Text;
  /** The text as it is without the draft, where there was one. */
  readonly before?: Text;
  /** What the item around it is called, where that is another text. */
  readonly around?: Text;
}

/** The name of a place within a draft. */
export function placeName(at: TextAt): string {
  if (at.in === 'edition') return `parts/${at.service}/${at.part}${at.pointer}`;
  return `${at.file.replace(/\.json$/, '')}${at.pointer}`;
}
