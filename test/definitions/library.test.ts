import { describe, expect, it } from 'vitest';
import { check } from '../../engine/check/check.ts';
import { coverage } from '../../engine/scenario/coverage.ts';
import { runScenarios } from '../../engine/scenario/run.ts';
import { shippedLibrary } from '../support/library.ts';

const library = shippedLibrary();
const services = Object.keys(library.services);

describe('the shipped library', () => {
  it('has no error of the checker', () => {
    expect(services.length).toBeGreaterThan(0);
    expect(check(library).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('passes every one of its scenarios', () => {
    const results = runScenarios(library);
    expect(results.length).toBeGreaterThan(100);
    expect(results.filter(({ passed }) => !passed)).toEqual([]);
  });

  it.each(services)('covers the boundaries of every ground, limit and deadline of %s', (service) => {
    const items = coverage(library, service);
    expect(items.length).toBeGreaterThan(0);
    expect(items.filter(({ scenarios }) => scenarios.length === 0)).toEqual([]);
  });

  it('says of every scenario whose expected days are computed how they were', () => {
    const silent = Object.values(library.services).flatMap(({ scenarios }) =>
      Object.entries(scenarios)
        .filter(([, { scenario }]) => {
          const days = scenario.expect.deadlines ?? scenario.story?.some(({ expect: e }) => e.due) ?? false;
          return days !== false && scenario.calculation === undefined;
        })
        .map(([id]) => id),
    );
    expect(silent).toEqual([]);
  });

  it('marks every translation of an act that its source does not give', () => {
    const provisions = Object.values(library.acts).flatMap(({ id, provisions: all }) =>
      Object.entries(all).map(([provision, { text }]) => ({ place: `${id} ${provision}`, text })),
    );
    const unmarked = provisions.filter(
      ({ text }) => text !== undefined && (text.ru ?? text.en) !== undefined && text.unofficial === undefined,
    );
    expect(unmarked.map(({ place }) => place)).toEqual([]);
  });
});
