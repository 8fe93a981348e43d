import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { placeOf } from '../../../engine/library/place.ts';
import { schemaFiles } from '../../../server/tools/json-schema.ts';
import { fixtureFolder, readLibrary, smallFiles } from '../../support/library.ts';

const folder = new URL('../../../engine/schema/json/', import.meta.url);

test('the written files are those that the schemas give now (npm run schemas)', () => {
  const files = schemaFiles();
  expect(readdirSync(folder).sort()).toEqual(files.map(({ name }) => name).sort());
  for (const { name, text } of files) expect(readFileSync(new URL(name, folder), 'utf8')).toBe(text);
});

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
addFormats.default(ajv);
const validators = new Map(schemaFiles().map(({ name, text }) => [name, ajv.compile(JSON.parse(text))]));

const files = [...smallFiles(), ...readLibrary(fixtureFolder('households'))];
test.each(files.map(({ path, text }) => [path, text]))('an editor accepts %s', (path, text) => {
  const json = JSON.parse(text);
  const validate = validators.get(`${placeOf(path)?.kind}.schema.json`);
  validate?.(json);
  expect(validate?.errors).toBeNull();
  expect(json.$schema.split('/').at(-1)).toBe(`${placeOf(path)?.kind}.schema.json`);
});

test('an editor marks a broken condition and an unknown key', () => {
  const validate = validators.get('edition.schema.json');
  const ground = {
    order: 1,
    effect: 'refuse',
    appliesTo: ['first'],
    text: { kk: 'а' },
    when: { all: [{ not: { fact: 'a', operator: 'is', value: true } }] },
  };
  expect(validate?.({ grounds: { g: ground } })).toBe(true);
  expect(validate?.({ grounds: { g: { ...ground, when: { all: [{ fact: 'a' }] } } } })).toBe(false);
  expect(validate?.({ grounds: { g: { ...ground, when: { some: { list: 'a' } } } } })).toBe(false);
  expect(validate?.({ grounds: { g: { ...ground, numbr: '1)' } } })).toBe(false);
});
