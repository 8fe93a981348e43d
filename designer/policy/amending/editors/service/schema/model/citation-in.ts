import { isObject } from '../../../../../../../engine/json/value.ts';
import type { Citation } from '../../../../../../../engine/schema/citation.ts';

export const isCitation = (value: unknown): value is Citation =>
  isObject(value) && typeof value.act === 'string' && typeof value.provision === 'string';

/** The citation of an object of a definition, where it has one. */
export const citationIn = (value: Readonly<Record<string, unknown>>): Citation | undefined =>
  isCitation(value.citation) ? value.citation : undefined;
