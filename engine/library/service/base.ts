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

/** The base edition of a service, put together from its files; raw, as far as they could be read. */
export interface RawBase {
  readonly service: string;
  readonly edition: Readonly<Record<string, unknown>>;
  readonly aspectFiles: Readonly<Record<string, string>>;
  /** The raw `inForce`. */
  readonly inForce: unknown;
  /** Its first day, where given. */
  readonly from?: IsoDate;
  /** Some file could not be read: what is missing may stand there. */
  readonly incomplete: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Puts the files of a base edition together and checks them as one. */
export function assembleBase(service: string, files: readonly Document[], shared: SharedDocuments): RawBase {
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
  const { inForce, ...own } = edition;
  const incomplete = files.some(({ value }) => value === undefined);
  if (!incomplete) diagnostics.push(...missingAspects(service, edition));
  const scope = { shared, edition: own, incomplete };
  for (const { path, mentions } of files) diagnostics.push(...at(path, resolve(mentions, scope)));
  for (const finding of editionFindings(own)) {
    const file = aspectFiles[segments(finding.pointer)[0] ?? ''] ?? folderOf(service);
    diagnostics.push(...at(file, [finding]));
  }
  const from = get(inForce, '/from');
  const first = typeof from === 'string' ? parseDate(from) : undefined;
  const start = first === undefined ? {} : { from: first };
  return { service, edition: own, inForce, aspectFiles, ...start, incomplete, diagnostics };
}

const folderOf = (service: string) => `services/${service}/edition`;

function missingAspects(service: string, edition: Readonly<Record<string, unknown>>): readonly Diagnostic[] {
  const required = [...(shapeOf(Edition).required ?? []), 'inForce'];
  return required
    .filter((aspect) => !Object.hasOwn(edition, aspect))
    .map((aspect) => error('aspect-missing', { file: folderOf(service), pointer: '' }, { service, aspect }));
}
