import type { Act } from '../../../../engine/schema/act.ts';
import { inOrder } from '../../../../engine/schema/in-order.ts';

type Provisions = Act['provisions'];

/** What a provision belongs to; the act itself for one that stands in nothing. */
export const outerOf = (id: string): string => id.split('.').slice(0, -1).join('.');

/** A provision and everything that it stands in, from the inside out. */
const chain = (id: string): readonly string[] => (id === '' ? [''] : [id, ...chain(outerOf(id))]);

const depth = (id: string): number => (id === '' ? 0 : id.split('.').length);

/** What a provision can belong to, from the inside out: what it stands in, and what the one before it is or stands in. */
export function outerPlaces(provisions: Provisions, id: string): readonly string[] {
  const ids = inOrder(provisions).map(([key]) => key);
  const before = ids.slice(0, Math.max(0, ids.indexOf(id))).findLast((other) => !other.startsWith(`${id}.`));
  const all = new Set([...chain(before ?? ''), ...chain(outerOf(id))]);
  return [...all].sort((a, b) => depth(b) - depth(a) || (a < b ? -1 : 1));
}

/** The address of a provision that belongs to something else: its number stays, a paragraph without a number is counted there. */
export function addressUnder(provisions: Provisions, id: string, outer: string): string {
  const own = id.split('.').at(-1) ?? id;
  const segment = /^indent-\d/.test(own) ? undefined : numberedUnder(own, outer);
  const inside = (last: string) => (outer === '' ? last : `${outer}.${last}`);
  if (segment !== undefined) return inside(segment);
  const ids = inOrder(provisions).map(([key]) => key);
  const before = ids.slice(0, ids.indexOf(id)).filter((other) => other.startsWith(`${outer}.`));
  // The label of a row and the head of an annex are no paragraphs of their text.
  const first = outer === '' || /^(?:annex|row|rules)/.test(outer.split('.').at(-1) ?? '') ? 1 : 2;
  return free(provisions, (count) => inside(`indent-${count}`), before.filter(isCounted).length + first);
}

const isCounted = (id: string): boolean => !/(?:^|\.)(?:title|note)$/.test(id);

/** Inside of articles and rows paragraphs are numbered without a letter. */
function numberedUnder(segment: string, outer: string): string {
  const isInside = /(?:^|\.)(?:art|row)-\d/.test(outer);
  return isInside && /^p\d/.test(segment) ? segment.slice(1) : segment;
}

/** The first address that no provision has. */
export function free(provisions: Provisions, address: (count: number) => string, from: number): string {
  let count = from;
  while (Object.hasOwn(provisions, address(count))) count += 1;
  return address(count);
}
