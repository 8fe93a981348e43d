import { EDITION_SHAPE } from '../../../../../../engine/amending/edition-shape.ts';
import type { Diagnostic } from '../../../../../../engine/diagnostics/diagnostic.ts';
import { error } from '../../../../../../engine/diagnostics/report.ts';
import { mergePatch } from '../../../../../../engine/json/merge-patch.ts';
import { readJson } from '../../../../../../engine/json/read.ts';
import { isObject } from '../../../../../../engine/json/value.ts';
import { walk } from '../../../../../../engine/library/shape/inspect.ts';
import type { Inspection } from '../../../../../../engine/library/shape/shape.ts';
import type { Edition } from '../../../../../../engine/schema/edition.ts';
import type { LibraryLanguages } from '../../../../../../engine/schema/languages.ts';

/** A patch as read: its value where it is one, and what the edition would lack or have wrong with it. */
export interface ReadPatch {
  readonly value?: Readonly<Record<string, unknown>>;
  readonly diagnostics: readonly Diagnostic[];
}

const FILE = 'patch';

/** Reads the text of a merge patch and tries it: what is wrong with the edition only because of it is a problem of the patch. */
export function readPatch(text: string, edition: Edition, written: LibraryLanguages): ReadPatch {
  const { value, diagnostics } = readJson(FILE, text, () => true);
  if (value === undefined || diagnostics.length > 0) return { diagnostics };
  const shape = inspected({ type: 'object' }, value);
  if (!isObject(value)) return { diagnostics: shape };
  const known = new Set(inspected(EDITION_SHAPE, edition).map(idOf));
  const merged = mergePatch(edition, value, EDITION_SHAPE, written);
  const found = inspected(EDITION_SHAPE, merged).filter((one) => !known.has(idOf(one)));
  return found.length === 0 ? { value, diagnostics: [] } : { diagnostics: found };
}

function inspected(shape: typeof EDITION_SHAPE, value: unknown): readonly Diagnostic[] {
  const inspection: Inspection = { findings: [], mentions: [] };
  walk(shape, value, '', inspection);
  return inspection.findings.map(({ code, pointer, params }) => error(code, { file: FILE, pointer }, params));
}

const idOf = ({ code, at }: Diagnostic): string => `${code} ${at.pointer}`;
