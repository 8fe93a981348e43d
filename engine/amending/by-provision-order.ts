import type { ToldClause } from '../diff/types.ts';
import type { Edition } from '../schema/edition.ts';

/** What decides about somebody's application, the weightiest first. */
const DECIDING = [
  'grounds',
  'requirements',
  'deadlines',
  'windows',
  'attempts',
  'entitlements',
  'amounts',
  'quotas',
  'tables',
  'scoring',
  'votes',
  'documents',
  'conditions',
] as const satisfies readonly (keyof Edition)[];

/** What carries that out, and what is only read; `rests`: of what only the source changed. */
const OTHERS = [
  'facts',
  'workflow',
  'service',
  'form',
  'notices',
  'standards',
  'information',
  'rests',
  'open',
];

/** Whether something of an aspect decides, rather than carries out or tells. */
export const decides = (aspect: string): boolean => DECIDING.some((one) => one === aspect);

/** The place of an aspect among those that change at one provision; what is shared by services comes first. */
export function rankOf(aspect: string): number {
  if (aspect === '') return -1;
  const places: readonly string[] = [...DECIDING, ...OTHERS];
  const place = places.indexOf(aspect);
  return place === -1 ? places.length : place;
}

/** What is told of an item and decides nothing by itself, however long. */
const NEVER_DECIDES: readonly string[] = ['order', 'number', 'title', 'hours'];
/** What is a list; a short one is read at a glance. */
const LISTS: readonly string[] = ['records'];
const GLANCE = 80;

/**
 * Whether a clause about an item is folded into one line.
 * @param areWordsRead whether the words of the item have to be read too: it decides, and does not say them as the law does
 */
export function isOneLine({ key, kind, words }: ToldClause, areWordsRead: boolean): boolean {
  if (key === undefined) return false;
  if (NEVER_DECIDES.includes(key)) return true;
  if (LISTS.includes(key)) return words.length > GLANCE;
  return kind === 'text' && !areWordsRead;
}
