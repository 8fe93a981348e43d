import fc from 'fast-check';
import { timeline } from '../../engine/edition/timeline.ts';
import { join } from '../../engine/json/pointer.ts';
import type { Library } from '../../engine/library/types.ts';
import { fixtureFolder, openFiles, readLibrary } from './library.ts';

/** The fixture libraries, opened. */
export const fixtureLibraries = (): readonly Library[] =>
  ['small', 'second-country', 'households'].map((name) => openFiles(readLibrary(fixtureFolder(name))));

/** Every edition of every service of some libraries, with the languages that it is written in, each service's in order. */
export const editionsOf = (libraries: readonly Library[]) =>
  libraries.flatMap((library) =>
    Object.keys(library.services).map((service) => ({
      written: library.written,
      editions: timeline(library, service).map(({ edition }) => edition as unknown),
    })),
  );

/** Every place in a value: its own and those of everything inside it, but for what lies in lists. */
export function placesIn(value: unknown, pointer = ''): readonly { pointer: string; value: unknown }[] {
  const here = { pointer, value };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [here];
  return [here, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, join(pointer, key)))];
}

/** An edit of an edition: something at a place that is there or is not, taken from elsewhere in it; or a removal. */
export interface Edit {
  readonly pointer: string;
  readonly value: unknown;
}

/** Any edit of an edition. */
export function anyEdit(edition: unknown): fc.Arbitrary<Edit> {
  const places = placesIn(edition).filter(({ pointer }) => pointer !== '');
  const place = fc.constantFrom(...places);
  const text = fc.record({ kk: fc.constantFrom('бір', 'екі'), ru: fc.constantFrom('один', 'два') });
  const value = fc.oneof(
    place.map((one) => one.value),
    fc.constant(undefined),
    text,
    fc.constantFrom<unknown>('a word', 7, true, {}, [], { kind: 'text', maxLength: 5 }),
  );
  const pointer = fc.oneof(
    { weight: 4, arbitrary: place.map((one) => one.pointer) },
    { weight: 1, arbitrary: place.map((one) => join(one.pointer, 'new-one')) },
  );
  return fc.record({ pointer, value });
}
