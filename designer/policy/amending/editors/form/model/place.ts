import { join, segments } from '../../../../../../engine/json/pointer.ts';
import type { Edition } from '../../../../../../engine/schema/edition.ts';

export type Pages = Edition['form']['pages'];
export type Page = Pages[string];
export type Field = Page['fields'][string];

/** The keyed map of the pages in the edition. */
export const PAGES = '/form/pages';

/** A page of the form, or a field on one. */
export interface FormPlace {
  readonly page: string;
  /** The fact that the field asks for; absent: the page itself. */
  readonly fact?: string;
}

export const pointerOf = ({ page, fact }: FormPlace): string =>
  fact === undefined ? join(PAGES, page) : join(PAGES, page, 'fields', fact);

/** The page or field that a pointer names, or lies in. */
export function placeAt(pointer: string | undefined): FormPlace | undefined {
  if (pointer === undefined) return undefined;
  const [aspect, map, page, member, fact] = segments(pointer);
  if (aspect !== 'form' || map !== 'pages' || page === undefined) return undefined;
  return member === 'fields' && fact !== undefined ? { page, fact } : { page };
}

export const isSamePlace = (one: FormPlace, other: FormPlace | undefined): boolean =>
  one.page === other?.page && one.fact === other.fact;
