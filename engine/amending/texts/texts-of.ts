import { isPrefix } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import { placeOf } from '../../library/place.ts';
import type { LibraryLanguages } from '../../schema/languages.ts';
import { draftEdition } from '../draft-edition.ts';
import { partsAmong } from '../draft-parts.ts';
import type { Documents } from '../operations.ts';
import { differingTexts } from './differing-texts.ts';
import { type DraftText, placeName, type TextAt, type TextKind } from './draft-text.ts';

/**
 * Every text that a draft adds or changes: of its act, of what its parts make of editions, of the reasons why provisions change no data, and of the
 * documents that services share. Scenarios are no law and are left out.
 * @param documents all documents with those of the draft laid over the published ones; they need not be valid
 * @param published the documents without the draft
 * @param act the act that the draft carries out
 */
export function textsOf(
  documents: Documents,
  published: Documents,
  act: string,
  written: LibraryLanguages,
): readonly DraftText[] {
  const found = [
    ...Object.keys(documents).flatMap((file) => ofDocument(documents, published, file, written)),
    ...partsAmong(documents).flatMap((part) =>
      part.act === act ? ofPart(documents, { service: part.service, act, part: part.part }, written) : [],
    ),
  ];
  const services = [...new Set(found.flatMap(({ service }) => service ?? []))].sort();
  const rank = ({ kind, service }: DraftText): number =>
    KINDS.indexOf(kind) * (services.length + 1) + services.indexOf(service ?? '');
  return found.sort((a, b) => rank(a) - rank(b));
}

/** What is read first: what the act is, then what it makes of the rules. */
const KINDS: readonly TextKind[] = ['act', 'items', 'lists', 'reasons'];

/** The texts of the edition that a part makes which differ from the edition before it. */
function ofPart(
  documents: Documents,
  of: { readonly service: string; readonly act: string; readonly part: string },
  written: LibraryLanguages,
): readonly DraftText[] {
  const made = draftEdition(documents, of, written);
  if (made === undefined) return [];
  const { service, part } = of;
  return differingTexts(made.before, made.edition, written).map(({ pointer, ...text }) =>
    textAt({ in: 'edition', service, part, pointer }, 'items', service, text),
  );
}

/** The texts that stand in a document of the draft themselves. */
function ofDocument(
  documents: Documents,
  published: Documents,
  file: string,
  written: LibraryLanguages,
): readonly DraftText[] {
  const place = placeOf(file);
  const document = documents[file];
  if (document === published[file] || place === undefined || !isObject(document)) return [];
  if (place.kind === 'scenarios' || place.kind === 'ledger' || place.kind === 'library') return [];
  const { service } = place;
  const isAmendment = place.kind === 'amendment';
  // What a patch says is read in the edition that it makes.
  const within = (pointer: string) => !isAmendment || !isPatch(pointer);
  return differingTexts(published[file], document, written, within).map(({ pointer, ...text }) => {
    const isReason = isAmendment && /^\/parts\/[^/]+\/withoutEffect\//.test(pointer);
    return textAt(
      { in: 'document', file, pointer },
      isReason ? 'reasons' : place.kind === 'act' ? 'act' : service === undefined ? 'lists' : 'items',
      service,
      text,
    );
  });
}

const isPatch = (pointer: string): boolean => {
  const found = /^\/parts\/[^/]+\/patch/.exec(pointer)?.[0];
  return found !== undefined && isPrefix(found, pointer);
};

const textAt = (
  at: TextAt,
  kind: TextKind,
  service: string | undefined,
  text: Pick<DraftText, 'text' | 'before' | 'around'>,
): DraftText => ({ place: placeName(at), kind, at, ...(service === undefined ? {} : { service }), ...text });
