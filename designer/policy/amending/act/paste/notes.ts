import { SPLIT_NOTES } from '../../../../../engine/acts/notes.ts';
import type { SplitNote } from '../../../../../engine/acts/split.ts';
import { isObject } from '../../../../../engine/json/value.ts';
import { useKept } from '../../state/useKept.ts';

/** What a person should look at, by the provision that it is about. */
export type NotesByProvision = Readonly<Record<string, readonly SplitNote[]>>;

/** The provision that a note is about: of two with one number the second, which got another address. */
const placeOf = ({ params }: SplitNote): string | undefined => {
  const place = params.as ?? params.provision;
  return typeof place === 'string' ? place : undefined;
};

/** The notes on provisions, and those on the text as a whole. */
export function placed(notes: readonly SplitNote[]): {
  readonly at: NotesByProvision;
  readonly whole: readonly SplitNote[];
} {
  const at: Record<string, SplitNote[]> = {};
  const whole: SplitNote[] = [];
  for (const note of notes) {
    const place = placeOf(note);
    if (place === undefined) whole.push(note);
    else {
      const there = at[place] ?? [];
      there.push(note);
      at[place] = there;
    }
  }
  return { at, whole };
}

/** The notes that were kept with those of a text that joined; of two on the same thing the later one. */
export function together(kept: readonly SplitNote[], found: readonly SplitNote[]): readonly SplitNote[] {
  const about = (note: SplitNote) => `${note.code} ${placeOf(note)} ${note.params.from ?? ''}`;
  const again = new Set(found.map(about));
  return [...kept.filter((note) => !again.has(about(note))), ...found];
}

const keyOf = (amendment: string) => `qagida-split-notes-${amendment}`;

/** The notes on provisions that were taken over and not looked at yet; this browser keeps them. */
export const useKeptNotes = (amendment: string) => useKept(keyOf(amendment), notesIn, isNone);

const notesIn = (kept: unknown): readonly SplitNote[] => (Array.isArray(kept) ? kept.filter(isNote) : []);

const isNone = (notes: readonly SplitNote[]): boolean => notes.length === 0;

const isNote = (value: unknown): value is SplitNote =>
  isObject(value) && SPLIT_NOTES.some((code) => code === value.code) && isObject(value.params);
