import type { Documents } from '../../../../../../engine/amending/operations.ts';
import { hashOf } from '../../../../../../engine/json/hash.ts';
import { own } from '../../../../../../engine/json/own.ts';
import { isObject } from '../../../../../../engine/json/value.ts';

const LEDGER = 'ledger.json';

/** Whether the ledger says that a document is published as it stands: then nothing in it changes, and entries are only added. */
export function isPublished(published: Documents, file: string): boolean {
  const document = own(published, file);
  const ledger = own(published, LEDGER);
  if (document === undefined || !isObject(ledger) || !isObject(ledger.entries)) return false;
  const named = Object.values(ledger.entries).filter((entry) => isObject(entry) && entry.document === file);
  if (named.length === 0) return false;
  const hash = hashOf(document);
  return named.some((entry) => isObject(entry) && entry.hash === hash);
}
