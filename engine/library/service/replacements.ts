import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { error } from '../../diagnostics/report.ts';
import { listed, nearest } from '../../diagnostics/suggest.ts';
import { join } from '../../json/pointer.ts';
import type { Document } from '../document.ts';
import type { SharedDocuments } from '../references/scope.ts';
import type { PlacedPart, WholeEdition } from '../types.ts';
import { assemble, type RawEdition } from './base.ts';
import { soundAmendment } from './parts.ts';

/** A whole edition that a part may put in place of the one before, with what is wrong in its files. */
export interface RawReplacement extends WholeEdition, RawEdition {}

export type Replacements = Readonly<Record<string, RawReplacement>>;

/** The whole editions in the folder `editions` of a service, by name, each put together and checked like a base edition. */
export function assembleReplacements(
  service: string,
  files: readonly Document[],
  shared: SharedDocuments,
): Replacements {
  const names = [...new Set(files.flatMap(({ place }) => place.replacement ?? []))];
  return Object.fromEntries(
    names.map((name): [string, RawReplacement] => {
      const own = files.filter(({ place }) => place.replacement === name);
      const raw = assemble(service, `services/${service}/editions/${name}`, own, shared);
      const { inForce: _, ...edition } = raw.edition;
      const { inForce: file, ...aspectFiles } = raw.aspectFiles;
      const dated =
        file === undefined ? [] : [error('replacement-in-force', { file, pointer: '/inForce' }, { name })];
      return [name, { ...raw, name, edition, aspectFiles, diagnostics: [...raw.diagnostics, ...dated] }];
    }),
  );
}

/** A part that names a folder that is not there, and a folder that no part names. */
export function replacementDiagnostics(
  service: string,
  replacements: Replacements,
  parts: readonly PlacedPart[],
  amendments: readonly Document[],
): readonly Diagnostic[] {
  const known = Object.keys(replacements);
  const missing = amendments.flatMap((document) =>
    Object.entries(soundAmendment(document)?.parts ?? {}).flatMap(([part, { edition: found }]) => {
      if (found === undefined || known.includes(found)) return [];
      const at = { file: document.path, pointer: join('/parts', part, 'edition') };
      return [
        error('replacement-not-there', at, { found, nearest: nearest(found, known), known: listed(known) }),
      ];
    }),
  );
  // An amendment that could not be read may name it.
  if (!amendments.every(({ sound }) => sound)) return missing;
  const used = new Set(parts.map(({ definition }) => definition.edition));
  const unused = known
    .filter((name) => !used.has(name))
    .map((name) =>
      error('replacement-unused', { file: `services/${service}/editions/${name}`, pointer: '' }, { name }),
    );
  return [...missing, ...unused];
}
