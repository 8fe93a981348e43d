import { ok, type Result } from '../diagnostics/diagnostic.ts';
import { readJson } from './read.ts';
import type { JsonValue } from './value.ts';

/** A definition file as read: its path inside the library, and its text. */
interface Source {
  readonly path: string;
  readonly text: string;
}

/**
 * The JSON of a definition file.
 * @returns the value; or the diagnostics of the area `json`, each with file and pointer: syntax, duplicate and forbidden keys, nesting deeper
 * than 64 levels (found without recursion), numbers that cannot be kept, and `null` outside an amendment's patch
 */
export function parseJson({ path, text }: Source): Result<JsonValue> {
  const { value, diagnostics } = readJson(path, text, allowsNullIn(path));
  return value === undefined || diagnostics.length > 0 ? { ok: false, diagnostics } : ok(value);
}

/** `null` deletes, so it may stand in the patches of amendments and of readings of open entries, and nowhere else. */
export function allowsNullIn(path: string): (pointer: string) => boolean {
  const isAmendment = /^services\/[^/]+\/amendments\/[^/]+\.json$/.test(path);
  if (isAmendment) return (pointer) => /^\/parts\/[^/]+\/patch\//.test(pointer);
  const isEdition = /^services\/[^/]+\/(edition|editions\/[^/]+)\/[^/]+\.json$/.test(path);
  return (pointer) => isEdition && /^\/open\/[^/]+\/readings\/[^/]+\/patch\//.test(pointer);
}
