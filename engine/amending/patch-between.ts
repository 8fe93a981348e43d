import type { Shape } from '../library/shape/shape.ts';
import { DEFAULT_LANGUAGES, type LibraryLanguages } from '../schema/languages.ts';
import { difference } from './difference.ts';
import { EDITION_SHAPE } from './edition-shape.ts';
import { type Expressed, expressed } from './expressed.ts';

/**
 * The smallest merge patch that makes one value of another, as editions are merged: what the shape says is one thing is stated whole, a
 * thing of another kind too, and a text whose official wording changes with the translations that stay. Only citations are stated whole
 * although they merge: a reader of the patch must see what it cites.
 * @param before what the patch lies over; `undefined`: nothing is there
 * @param after what it makes; `undefined`: nothing is there any more, and the patch is `null`
 * @param shape of both; without one, that of an edition
 * @param written the languages of the library's texts
 * @returns the patch, `undefined` where nothing differs; or the places that would have to be `null`, which no patch can express
 */
export function patchBetween(
  before: unknown,
  after: unknown,
  shape: Shape = EDITION_SHAPE,
  written: LibraryLanguages = DEFAULT_LANGUAGES,
): Expressed<unknown> {
  const inexpressible: string[] = [];
  const patch = difference(before, after, shape, { written, inexpressible, at: '' });
  return expressed(patch, inexpressible);
}
