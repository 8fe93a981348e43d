import { least, most } from './bounds-columns.ts';
import { establishedBy, kind } from './choice-columns.ts';
import type { FactColumn } from './column.ts';
import { documents } from './documents-column.ts';
import { format, personal } from './mark-columns.ts';
import { order } from './order-column.ts';
import { provision, unverified } from './source-columns.ts';
import { evidence, help, no, title, yes } from './words-columns.ts';

/** What is said of a fact in the table, in the order of its columns; the key, under which it is known, follows them. */
export const FACT_COLUMNS = {
  title,
  kind,
  'established-by': establishedBy,
  yes,
  no,
  help,
  evidence,
  least,
  most,
  provision,
  unverified,
  personal,
  format,
  documents,
  order,
} as const satisfies Readonly<Record<string, FactColumn>>;

export type FactColumnId = keyof typeof FACT_COLUMNS | 'key';

/** The ids of the columns as they are shown. */
export const FACT_COLUMN_IDS = [
  'title',
  'kind',
  'established-by',
  'yes',
  'no',
  'help',
  'evidence',
  'least',
  'most',
  'provision',
  'unverified',
  'personal',
  'format',
  'documents',
  'order',
  'key',
] as const satisfies readonly FactColumnId[];
