import { equal } from '../diff/equal.ts';
import { alternative, memberOf } from '../json/merge-patch.ts';
import { own } from '../json/own.ts';
import { join } from '../json/pointer.ts';
import { isObject } from '../json/value.ts';
import { placeOf } from '../library/place.ts';
import { documentSchemas } from '../library/schemas.ts';
import { type Shape, shapeOf } from '../library/shape/shape.ts';
import { isReplacedWhole } from './difference.ts';
import { EDITION_SHAPE } from './edition-shape.ts';
import type { Operation } from './operations.ts';

/**
 * The narrowest operations that make one document of another. What the schema of the document says is one thing (a condition, an
 * expression, a citation, a thing of another kind) changes as a whole, a list too; applied in any order, they give `after`.
 * @param file the document's path inside the library, which says what kind it is
 * @param before `undefined`: it is not there yet
 * @param after `undefined`: it is taken away
 */
export function operationsBetween(file: string, before: unknown, after: unknown): readonly Operation[] {
  const kind = placeOf(file)?.kind;
  const shape = kind && shapeOf(documentSchemas[kind]);
  return changes({ before, after, shape, pointer: '' }, kind === 'amendment').map((change) => ({
    file,
    ...change,
  }));
}

/** The same for a value of any shape, such as an aspect of an edition: `file` is only what the operations are said to change. */
export const operationsWithin = (
  file: string,
  shape: Shape,
  before: unknown,
  after: unknown,
): readonly Operation[] =>
  changes({ before, after, shape, pointer: '' }, false).map((change) => ({ file, ...change }));

interface Compared {
  readonly before: unknown;
  readonly after: unknown;
  readonly shape: Shape | undefined;
  readonly pointer: string;
}

/** @param isAmendment the patches of its parts have the shape of what they lie over */
function changes(compared: Compared, isAmendment: boolean): readonly Omit<Operation, 'file'>[] {
  const { before, after, pointer } = compared;
  if (before === after || equal(before, after)) return [];
  const shape = isAmendment && PATCH_OF_PART.test(pointer) ? EDITION_SHAPE : compared.shape;
  if (!isObject(before) || !isObject(after) || isOne(shape) || isOfAnotherKind(before, after, shape)) {
    return [
      {
        pointer,
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
      },
    ];
  }
  const members = shape?.anyOf === undefined ? shape : alternative(shape.anyOf, before, after);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
    changes(
      {
        before: own(before, key),
        after: own(after, key),
        shape: members && memberOf(members, key),
        pointer: join(pointer, key),
      },
      isAmendment,
    ),
  );
}

const PATCH_OF_PART = /^\/parts\/[^/]+\/patch$/;

/** Half of one citation and half of another would cite what nobody meant. */
const isOne = (shape: Shape | undefined): boolean =>
  isReplacedWhole(shape) || shape?.['x-qagida'] === 'citation';

type Members = Readonly<Record<string, unknown>>;
const isOfAnotherKind = (before: Members, after: Members, shape: Shape | undefined): boolean =>
  shape?.anyOf !== undefined && before.kind !== after.kind;
