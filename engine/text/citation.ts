import type { Library } from '../library/types.ts';
import type { Act } from '../schema/act.ts';
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
  const governing = describePlace(citation, withNumbers(citation, library), language);
  return citation.by
    ? AMENDED[spokenFor(language)](governing, describePlace(citation.by, library, language))
    : governing;
}

/** What an amendment writes into an act is numbered there as the amendment prints it, also where the act is held without it. */
function withNumbers({ act, provision, by }: Citation, { acts }: Acts): Acts {
  const [governing, amending] = [acts[act], by && acts[by.act]];
  if (governing === undefined || amending === undefined || by === undefined) return { acts };
  const [written, writing] = [provision.split('.'), by.provision.split('.')];
  const borrowed: [string, Act['provisions'][string]][] = [];
  for (let last = 1; last <= written.length && written.at(-last) === writing.at(-last); last++) {
    const place = written.slice(0, written.length - last + 1).join('.');
    const from = amending.provisions[writing.slice(0, writing.length - last + 1).join('.')];
    if (governing.provisions[place] === undefined && from !== undefined) borrowed.push([place, from]);
  }
  if (borrowed.length === 0) return { acts };
  const provisions = { ...governing.provisions, ...Object.fromEntries(borrowed) };
  return { acts: { ...acts, [act]: { ...governing, provisions } } };
}
