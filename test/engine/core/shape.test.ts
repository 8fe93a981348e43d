import fc from 'fast-check';
import type Type from 'typebox';
import Value from 'typebox/value';
import { expect, test } from 'vitest';
import { join } from '../../../engine/json/pointer.ts';
import { isObject } from '../../../engine/json/value.ts';
import { placeOf } from '../../../engine/library/place.ts';
import { documentSchemas } from '../../../engine/library/schemas.ts';
import { inspect } from '../../../engine/library/shape/inspect.ts';
import { SHAPE_KEYWORDS } from '../../../engine/library/shape/shape.ts';
import { Edition } from '../../../engine/schema/edition.ts';
import { smallFiles } from '../../support/library.ts';

/** All keywords of a schema, at any depth. */
function keywords(schema: unknown): readonly string[] {
  if (!isObject(schema)) return [];
  const maps = [schema.properties, schema.patternProperties].flatMap((map) =>
    isObject(map) ? Object.values(map) : [],
  );
  const alternatives = Array.isArray(schema.anyOf) ? schema.anyOf : [];
  return [...Object.keys(schema), ...[...maps, ...alternatives, schema.items].flatMap(keywords)];
}

test('every keyword of the definition schemas is one that the walk understands', () => {
  const used = new Set([...Object.values(documentSchemas), Edition].flatMap(keywords));
  expect([...used].filter((keyword) => !SHAPE_KEYWORDS.includes(keyword))).toEqual([]);
});

const documents = smallFiles().flatMap(({ path, text }) => {
  const kind = placeOf(path)?.kind;
  const json: unknown = JSON.parse(text);
  return kind === undefined ? [] : [{ path, schema: documentSchemas[kind], json }];
});

/** The pointers of everything in a document that is no part of a condition, facts or a patch: those have readers of their own. */
function places(value: unknown, pointer = ''): readonly string[] {
  if (/\/(when|patch|facts)$/.test(pointer) && !pointer.startsWith('/facts')) return [];
  const inner = Array.isArray(value)
    ? value.flatMap((item, index) => places(item, join(pointer, index)))
    : isObject(value)
      ? Object.entries(value).flatMap(([key, item]) => places(item, join(pointer, key)))
      : [];
  return [pointer, ...inner];
}

/** A document with what stands at a pointer replaced, or removed where `by` is undefined. */
function replaced(document: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(document)) {
    return document.flatMap((item, index) => {
      if (String(index) !== key) return [item];
      const made = replaced(item, rest, by);
      return made === undefined ? [] : [made];
    });
  }
  if (!isObject(document)) return document;
  const made = replaced(document[key], rest, by);
  const { [key]: _, ...others } = document;
  return made === undefined ? others : { ...others, [key]: made };
}

test('the walk finds something exactly where a general validator refuses', () => {
  const mutation = fc.constantFrom(...documents).chain((document) =>
    fc.record({
      document: fc.constant(document),
      pointer: fc.constantFrom(...places(document.json).slice(1)),
      by: fc.constantFrom<unknown>(
        undefined,
        0,
        -1,
        1.5,
        'x',
        '',
        '2025-02-30',
        '2024-01-01',
        true,
        {},
        [],
        ['a'],
        { kk: 'ә' },
        { a: 1 },
      ),
    }),
  );
  fc.assert(
    fc.property(mutation, ({ document: { schema, json }, pointer, by }) => {
      const changed = replaced(json, pointer.slice(1).split('/'), by);
      const refused = !isValid(schema, changed);
      expect(inspect(schema, changed).findings.length > 0).toBe(refused);
    }),
    { numRuns: 1500 },
  );
});

function isValid(schema: Type.TSchema, value: unknown): boolean {
  return Value.Check(schema, value);
}
