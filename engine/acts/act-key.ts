import { newKey } from '../amending/new-key.ts';
import { DATE, dateIn } from './dates.ts';

/** What the key of an act is made of. */
interface ActIdentity {
  readonly id: string;
  readonly number?: string | undefined;
  readonly adopted?: string | undefined;
}

const NUMBER = /(?:№|(?<!\p{L})No?\.)\s*(\p{L}?\d[\p{L}\d/-]*|[\p{L}\d]+-[\p{L}\d/-]+)/iu;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

/** The number, and the year if they say it, that words give to an act: "Order No. 12 of 01.02.2024". */
export function numberAndYearIn(words: string): { readonly number?: string; readonly year?: string } {
  const number = NUMBER.exec(words)?.[1];
  const date = new RegExp(DATE, 'iu').exec(words)?.[0];
  const without = number === undefined ? words : words.replace(number, ' ');
  const year = (date === undefined ? undefined : dateIn(date))?.slice(0, 4) ?? YEAR.exec(without)?.[0];
  return { ...(number === undefined ? {} : { number }), ...(year === undefined ? {} : { year }) };
}

/**
 * The key of an act by its number and year, as the acts of a library are named: their most frequent word before both. Without a number there is nothing
 * to make it from.
 */
export function actKey(
  { number, year }: { readonly number?: string; readonly year?: string },
  known: readonly ActIdentity[],
): string | undefined {
  if (number === undefined) return undefined;
  const words = [prefixOf(known), numberInKey(number), year].filter((word) => word !== undefined);
  return newKey(words.join('-'), []);
}

/** Whether a key names an act by this number and year, whatever stands around them. */
export function isNamedBy(key: string, number: string, year: string): boolean {
  const inside = `-${key}-`;
  return inside.includes(`-${numberInKey(number)}-`) && inside.includes(`-${year}-`);
}

/** "329-Ө-М" is 329, "44-НҚ" is 44; a number without digits in front is written in Latin letters. */
const numberInKey = (number: string): string => /^\d+/.exec(number)?.[0] ?? newKey(number, []);

function prefixOf(known: readonly ActIdentity[]): string | undefined {
  const times = new Map<string, number>();
  for (const { id, number, adopted } of known) {
    if (number === undefined || adopted === undefined) continue;
    const end = `-${numberInKey(number)}-${adopted.slice(0, 4)}`;
    if (!id.endsWith(end)) continue;
    const prefix = id.slice(0, -end.length);
    times.set(prefix, (times.get(prefix) ?? 0) + 1);
  }
  return [...times].sort(([, a], [, b]) => b - a)[0]?.[0];
}
