import { hashOf } from '../../engine/json/hash.ts';
import { own } from '../../engine/json/own.ts';
import { isPrefix } from '../../engine/json/pointer.ts';
import { isObject } from '../../engine/json/value.ts';
import { placeOf } from '../../engine/library/place.ts';
import { leavesOf } from '../../engine/library/service/touched.ts';
import type { AmendmentDraft } from './draft.ts';
import { bothChanged } from './merge.ts';
import { publishedDocument } from './published-document.ts';
import type { LibraryInUse } from './publishing.ts';

/** Something published since the draft began or was brought up to date, and the places that both touch. */
export interface Behind {
  readonly file: string;
  readonly act?: string;
  readonly pointers: readonly string[];
}

/** The hashes of the published amendments of some services, by file. */
export function amendmentsOf(
  { library }: LibraryInUse,
  services: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(library.hashes).filter(([file]) => {
      const place = placeOf(file);
      return place?.kind === 'amendment' && services.includes(place.service ?? '');
    }),
  );
}

/** What a draft has not taken notice of: other acts' amendments of its services, and documents published anew that it changes too. */
export function behindOf(inUse: LibraryInUse, draft: AmendmentDraft): readonly Behind[] {
  if (draft.stage !== 'draft' && draft.stage !== 'in-review' && draft.stage !== 'approved') return [];
  const amendments = Object.entries(amendmentsOf(inUse, draft.services)).flatMap(([file, hash]) =>
    hash === own(draft.stoodOn, file) || Object.hasOwn(draft.documents, file)
      ? []
      : [otherAmendment(inUse, draft, file)],
  );
  const documents = staleFiles(inUse, draft).map((file) => ({
    file,
    pointers: bothTouch(inUse, draft, file),
  }));
  return [...amendments, ...documents];
}

/** The documents of a draft that were published anew since it took its copy: publishing it would undo that. */
export function staleFiles(
  { library }: LibraryInUse,
  { documents, bases }: AmendmentDraft,
): readonly string[] {
  return Object.entries(documents)
    .filter(([file, document]) => {
      const now = own(library.hashes, file);
      return now !== own(bases, file)?.hash && (now === undefined || now !== hashOf(document));
    })
    .map(([file]) => file);
}

function bothTouch(inUse: LibraryInUse, draft: AmendmentDraft, file: string): readonly string[] {
  const base = own(draft.bases, file)?.document;
  return bothChanged(base, own(draft.documents, file), publishedDocument(inUse, file)?.document);
}

function otherAmendment(inUse: LibraryInUse, draft: AmendmentDraft, file: string): Behind {
  const place = placeOf(file);
  const mine = touchedIn(own(draft.documents, `services/${place?.service}/amendments/${draft.act}.json`));
  const theirs = touchedIn(publishedDocument(inUse, file)?.document);
  const pointers = theirs.filter((pointer) =>
    mine.some((other) => isPrefix(pointer, other) || isPrefix(other, pointer)),
  );
  return { file, ...(place === undefined ? {} : { act: place.name }), pointers: [...new Set(pointers)] };
}

/** Everything that the parts of an amendment touch. One that is being written may be of any shape. */
function touchedIn(amendment: unknown): readonly string[] {
  const parts = isObject(amendment) && isObject(amendment.parts) ? Object.values(amendment.parts) : [];
  return parts.flatMap((part) => {
    if (!isObject(part)) return [];
    const restates = Array.isArray(part.restates) ? part.restates : [];
    const set = leavesOf(part.patch ?? {}).map(({ pointer }) => pointer);
    const named = restates.filter((pointer) => typeof pointer === 'string');
    return [...named, ...set.filter((pointer) => pointer !== '')];
  });
}
