import { expect, test } from 'vitest';
import { newestOf } from '../../../designer/policy/amending/worker/start-engine.ts';
import type { Documents } from '../../../engine/amending/operations.ts';

test('while the engine looks at documents, only the newest ones wait', () => {
  const sent: (readonly [number, Documents])[] = [];
  const { ask, settled } = newestOf((version, documents) => sent.push([version, documents]));
  const [first, second, third]: Documents[] = [{ a: 1 }, { a: 2 }, { a: 3 }];
  ask(first ?? {});
  ask(second ?? {});
  ask(third ?? {});
  expect(sent).toEqual([[1, first]]);
  // What is answered is what was asked about, not what has come since.
  expect(settled()).toBe(first);
  expect(sent).toEqual([
    [1, first],
    [2, third],
  ]);
  expect(settled()).toBe(third);
  expect(settled()).toBeUndefined();
  expect(sent).toHaveLength(2);
});
