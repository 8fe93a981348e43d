import { delimiterOf, parseDelimited } from '../../../../../engine/text/delimited.ts';

type Cells = readonly (readonly string[])[];

/** What was given: cells; or why it is no table. `spreadsheet`: a file of a spreadsheet or word processor itself. */
export type Given =
  | { readonly ok: true; readonly cells: Cells }
  | { readonly ok: false; readonly why: 'too-large' | 'spreadsheet' | 'letters' | 'no-table' };

/** More than the longest order with all its texts. */
const MOST_BYTES = 20_000_000;

/** The cells of a text from a clipboard. */
export function givenText(text: string): Given {
  if (text.length > MOST_BYTES) return { ok: false, why: 'too-large' };
  if (text.includes('\u0000')) return { ok: false, why: 'no-table' };
  const plain = text.replace(/^\uFEFF/u, '');
  const delimiter = delimiterOf(plain);
  // Sentences have commas: only what a spreadsheet has quoted or parted throughout is a table of commas.
  if (delimiter !== '\t' && !isEven(parseDelimited(plain, delimiter))) return lines(plain);
  return { ok: true, cells: parseDelimited(plain, delimiter) };
}

const lines = (text: string): Given => ({ ok: true, cells: parseDelimited(text, '\t') });

/** Whether all rows have as many cells, as in a file of a spreadsheet. */
const isEven = ([head = [], ...rows]: Cells): boolean =>
  head.length > 1 && rows.every((row) => row.length === head.length || row.every((cell) => cell === ''));

/** The cells of a file. */
export function givenFile(bytes: Uint8Array<ArrayBuffer>): Given {
  if (bytes.length > MOST_BYTES) return { ok: false, why: 'too-large' };
  const begins = (...signs: readonly number[]) => signs.every((sign, index) => bytes[index] === sign);
  // Archives, as the files of today's spreadsheets are, and the files of earlier ones.
  if (begins(0x50, 0x4b) || begins(0xd0, 0xcf, 0x11, 0xe0)) return { ok: false, why: 'spreadsheet' };
  if (begins(0x25, 0x50, 0x44, 0x46)) return { ok: false, why: 'no-table' };
  const encoding = begins(0xff, 0xfe) ? 'utf-16le' : begins(0xfe, 0xff) ? 'utf-16be' : 'utf-8';
  try {
    return givenText(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return { ok: false, why: 'letters' };
  }
}
