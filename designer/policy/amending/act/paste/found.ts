import { joinedNotes } from '../../../../../engine/acts/joined-notes.ts';
import { actOfLibrary, actsAmendedBy } from '../../../../../engine/acts/named-acts.ts';
import { type RecognisedAct, recogniseAct } from '../../../../../engine/acts/recognise.ts';
import { type SplitProvision, type SplitText, splitProvisions } from '../../../../../engine/acts/split.ts';
import type { Act } from '../../../../../engine/schema/act.ts';
import { OWN_LANGUAGES } from '../../../../../engine/schema/languages.ts';
import { SAID_OTHERWISE } from '../registered.ts';

/** What was found in a pasted text, before anything of it is taken over. */
export interface Found {
  readonly recognised: RecognisedAct;
  readonly split: SplitText;
  readonly language: string;
  /** The acts of the library that it says it amends. */
  readonly amends: readonly string[];
  /** The act of the library that it is, if that is not the one of the draft. */
  readonly already?: Act;
}

/** Reads a pasted text. */
export function look(text: string, acts: Readonly<Record<string, Act>>, own: string): Found {
  const recognised = recogniseAct(text);
  const already = actOfLibrary(recognised, acts, own);
  return {
    recognised,
    split: splitProvisions(text),
    language: recognised.language ?? OWN_LANGUAGES[0],
    amends: actsAmendedBy(text, acts, own),
    ...(already === undefined ? {} : { already }),
  };
}

/** The provisions of a text in its order: those that are taken over as such, and what stands among what the act is instead. */
export function sorted({ provisions }: SplitText): {
  readonly taken: readonly (readonly [string, SplitProvision])[];
  readonly otherwise: readonly string[];
} {
  const all = Object.entries(provisions).sort(([, a], [, b]) => a.order - b.order);
  return {
    taken: all.filter(([id]) => !SAID_OTHERWISE.includes(id)),
    otherwise: all.map(([id]) => id).filter((id) => SAID_OTHERWISE.includes(id)),
  };
}

/** How the provisions of a text meet those that stand. */
export function meeting(found: Found, act: Act) {
  const { taken } = sorted(found.split);
  const added = taken.map(([id]) => id).filter((id) => !Object.hasOwn(act.provisions, id));
  const ids = new Set(taken.map(([id]) => id));
  const missing = Object.keys(act.provisions).filter((id) => !ids.has(id));
  return { known: taken.length - added.length, added, missing };
}

/** What was found, with what to look at where its provisions join those of the act in another language. */
export function joining(found: Found, act: Act): Found {
  const texts = new Map(sorted(found.split).taken.map(([id, { text }]) => [id, text]));
  const notes = joinedNotes(act.provisions, texts, found.language);
  return notes.length === 0
    ? found
    : { ...found, split: { ...found.split, notes: [...found.split.notes, ...notes] } };
}
