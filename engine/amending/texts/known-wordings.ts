import { own } from '../../json/own.ts';
import { isObject } from '../../json/value.ts';
import type { Language, LibraryLanguages } from '../../schema/languages.ts';
import type { Text } from '../../schema/text.ts';
import { fallbackOrder, isTextIn } from '../../text/arrange.ts';
import { wordingIn } from '../../text/wording-in.ts';

/** A wording that the same source text has somewhere already. */
export interface KnownWording {
  readonly language: Language;
  readonly wording: string;
  readonly unofficial: boolean;
  /** In how many places it stands. */
  readonly places: number;
}

/** How the texts of a library are worded in other languages, by what is translated. */
export interface KnownWordings {
  /** Notes the texts in a value. */
  readonly learn: (value: unknown) => void;
  /** The most frequent wording in a language of what a text says in another. */
  readonly find: (text: Text, language: Language) => KnownWording | undefined;
}

/** A wording without what only its layout makes different. */
export const plainWording = (wording: string): string => wording.replaceAll(/\s+/gu, ' ').trim();

/** What a text is translated from: its wording in the first language, in the order of falling back, that has one. */
export function sourceOf(
  text: Text,
  written: LibraryLanguages,
): { readonly language: Language; readonly wording: string } | undefined {
  for (const language of fallbackOrder(written)) {
    const wording = plainWording(wordingIn(text, language) ?? '');
    if (wording !== '') return { language, wording };
  }
  return undefined;
}

/** Translations that are known, none at first. */
export function knownWordings(written: LibraryLanguages): KnownWordings {
  const bySource = new Map<string, Map<string, KnownWording>>();
  const note = (text: Text): void => {
    const wordings = written.languages.flatMap((language) => {
      const wording = wordingIn(text, language)?.trim() ?? '';
      return wording === '' ? [] : [{ language, wording }];
    });
    for (const source of wordings) {
      if (wordings.length < 2) return;
      const key = `${source.language} ${plainWording(source.wording)}`;
      const known = bySource.get(key) ?? new Map<string, KnownWording>();
      bySource.set(key, known);
      for (const { language, wording } of wordings) {
        if (language === source.language) continue;
        const id = `${language} ${plainWording(wording)}`;
        const unofficial = text.unofficial?.includes(language) ?? false;
        const before = known.get(id);
        known.set(id, {
          language,
          wording: before?.wording ?? wording,
          unofficial: unofficial || (before?.unofficial ?? false),
          places: (before?.places ?? 0) + 1,
        });
      }
    }
  };
  const learn = (value: unknown): void => {
    if (isTextIn(value, written)) note(value);
    else if (Array.isArray(value)) value.forEach(learn);
    else if (isObject(value)) for (const key of Object.keys(value)) learn(own(value, key));
  };
  return {
    learn,
    find(text, language) {
      const source = sourceOf(text, written);
      if (source === undefined || source.language === language) return undefined;
      const known = bySource.get(`${source.language} ${source.wording}`)?.values() ?? [];
      const fitting = [...known].filter((one) => one.language === language);
      return fitting.sort((a, b) => b.places - a.places)[0];
    },
  };
}
