import { parseDate } from '../calendar/date.ts';
import { byMergeOrder } from '../edition/part.ts';
import { own } from '../json/own.ts';
import { get } from '../json/pointer.ts';
import { isObject } from '../json/value.ts';
import { placeOf } from '../library/place.ts';
import type { IsoDate } from '../schema/primitives.ts';
import type { DraftPart } from './draft-part.ts';
import type { Documents } from './operations.ts';

/** A part of an amendment among documents that need not be valid yet. */
export interface FoundPart {
  readonly service: string;
  readonly act: string;
  readonly part: string;
  readonly file: string;
  readonly value: DraftPart;
  /** The first day on which it is, or can be, in force; the last of all days where it does not say yet. */
  readonly from: IsoDate;
  /** The day from which it certainly is. */
  readonly certainFrom: IsoDate;
  readonly isDated: boolean;
  readonly definition: { readonly inForce: { readonly to?: IsoDate } };
}

/** The parts of the amendments of a service, or of all services, in the order in which they merge. */
export function partsAmong(documents: Documents, service?: string): readonly FoundPart[] {
  const found = Object.entries(documents).flatMap(([file, value]): readonly FoundPart[] => {
    const place = placeOf(file);
    if (place?.kind !== 'amendment' || place.service === undefined) return [];
    if (service !== undefined && place.service !== service) return [];
    const parts = isObject(value) && isObject(value.parts) ? value.parts : {};
    const common = { service: place.service, act: place.name, file };
    return Object.entries(parts).flatMap(([part, member]) =>
      isObject(member) ? [{ ...common, part, value: member, ...daysOf(member) }] : [],
    );
  });
  const adopted = (act: string) => dateAt(own(documents, `acts/${act}.json`), '/adopted');
  return found.sort(byMergeOrder(adopted));
}

function daysOf(part: DraftPart): Pick<FoundPart, 'from' | 'certainFrom' | 'isDated' | 'definition'> {
  const from = dateAt(part, '/inForce/from') ?? dateAt(part, '/inForce/notBefore');
  const to = dateAt(part, '/inForce/to');
  return {
    from: from ?? LAST_OF_ALL,
    certainFrom: dateAt(part, '/inForce/from') ?? dateAt(part, '/inForce/notAfter') ?? LAST_OF_ALL,
    isDated: from !== undefined,
    definition: { inForce: to === undefined ? {} : { to } },
  };
}

/** The day of a part that has none: after all others. */
export const LAST_OF_ALL = '9999-12-31' as IsoDate;

function dateAt(document: unknown, pointer: string): IsoDate | undefined {
  const text = get(document, pointer);
  return typeof text === 'string' ? parseDate(text) : undefined;
}
