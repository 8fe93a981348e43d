import type Type from 'typebox';
import { inspectArray, inspectObject } from './containers.ts';
import { inspectScalar } from './scalar.ts';
import { type Inspection, type Shape, shapeOf } from './shape.ts';
import { inspectUnion } from './union.ts';

/**
 * Walks a document along its schema: everything that does not fit, each with its pointer, and every place that names something defined elsewhere.
 * Unlike a general validator it stops at no number of errors, and it knows which alternative of a union was meant.
 */
export function inspect(schema: Type.TSchema, document: unknown, pointer = ''): Inspection {
  const inspection: Inspection = { findings: [], mentions: [] };
  walk(shapeOf(schema), document, pointer, inspection);
  return inspection;
}

/** One step of the walk. */
export function walk(shape: Shape, value: unknown, pointer: string, into: Inspection): void {
  const reference = shape['x-reference'];
  if (reference !== undefined)
    into.mentions.push({ meaning: 'reference', concept: reference, value, pointer });
  const meaning = shape['x-qagida'];
  const type = shape['x-type'];
  if (meaning !== undefined) {
    into.mentions.push({ meaning, value, pointer, ...(type === undefined ? {} : { type }) });
  }
  // Conditions and expressions have their own parsers, with better words.
  if (meaning === 'condition' || meaning === 'expression') return;
  if (shape.anyOf !== undefined) inspectUnion(shape.anyOf, value, pointer, into, walk);
  else if (shape.type === 'object') inspectObject(shape, value, pointer, into, walk);
  else if (shape.type === 'array') inspectArray(shape, value, pointer, into, walk);
  else inspectScalar(shape, value, pointer, into);
}
