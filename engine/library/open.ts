import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { error } from '../diagnostics/report.ts';
import { arrangeTexts } from '../text/arrange.ts';
import { buildLibrary } from './build.ts';
import { at, type Document, openDocument } from './document.ts';
import type { DocumentKind } from './place.ts';
import { resolve } from './references/resolve.ts';
import type { SharedDocuments } from './references/scope.ts';
import { calendarFindings } from './rules/calendar.ts';
import { dimensionFindings } from './rules/dimensions.ts';
import { guidanceFindings } from './rules/guidance.ts';
import { intervalFindings } from './rules/intervals.ts';
import { parameterFindings } from './rules/parameter.ts';
import { supersededFindings } from './rules/superseded.ts';
import { checkService } from './service/service.ts';
import { asItStands } from './standing.ts';
import type { OpenedLibrary, SourceFile } from './types.ts';
import { manifestDiagnostics, writtenIn } from './written.ts';

/**
 * Opens a library: reads every file, checks its shape, resolves what the definitions name in each other, consolidates every edition
 * and checks it again.
 * @param files all files of the library, by their paths inside it
 * @param elsewhere services of the library whose files were left out: naming them is no error
 * @returns the frozen library if nothing is an error; in either case every problem found, not only the first, each with its file, JSON
 * Pointer and code (areas `json`, `shape`, `library`, `reference`, `condition`, `edition`, `facts`), sorted by file
 */
export function openLibrary(files: readonly SourceFile[], elsewhere: readonly string[] = []): OpenedLibrary {
  const opened = distinct(files).map((file) => openDocument(file));
  const found = opened.filter((one): one is Document => 'place' in one);
  const written = writtenIn(found);
  const documents = found.map((one) => ({ ...one, value: arrangeTexts(one.value, written) }));
  const diagnostics: Diagnostic[] = [
    ...twice(files),
    ...opened.flatMap((one) => ('place' in one ? one.diagnostics : [one])),
  ];
  if (!documents.some(({ place }) => place.kind === 'ledger')) {
    diagnostics.push(error('ledger-missing', { file: 'ledger.json', pointer: '' }));
  }
  diagnostics.push(...manifestDiagnostics(documents));
  const names = new Set(documents.flatMap(({ place }) => place.service ?? []));
  const shared: SharedDocuments = {
    services: [...new Set([...names, ...elsewhere])],
    acts: rawByName(documents, 'act'),
    calendars: standingByName(documents, 'calendar'),
    codelists: standingByName(documents, 'codelist'),
    parameters: rawByName(documents, 'parameter'),
    guidance: rawByName(documents, 'guidance'),
    written,
  };
  diagnostics.push(
    ...documents
      .filter(({ place }) => place.service === undefined)
      .flatMap((one) => ownProblems(one, shared)),
  );
  const services = [...names].map((name) =>
    checkService(
      name,
      documents.filter(({ place }) => place.service === name),
      shared,
    ),
  );
  diagnostics.push(...services.flatMap((service) => service.diagnostics));
  const sorted = inOrder(diagnostics);
  if (sorted.some(({ severity }) => severity === 'error')) return { ok: false, diagnostics: sorted };
  return { ok: true, library: buildLibrary(documents, services, written), diagnostics: sorted };
}

/** The documents of a kind by name, raw; one that is no JSON is there by name only. */
function rawByName(documents: readonly Document[], kind: DocumentKind): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    documents.filter(({ place }) => place.kind === kind).map(({ place, value }) => [place.name, value]),
  );
}

/** The same with each entry as it stands: what was superseded is named by nobody any more. */
function standingByName(
  documents: readonly Document[],
  kind: DocumentKind,
): Readonly<Record<string, unknown>> {
  const raw = rawByName(documents, kind);
  return Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, asItStands(kind, value)]));
}

/** What a document outside the services names, and the rules of its kind. */
function ownProblems(
  { path, place, value, mentions }: Document,
  shared: SharedDocuments,
): readonly Diagnostic[] {
  return at(path, [
    ...resolve(mentions, { shared, act: place.name }),
    ...intervalFindings(value),
    ...(place.kind === 'calendar' ? calendarFindings(value) : []),
    ...(place.kind === 'parameter' ? parameterFindings(value, shared) : []),
    ...(place.kind === 'codelist'
      ? [...dimensionFindings(value, shared), ...supersededFindings(value, '/entries')]
      : []),
    ...(place.kind === 'guidance' ? guidanceFindings(value, shared) : []),
  ]);
}

function distinct(files: readonly SourceFile[]): readonly SourceFile[] {
  return [...new Map(files.map((file) => [file.path, file])).values()].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}

function twice(files: readonly SourceFile[]): readonly Diagnostic[] {
  const paths = files.map(({ path }) => path);
  const repeated = new Set(paths.filter((path, index) => paths.indexOf(path) !== index));
  return [...repeated].map((path) => error('file-twice', { file: path, pointer: '' }, { path }));
}

/** By file and place, each problem once. */
function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const distinctOnes = new Map(diagnostics.map((one) => [JSON.stringify(one), one]));
  const key = ({ at: { file, pointer }, code }: Diagnostic) => `${file}\n${pointer}\n${code}`;
  return [...distinctOnes.values()].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
