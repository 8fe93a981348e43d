import { join } from '../json/pointer.ts';
import { isObject } from '../json/value.ts';
import type { Library, ServiceDefinition, WholeEdition } from '../library/types.ts';

/** A document of the library, or an aspect or patch in one, whose items are looked at one by one. */
export interface WalkedDocument {
  readonly file: string;
  readonly pointer: string;
  readonly content: unknown;
  /** The pointer inside an edition; absent for acts, calendars and other shared documents, which are one item each. */
  readonly inEdition?: string;
}

/** Everything that people write, in the files in which they wrote it. Scenarios are not law and are left out. */
export function documentsOf(library: Library): readonly WalkedDocument[] {
  const shared = (folder: string, documents: Readonly<Record<string, unknown>>): WalkedDocument[] =>
    Object.entries(documents).map(([id, content]) => ({
      file: `${folder}/${id}.json`,
      pointer: '',
      content,
    }));
  return [
    ...shared('acts', library.acts),
    ...shared('calendars', library.recorded.calendars),
    ...shared('codelists', library.recorded.codelists),
    ...shared('parameters', library.parameters),
    ...Object.entries(library.guidance).flatMap(([id, { entries, ...topic }]) => [
      { file: `guidance/${id}.json`, pointer: '', content: topic },
      ...Object.entries(entries).map(([entry, content]) => ({
        file: `guidance/${id}.json`,
        pointer: join('/entries', entry),
        content,
      })),
    ]),
    ...Object.values(library.services).flatMap((service) => [
      ...[{ edition: service.base, aspectFiles: service.aspectFiles }, ...wholeEditions(service)].flatMap(
        ({ edition, aspectFiles }) =>
          Object.entries(edition).map(([aspect, content]) => ({
            file: aspectFiles[aspect] ?? `services/${service.id}`,
            pointer: join('', aspect),
            content,
            inEdition: join('', aspect),
          })),
      ),
      ...service.parts.map(({ file, part, definition }) => ({
        file,
        pointer: join('', 'parts', part, 'patch'),
        content: definition.patch,
        inEdition: '',
      })),
    ]),
  ];
}

/** The whole editions that acts put in place, each once. */
function wholeEditions({ parts }: ServiceDefinition): readonly WholeEdition[] {
  return [...new Map(parts.flatMap(({ whole }) => (whole ? [[whole.name, whole]] : []))).values()];
}

/** How deep items lie in an aspect: `/grounds/x`, but `/workflow/states/x`. */
const ITEM_DEPTH: Readonly<Record<string, number>> = { service: 3, workflow: 3, form: 3 };

/** The item that a pointer of an edition lies in. */
export function itemAt(path: readonly string[]): readonly string[] {
  return path.slice(0, ITEM_DEPTH[path[0] ?? ''] ?? 2);
}

/** Visits a value and everything inside it, with the path from it. */
export function walk(
  value: unknown,
  visit: (value: unknown, path: readonly string[]) => void,
  path: readonly string[] = [],
): void {
  visit(value, path);
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      walk(item, visit, [...path, String(index)]);
    });
  } else if (isObject(value)) {
    for (const key of Object.keys(value)) walk(value[key], visit, [...path, key]);
  }
}
