import { expect, test } from 'vitest';
import { builtChunks, compressed, filesOf } from './loads.ts';

const ENTRY = 'index.html';
const DESIGNER = 'policy/amending/pages.ts';

test('the portal’s first load stays small: people come with cheap phones', () => {
  expect(compressed(filesOf(builtChunks(), [ENTRY]))).toBeLessThan(190);
});

test('the designer’s first load is under 350 kB of compressed script', () => {
  const chunks = builtChunks();
  expect(chunks[DESIGNER]).toBeDefined();
  expect(compressed(filesOf(chunks, [ENTRY, DESIGNER]))).toBeLessThan(350);
});

test('each editor of an aspect loads its own code when it is first opened', () => {
  const chunks = builtChunks();
  const editors = Object.keys(chunks).filter((module) => /amending\/editors\/.*Editor\.tsx$/.test(module));
  expect(editors.length).toBeGreaterThan(5);
  const first = filesOf(chunks, [ENTRY, DESIGNER]);
  for (const editor of editors) expect(first).not.toContain(chunks[editor]?.file);
});
