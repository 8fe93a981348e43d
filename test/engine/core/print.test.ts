import { expect, test } from 'vitest';
import { printDefinition } from '../../../engine/json/print.ts';
import { shippedFiles } from '../../support/library.ts';

test('a definition that is read and printed is the same file, byte for byte', () => {
  const files = shippedFiles();
  expect(files.length).toBeGreaterThan(100);
  expect(
    files.filter(({ text }) => printDefinition(JSON.parse(text)) !== text).map(({ path }) => path),
  ).toEqual([]);
});

test('a list of plain values stands on one line where it fits, an empty one too', () => {
  const long = 'x'.repeat(60);
  expect(printDefinition({ a: [1, 'b', true], b: [], c: {}, d: [{ e: 1 }], f: [long, long] })).toBe(
    `{\n  "a": [1, "b", true],\n  "b": [],\n  "c": {},\n  "d": [\n    {\n      "e": 1\n    }\n  ],\n  "f": [\n    "${long}",\n    "${long}"\n  ]\n}\n`,
  );
});
