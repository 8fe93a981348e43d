import type { Documents } from '../../../../../../engine/amending/operations.ts';
import { join, segments } from '../../../../../../engine/json/pointer.ts';
import { placeOf } from '../../../../../../engine/library/place.ts';

/** The documents of the library that services share and that an order may change, by the folder in which they lie. */
export const SHARED_FOLDERS = ['parameters', 'codelists', 'calendars'] as const;
export type SharedFolder = (typeof SHARED_FOLDERS)[number];

type Shared = Readonly<Record<SharedFolder, Documents>>;

/** Shared documents by folder and id: `/parameters/index` then points to one as `/documents/passport` points to an item of an edition. */
export function sharedIn(documents: Documents): Shared {
  const shared: Record<SharedFolder, Record<string, unknown>> = {
    parameters: {},
    codelists: {},
    calendars: {},
  };
  for (const [file, document] of Object.entries(documents)) {
    const folder = SHARED_FOLDERS.find((one) => file.startsWith(`${one}/`));
    const name = placeOf(file)?.name;
    if (folder !== undefined && name !== undefined && document !== undefined) shared[folder][name] = document;
  }
  return shared;
}

/** A place in a document. */
export interface DocumentPlace {
  readonly file: string;
  readonly pointer: string;
}

/** The document that a pointer such as `/parameters/index/values/first` leads into, and the pointer inside it; undefined for any other. */
export function documentPlace(pointer: string): DocumentPlace | undefined {
  const [folder, id, ...rest] = segments(pointer);
  const known = SHARED_FOLDERS.find((one) => one === folder);
  if (known === undefined || id === undefined) return undefined;
  return { file: `${known}/${id}.json`, pointer: join('', ...rest) };
}
