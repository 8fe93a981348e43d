import { hashOf } from '../../engine/json/hash.ts';
import { own } from '../../engine/json/own.ts';
import { placeOf } from '../../engine/library/place.ts';
import type { AmendmentDraft } from './draft.ts';
import { bothChanged } from './merge.ts';
import { publishedDocument } from './published-document.ts';
import type { LibraryInUse } from './publishing.ts';
import { bothTouched } from './touched.ts';

/** Something published or taken back since the draft began or was brought up to date, and the places that both touch (`''`: any may be). */
export interface Behind {
  readonly file: string;
  readonly act?: string;
  readonly pointers: readonly string[];
  /** It is published no more. */
  readonly gone?: true;
}

const GONE: Pick<Behind, 'gone'> = { gone: true };

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
    ...(Object.hasOwn(inUse.library.hashes, file) ? {} : GONE),
  }));
  return [...amendments, ...takenBack(inUse, draft), ...documents];
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
  const mine = own(draft.documents, `services/${place?.service}/amendments/${draft.act}.json`);
  const theirs = publishedDocument(inUse, file)?.document;
  return { file, ...actOf(file), pointers: bothTouched(theirs, mine) };
}

/** The amendments on which a draft stood and that are published no more: what it does without them nobody has seen. */
function takenBack({ library }: LibraryInUse, draft: AmendmentDraft): readonly Behind[] {
  return Object.keys(draft.stoodOn)
    .filter((file) => !Object.hasOwn(library.hashes, file) && !Object.hasOwn(draft.documents, file))
    .map((file) => ({ file, ...actOf(file), pointers: [''], ...GONE }));
}

function actOf(file: string): Pick<Behind, 'act'> {
  const place = placeOf(file);
  return place === undefined ? {} : { act: place.name };
}
