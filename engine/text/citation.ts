import type { Library } from '../library/types.ts';
import type { Citation, Provision } from '../schema/citation.ts';
import { type OwnLanguage, spokenFor } from '../schema/languages.ts';
import type { Language } from '../schema/text.ts';
import { wording } from './localize.ts';
import { describeProvision } from './provision.ts';

/** What citations are described from: the acts of a library. */
export type Acts = Pick<Library, 'acts'>;

const AMENDED: Readonly<Record<OwnLanguage, (governing: string, amending: string) => string>> = {
  kk: (governing, amending) => `${governing}; ред.: ${amending}`,
  ru: (governing, amending) => `${governing}; в ред.: ${amending}`,
  en: (governing, amending) => `${governing}, as amended by ${amending}`,
};

/** An act by its short name; one that the library does not hold, by its key. */
export function describeAct(act: string, library: Acts, language: Language): string {
  const known = library.acts[act];
  return known ? wording(known.short, language) : act;
}

/** A provision in words: "Order 5, para 19". */
export function describePlace(place: Provision, library: Acts, language: Language): string {
  const provision = describeProvision(place.provision, library.acts[place.act], language);
  return `${describeAct(place.act, library, language)}, ${provision}`;
}

/**
 * A citation in words: the governing provision and, where an amendment wrote it, the amending one.
 * Act names come from the act's `short`, numbers from provision ids: nothing of any act is known here.
 */
export function describeCitation(citation: Citation, library: Acts, language: Language): string {
  const governing = describePlace(citation, library, language);
  return citation.by
    ? AMENDED[spokenFor(language)](governing, describePlace(citation.by, library, language))
    : governing;
}
