import { expect, test } from 'vitest';
import type { Asked, Trial } from '../../../designer/policy/amending/worker/messages.ts';
import { trialsOf } from '../../../designer/policy/amending/worker/start-engine.ts';
import { day } from '../../support/assessing.ts';

const trial = (at: string): Trial => ({
  service: 'guest-card',
  scenario: { variant: 'first', at: day(at), facts: {} },
});
const result = { isOld: false };

test('while a case is tried only the newest one waits', () => {
  const asked: Asked[] = [];
  const tried: Trial[] = [];
  const { tryOut, told } = trialsOf(
    (one) => asked.push(one),
    (_, one) => tried.push(one),
  );
  const [first, second, third] = [trial('2026-01-01'), trial('2026-01-02'), trial('2026-01-03')];
  tryOut(first);
  tryOut(second);
  tryOut(third);
  expect(asked).toEqual([{ kind: 'try', id: 1, trial: first }]);
  told({ kind: 'tried', id: 1, result });
  expect(asked.at(-1)).toEqual({ kind: 'try', id: 2, trial: third });
  expect(tried).toEqual([]);
  told({ kind: 'tried', id: 2, result });
  // The draft has changed: the worker tries the same case again by itself.
  told({ kind: 'tried', id: 2, result });
  expect(tried).toEqual([third, third]);
  told({ kind: 'tried', id: 1, result });
  expect(tried).toHaveLength(2);
});

test('when trying has ended, nothing is told any more', () => {
  const asked: Asked[] = [];
  const tried: Trial[] = [];
  const { tryOut, told } = trialsOf(
    (one) => asked.push(one),
    (_, one) => tried.push(one),
  );
  tryOut(trial('2026-01-01'));
  tryOut(undefined);
  told({ kind: 'tried', id: 1, result });
  expect(asked.at(-1)).toEqual({ kind: 'try', id: 2, trial: undefined });
  expect(tried).toEqual([]);
});
