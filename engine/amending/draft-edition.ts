import { applyPart } from '../edition/consolidate.ts';
import { isInForce } from '../edition/part.ts';
import { isObject } from '../json/value.ts';
import { placeOf } from '../library/place.ts';
import type { AmendmentPart } from '../schema/amendment.ts';
import type { Edition } from '../schema/edition.ts';
import { DEFAULT_LANGUAGES, type LibraryLanguages } from '../schema/languages.ts';
import type { IsoDate } from '../schema/primitives.ts';
import { arrangeTexts } from '../text/arrange.ts';
import { patchOf, restatesOf } from './draft-part.ts';
import { type FoundPart, partsAmong } from './draft-parts.ts';
import type { Documents } from './operations.ts';

/** The edition that a part of a draft makes, put together without opening the library: nothing in it has been checked. */
export interface DraftEdition {
  /** The amendment's file. */
  readonly file: string;
  /** The part as the draft holds it. */
  readonly definition: AmendmentPart;
  /** Its first day; absent where it does not say yet. */
  readonly from?: IsoDate;
  /** What the part lies over: the edition of its first day without it, or the whole edition that it puts in place. */
  readonly before: Edition;
  /** Where it puts a whole edition in place: the edition of that day that this one replaces. */
  readonly replaced?: Edition;
  /** The edition with it. */
  readonly edition: Edition;
}

/**
 * The edition that a part makes on its first day, of all parts in force then that merge before it. A part without a day comes after all
 * others.
 * @param documents all documents of the library with those of the draft laid over them; they need not be valid
 * @param written the languages of the library's texts
 * @returns undefined where there is no such part
 */
export function draftEdition(
  documents: Documents,
  { service, act, part }: { readonly service: string; readonly act: string; readonly part: string },
  written: LibraryLanguages = DEFAULT_LANGUAGES,
): DraftEdition | undefined {
  const parts = partsAmong(documents, service);
  const index = parts.findIndex((one) => one.act === act && one.part === part);
  const own = parts[index];
  if (own === undefined) return undefined;
  const earlier = parts.slice(0, index).filter((one) => isInForce(one, own.from));
  const law = earlier.reduce<unknown>(
    (edition, one) => applyPart(edition, mergingOf(documents, one), written),
    wholeIn(documents, service, undefined) ?? {},
  );
  const whole = replacementOf(documents, own);
  const before = arrangeTexts(whole ?? law, written);
  const edition = applyPart(before, { definition: mergingOf(documents, own).definition }, written);
  return {
    file: own.file,
    definition: unchecked<AmendmentPart>(own.value),
    ...(own.isDated ? { from: own.from } : {}),
    before: unchecked<Edition>(before),
    ...(whole === undefined ? {} : { replaced: unchecked<Edition>(arrangeTexts(law, written)) }),
    edition: unchecked<Edition>(arrangeTexts(edition, written)),
  };
}

function mergingOf(documents: Documents, part: FoundPart) {
  const edition = replacementOf(documents, part);
  return {
    definition: { restates: restatesOf(part.value), patch: patchOf(part.value) },
    ...(edition === undefined ? {} : { whole: { edition } }),
  };
}

function replacementOf(documents: Documents, { service, value: { edition } }: FoundPart): unknown {
  return typeof edition === 'string' ? wholeIn(documents, service, edition) : undefined;
}

/** The edition in a folder of a service: the base, or one of those that replace it; undefined where the folder has no files. */
export function wholeIn(documents: Documents, service: string, replacement: string | undefined): unknown {
  const files = Object.keys(documents).filter((path) => {
    const place = placeOf(path);
    return place?.kind === 'edition' && place.service === service && place.replacement === replacement;
  });
  if (files.length === 0) return undefined;
  const all = Object.assign({}, ...files.map((path) => documents[path]).filter(isObject));
  const { $schema: _, inForce: __, ...edition } = all;
  return edition;
}

/** What a draft holds is taken for what it is to become; whoever reads it must not fail where it is not that yet. */
const unchecked = <T>(value: unknown): T => value as T;
