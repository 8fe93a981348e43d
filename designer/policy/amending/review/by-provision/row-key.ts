import type { ReviewRow } from '../../../../../engine/amending/by-provision.ts';
import type { Act } from '../../../../../engine/schema/act.ts';

/** What tells a row of a review from the others, while what it shows may change. */
export function keyOf(row: ReviewRow): string {
  switch (row.kind) {
    case 'provision':
      return row.provision;
    case 'heading':
      return row.accounted.provision;
    case 'without-effect':
      return `reason ${hashOf(JSON.stringify(row.reason))}`;
    case 'uncited': {
      const [first] = row.changes;
      return `uncited ${first?.of?.service} ${first?.of?.from} ${first?.file} ${first?.change.aspect}`;
    }
  }
}

/** Where a row stands on the page, for those who go to a provision. */
export const idOf = (row: ReviewRow): string | undefined =>
  row.kind === 'provision' ? `row-${row.provision}` : undefined;

/** A heading only leads to what stands under it. */
export const isToLookAt = (row: ReviewRow): boolean => row.kind !== 'heading';

/** The provisions of the act that a row shows. */
export function provisionsOf(row: ReviewRow): readonly string[] {
  switch (row.kind) {
    case 'provision':
      return [row.provision, ...row.under.map(({ provision }) => provision)];
    case 'heading':
      return [row.accounted.provision];
    case 'without-effect':
      return row.provisions.map(({ provision }) => provision);
    case 'uncited':
      return [];
  }
}

/** What a row shows, so that whoever has looked at it looks again when that is something else. */
export function printOf(row: ReviewRow, provisions: Act['provisions']): string {
  const words = provisionsOf(row).map((id) => provisions[id]?.text);
  return hashOf(JSON.stringify([words, row.kind === 'provision' ? withoutPlaces(row) : row]));
}

/** Beside which provision the change of an item stands that is only named here, is no content of this one. */
const withoutPlaces = (row: Extract<ReviewRow, { kind: 'provision' }>): object => ({
  ...row,
  elsewhere: row.elsewhere.map(({ at: _, ...item }) => item),
});

/** Tells texts apart in little room; nobody gains by forging what they have looked at themselves. */
function hashOf(text: string): string {
  let [first, second] = [0x811c9dc5, 0x1b873593];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x85ebca6b);
  }
  return `${(first >>> 0).toString(36)}${(second >>> 0).toString(36)}`;
}
