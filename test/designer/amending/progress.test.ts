import { describe, expect, test } from 'vitest';
import { stepsOf } from '../../../designer/policy/amending/progress/steps-of.ts';
import type { AmendmentReport } from '../../../engine/amending/report.ts';
import type { Act } from '../../../engine/schema/act.ts';
import { day } from '../../support/assessing.ts';

const act: Act = {
  $schema: 'act.schema.json',
  id: 'zz-9-2026',
  kind: 'order',
  title: { en: 'On' },
  short: { en: 'No. 9' },
  number: '9',
  adopted: day('2026-05-20'),
  provisions: { p1: { order: 1, text: { en: 'Nine days' } } },
};
const part = (inForce: object, patch: object = {}) => ({
  service: 'visa',
  file: 'services/visa/amendments/zz-9-2026.json',
  part: 'all',
  definition: { title: { en: 'All' }, governs: 'submitted-from' as const, inForce, patch: { ...patch } },
});
const report = (state: 'covered' | 'to-do'): AmendmentReport => ({
  diagnostics: [],
  waiting: [],
  coverage: [{ provision: 'p1', state }],
  changes: [],
  shared: [],
  scenarios: { passed: 0, failed: 0, flips: [], altered: [] },
});
const nothing = {
  act: undefined,
  parts: [],
  report: undefined,
  proposals: undefined,
  tried: false,
  handedOver: false,
};
const from = { from: day('2026-07-01') };
const edited = [part(from, { deadlines: {} })];

describe('the order of work', () => {
  const states = (progress: Partial<Parameters<typeof stepsOf>[0]>) =>
    stepsOf({ ...nothing, ...progress }).map(({ state }) => state);

  test('begins with the act', () => {
    expect(states({})).toEqual(['next', 'to-do', 'to-do', 'to-do', 'to-do', 'to-do', 'to-do']);
    const { number: _, ...unnumbered } = act;
    expect(states({ act: unnumbered })[0]).toBe('next');
    expect(states({ act: { ...act, provisions: {} } })[0]).toBe('next');
  });

  test('goes on with parts that have a day', () => {
    expect(states({ act })).toEqual(['done', 'next', 'to-do', 'to-do', 'to-do', 'to-do', 'to-do']);
    expect(states({ act, parts: [part({})] })[1]).toBe('next');
    expect(states({ act, parts: [part(from)] }).slice(1, 4)).toEqual(['done', 'to-do', 'next']);
  });

  test('goes on with what is proposed, until nothing is left to judge', () => {
    const parts = [part(from)];
    const left = stepsOf({ ...nothing, act, parts, proposals: 12 });
    expect(left[2]).toEqual({ step: 'propose', state: 'next', left: 12 });
    expect(states({ act, parts, proposals: 0 }).slice(2, 4)).toEqual(['done', 'next']);
    expect(states({ act, parts: edited })[2]).toBe('to-do');
    expect(states({ act, parts: edited, proposals: 3 })[2]).toBe('next');
    expect(states({ act, proposals: 0 })[2]).toBe('to-do');
  });

  test('asks for every provision', () => {
    const left = stepsOf({ ...nothing, act, parts: edited, report: report('to-do') });
    expect(left[4]).toEqual({ step: 'account', state: 'next', left: 1 });
    expect(states({ act, parts: edited, report: report('covered') }).slice(4)).toEqual([
      'done',
      'next',
      'to-do',
    ]);
  });

  test('is done when it is handed over', () => {
    const all = { act, parts: edited, report: report('covered'), tried: true, handedOver: true };
    expect(states(all)).toEqual(['done', 'done', 'done', 'done', 'done', 'done', 'done']);
    expect(stepsOf({ ...nothing, ...all, proposals: 3 })[2]).toEqual({ step: 'propose', state: 'done' });
  });
});
