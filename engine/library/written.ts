import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { inOrder } from '../schema/in-order.ts';
import { DEFAULT_LANGUAGES, type LibraryLanguages } from '../schema/languages.ts';
import type { Manifest } from '../schema/manifest.ts';
import { at, type Document } from './document.ts';
import { missing } from './references/reference.ts';

const manifestOf = (documents: readonly Document[]): Document | undefined =>
  documents.find(({ place }) => place.kind === 'library');

/** The languages that a library says it is written in; where it says nothing, or nothing that can be read, those of the software. */
export function writtenIn(documents: readonly Document[]): LibraryLanguages {
  const manifest = manifestOf(documents);
  if (manifest?.sound !== true) return DEFAULT_LANGUAGES;
  // Walked along its schema without a finding.
  const { languages, authoritative } = manifest.value as Manifest;
  const all = inOrder(languages);
  return {
    languages: all.map(([language]) => language),
    authoritative,
    names: Object.fromEntries(all.map(([language, { name }]) => [language, name])),
  };
}

/** That the authoritative language is not among the languages of the library. */
export function manifestDiagnostics(documents: readonly Document[]): readonly Diagnostic[] {
  const manifest = manifestOf(documents);
  if (manifest?.sound !== true) return [];
  const { languages, authoritative } = writtenIn(documents);
  if (languages.includes(authoritative)) return [];
  return at(manifest.path, [missing('unknown-language', authoritative, languages, '/authoritative')]);
}
