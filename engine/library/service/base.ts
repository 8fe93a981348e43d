import { parseDate } from '../../calendar/date.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { error } from '../../diagnostics/report.ts';
import { mergePatch } from '../../json/merge-patch.ts';
import { get, segments } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import { Edition } from '../../schema/edition.ts';
import type { IsoDate } from '../../schema/primitives.ts';
import { at, type Document } from '../document.ts';
import { resolve } from '../references/resolve.ts';
import type { SharedDocuments } from '../references/scope.ts';
import { editionFindings } from '../rules/edition.ts';
import { shapeOf } from '../shape/shape.ts';

/** An edition put together from its files; raw, as far as they could be read. */
export interface RawEdition {
  readonly edition: Readonly<Record<string, unknown>>;
  readonly aspectFiles: Readonly<Record<string, string>>;
  /** Some file could not be read: what is missing may stand there. */
  readonly incomplete: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** The base edition of a service. */
export interface RawBase extends RawEdition {
  readonly service: string;
  /** The raw `inForce`. */
  readonly inForce: unknown;
  /** Its first day, where given. */
  readonly from?: IsoDate;
}

/** Puts the files of a base edition together and checks them as one. */
export function assembleBase(service: string, files: readonly Document[], shared: SharedDocuments): RawBase {
  const folder = `services/${service}/edition`;
  const { edition: all, aspectFiles, incomplete, diagnostics } = assemble(service, folder, files, shared);
  const { inForce, ...edition } = all;
  const missing =
    incomplete || Object.hasOwn(all, 'inForce') ? [] : [missingAspect(service, folder, 'inForce')];
  const from = get(inForce, '/from');
  const first = typeof from === 'string' ? parseDate(from) : undefined;
  const start = first === undefined ? {} : { from: first };
  return {
    service,
    edition,
    inForce,
    aspectFiles,
    ...start,
    incomplete,
    diagnostics: [...diagnostics, ...missing],
  };
}

/** Puts the files of an edition together and checks them as one; `inForce` is still among its aspects. */
export function assemble(
  service: string,
  folder: string,
  files: readonly Document[],
  shared: SharedDocuments,
): RawEdition {
  const edition: Record<string, unknown> = {};
  const aspectFiles: Record<string, string> = {};
  const diagnostics: Diagnostic[] = [];
  for (const { path, value } of files) {
    for (const [aspect, content] of Object.entries(isObject(value) ? value : {})) {
      if (aspect === '$schema') continue;
      const other = aspectFiles[aspect];
      if (other !== undefined) {
        diagnostics.push(error('aspect-twice', { file: path, pointer: `/${aspect}` }, { aspect, other }));
        // What either file defines is there, so that its mentions elsewhere are no further problems.
        edition[aspect] = mergePatch(edition[aspect], content);
      } else {
        aspectFiles[aspect] = path;
        edition[aspect] = content;
      }
    }
  }
  const { inForce: _, ...own } = edition;
  const incomplete = files.some(({ value }) => value === undefined);
  if (!incomplete) diagnostics.push(...missingAspects(service, folder, edition));
  const scope = { shared, edition: own, incomplete };
  for (const { path, mentions } of files) diagnostics.push(...at(path, resolve(mentions, scope)));
  for (const finding of editionFindings(own)) {
    const file = aspectFiles[segments(finding.pointer)[0] ?? ''] ?? folder;
    diagnostics.push(...at(file, [finding]));
  }
  return { edition, aspectFiles, incomplete, diagnostics };
}

function missingAspects(
  service: string,
  folder: string,
  edition: Readonly<Record<string, unknown>>,
): readonly Diagnostic[] {
  return (shapeOf(Edition).required ?? [])
    .filter((aspect) => !Object.hasOwn(edition, aspect))
    .map((aspect) => missingAspect(service, folder, aspect));
}

const missingAspect = (service: string, folder: string, aspect: string): Diagnostic =>
  error('aspect-missing', { file: folder, pointer: '' }, { service, aspect });
