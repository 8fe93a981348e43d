import type { Language, LibraryLanguages } from '../schema/languages.ts';
import type { Text } from '../schema/text.ts';
import { arrangeText } from './arrange.ts';
import { wordingIn } from './wording-in.ts';

/** A wording that stood before and has none in its language now, because it translates an older official wording. */
export interface Outdated {
  readonly language: Language;
  readonly wording: string;
}

/** The text of a new item: named in the reader's language, which is the law's own only where that language is authoritative. */
export const newText = (
  name: string,
  language: Language,
  { authoritative }: Pick<LibraryLanguages, 'authoritative'>,
): Text => ({ [language]: name, ...(language === authoritative ? {} : { unofficial: [language] }) });

/**
 * A text with the wording of one language set; an empty wording takes the language away. Where the official wording departs from the one
 * that the law had before, the translations of the old one go with it, as they do when amendments are merged; where it comes back to it, so
 * do they.
 * @param before the text as it is without what is being edited
 * @returns undefined where no wording is left
 */
export function withWording(
  text: Text | undefined,
  language: Language,
  wording: string,
  before: Text | undefined,
  written: LibraryLanguages,
): Text | undefined {
  const { authoritative } = written;
  const set = cleaned({ ...text, [language]: wording === '' ? undefined : wording }, written);
  const official = before && wordingIn(before, authoritative);
  if (language !== authoritative || before === undefined || official === undefined) return set;
  if (wording === official) return cleaned({ ...before, ...set, ...marksOf(before, set) }, written);
  if (text === undefined || wordingIn(text, authoritative) !== official) return set;
  const kept = Object.entries(set ?? {}).filter(
    ([key, value]) => key === authoritative || (key !== 'restored' && value !== before[key]),
  );
  const { unofficial: _, ...wordings } = Object.fromEntries(kept);
  return cleaned({ ...wordings, ...(text.unofficial ? { unofficial: text.unofficial } : {}) }, written);
}

/** The translations that the text had before and that nobody has kept or written anew since its official wording changed. */
export function outdatedIn(
  text: Text | undefined,
  before: Text | undefined,
  { languages, authoritative }: LibraryLanguages,
): readonly Outdated[] {
  if (text === undefined || before === undefined) return [];
  if (wordingIn(text, authoritative) === wordingIn(before, authoritative)) return [];
  return languages.flatMap((language) => {
    const wording = wordingIn(before, language);
    const isGone = language !== authoritative && wordingIn(text, language) === undefined;
    return isGone && wording !== undefined ? [{ language, wording }] : [];
  });
}

/** A text with the wording of one language marked as the library's own, or no longer. */
export function withMark(
  text: Text,
  language: Language,
  unofficial: boolean,
  written: LibraryLanguages,
): Text {
  const others = (text.unofficial ?? []).filter((one) => one !== language);
  const marked = unofficial ? [...others, language] : others;
  return cleaned({ ...text, unofficial: marked }, written) ?? text;
}

/** A text with a translation taken over from before, with its mark. */
export function withKept(text: Text, before: Text, language: Language, written: LibraryLanguages): Text {
  const kept = { ...text, [language]: wordingIn(before, language) };
  const marked = before.unofficial?.includes(language) ?? false;
  return withMark(cleaned(kept, written) ?? text, language, marked, written);
}

type Loose = Readonly<Record<string, unknown>>;

/** The marks of the wordings that stand, and those of the wordings that come back. */
function marksOf(before: Text, set: Text | undefined): Loose {
  const back = (before.unofficial ?? []).filter((language) => set?.[language] === undefined);
  return { unofficial: [...(set?.unofficial ?? []), ...back] };
}

/** Without wordings that are not there, and with marks only for those that are, in the library's order. */
function cleaned(text: Loose, written: LibraryLanguages): Text | undefined {
  const { languages } = written;
  const wordings = Object.fromEntries(
    Object.entries(text).filter(([key, value]) => key !== 'unofficial' && typeof value === 'string'),
  );
  if (!languages.some((language) => Object.hasOwn(wordings, language))) return undefined;
  const given = Array.isArray(text.unofficial) ? text.unofficial : [];
  const marked = languages.filter((one) => given.includes(one) && Object.hasOwn(wordings, one));
  return arrangeText({ ...wordings, ...(marked.length === 0 ? {} : { unofficial: marked }) }, written);
}
