import { describe, expect, it } from 'vitest';
import { coverage } from '../../../engine/scenario/coverage.ts';
import type { Scenario } from '../../../engine/schema/scenario.ts';
import { base, libraryWith } from './scenarios.ts';
import { date } from './support.ts';

describe('coverage', () => {
  const renewal = (months: number, at: string, within: boolean): Partial<Scenario> => ({
    variant: 'renewal',
    at: date(at),
    facts: { ...base.facts, 'months-asked': months, 'renewals-used': 0, 'books-lost': 0 },
    expect: { limits: { renewal: within } },
  });
  const library = libraryWith({
    'ground-false': { expect: { grounds: { 'false-data': false } } },
    'only-produced': { facts: { ...base.facts, 'data-true': false }, expect: { outcome: 'refuse' } },
    'old-limit': renewal(6, '2026-02-28', true),
    'new-limit': renewal(3, '2026-03-01', true),
    'new-over': renewal(4, '2026-03-02', false),
    'nothing-expected': { at: date('2026-03-01') },
    due: { expect: { deadlines: { decision: { due: date('2026-02-05') } } } },
    consent: { expect: { documents: { consent: 'not-required' } } },
  });
  const items = coverage(library, 'card').map(
    ({ kind, id, wanted, since, scenarios }) =>
      [[kind, id, wanted, ...(since ? [since] : [])].join(' '), scenarios] as const,
  );
  const covered = Object.fromEntries(items);

  it('counts what a scenario expects, not what it merely produces', () => {
    expect(covered['ground false-data false']).toEqual(['ground-false']);
    expect(covered['ground false-data true']).toEqual([]);
    expect(covered['ground false-data unknown']).toEqual([]);
  });
  it('wants the boundaries of a limit in each form it had', () => {
    expect(covered['limit renewal at the limit 2025-01-01']).toEqual(['old-limit']);
    expect(covered['limit renewal one over 2025-01-01']).toEqual([]);
    expect(covered['limit renewal at the limit 2026-03-01']).toEqual(['new-limit']);
    expect(covered['limit renewal one over 2026-03-01']).toEqual(['new-over']);
    expect(covered['limit renewal last time 2026-03-01']).toEqual(['new-limit']);
    expect(covered['limit renewal one time too many 2026-03-01']).toEqual([]);
  });
  it('wants the day of effect and the day before', () => {
    expect(covered['edition-day reform/all the day before']).toEqual(['old-limit']);
    expect(covered['edition-day reform/all the day']).toEqual(['new-limit']);
  });
  it('wants deadlines and conditional documents', () => {
    expect(covered['deadline decision due']).toEqual(['due']);
    expect(covered['document consent not required']).toEqual(['consent']);
    expect(covered['document consent required']).toEqual([]);
    expect(Object.keys(covered).filter((key) => key.startsWith('document application'))).toEqual([]);
  });
  it('wants every boundary once', () => {
    expect(new Set(items.map(([key]) => key)).size).toBe(items.length);
    expect(coverage(library, 'none')).toEqual([]);
  });
});
