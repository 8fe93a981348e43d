import type { Documents, Operation } from '../../engine/amending/operations.ts';
import { operationsBetween } from '../../engine/amending/operations-between.ts';
import { parseDate } from '../../engine/calendar/date.ts';
import { own } from '../../engine/json/own.ts';
import { isObject } from '../../engine/json/value.ts';
import { placeOf } from '../../engine/library/place.ts';
import type { Library } from '../../engine/library/types.ts';
import type { Language } from '../../engine/schema/text.ts';
import { wording } from '../../engine/text/localize.ts';
import type { AmendmentDraft } from './draft.ts';

/** The title of the act that a draft carries out, as far as it is written; before that the working title. */
export function titleOf(
  { acts, written }: Library,
  { act, title, documents }: AmendmentDraft,
  language: Language,
): string {
  const document = own(documents, `acts/${act}.json`);
  const drafted = isObject(document) && isObject(document.title) ? document.title : {};
  const known = [language, written.authoritative, ...written.languages].map((one) => own(drafted, one));
  const found = known.find((one): one is string => typeof one === 'string' && one.trim() !== '');
  const published = own(acts, act);
  return found ?? (published === undefined ? title : wording(published.title, language));
}

/** The number of the act that a draft carries out and the day of its adoption, as far as they are written. */
export function numberOf(
  { acts }: Pick<Library, 'acts'>,
  { act, documents }: Pick<AmendmentDraft, 'act' | 'documents'>,
): { readonly number?: string; readonly adopted?: string } {
  const drafted = own(documents, `acts/${act}.json`);
  const { number, adopted }: Readonly<Record<string, unknown>> = isObject(drafted)
    ? drafted
    : { ...own(acts, act) };
  return {
    ...(typeof number === 'string' ? { number } : {}),
    ...(typeof adopted === 'string' && parseDate(adopted) !== undefined ? { adopted } : {}),
  };
}

/** The first day on which any part of a draft's amendments takes effect, where they give one. They may be half written. */
export function firstDayOf(documents: Documents): string | undefined {
  const amendments = Object.entries(documents).filter(([file]) => placeOf(file)?.kind === 'amendment');
  const parts = amendments.flatMap(([, document]) =>
    isObject(document) && isObject(document.parts) ? Object.values(document.parts) : [],
  );
  const days = parts.flatMap((part) => {
    const inForce = isObject(part) && isObject(part.inForce) ? part.inForce : {};
    const day = inForce.from ?? inForce.notBefore;
    return typeof day === 'string' && parseDate(day) !== undefined ? [day] : [];
  });
  return days.sort()[0];
}

/** The places at which documents are not what they were. */
export function changedSince(
  before: Documents,
  now: Documents,
): readonly Pick<Operation, 'file' | 'pointer'>[] {
  const files = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...files].flatMap((file) =>
    operationsBetween(file, own(before, file), own(now, file)).map(({ pointer }) => ({ file, pointer })),
  );
}
