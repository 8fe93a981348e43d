import type { Library, PlacedPart } from '../../../engine/library/types.ts';
import type { Edition } from '../../../engine/schema/edition.ts';
import { DEFAULT_LANGUAGES } from '../../../engine/schema/languages.ts';
import type { Scenario } from '../../../engine/schema/scenario.ts';
import { edition } from './edition.ts';
import { calendar, date, frozen } from './support.ts';

/** From 1 March 2026 a renewal is for 3 months at most. */
const part: PlacedPart = {
  act: 'reform',
  part: 'all',
  file: 'services/card/amendments/reform.json',
  hash: 'x',
  from: date('2026-03-01'),
  certainFrom: date('2026-03-01'),
  definition: {
    title: { en: 'Shorter renewals' },
    inForce: { from: date('2026-03-01') },
    governs: 'submitted-from',
    patch: { entitlements: { renewal: { limit: { unit: 'month', count: 3 } } } },
  },
};

export const base: Scenario = {
  order: 1,
  title: { en: 'A scenario' },
  tests: [{ act: 'rules', provision: 'p1' }],
  variant: 'first',
  channel: 'online',
  at: date('2026-02-02'),
  facts: { age: 30, 'data-true': true, banned: false },
  expect: {},
};

/** A library of one service with these scenarios. */
export function libraryWith(
  scenarios: Readonly<Record<string, Partial<Scenario>>>,
  of: Edition = edition,
): Library {
  const full = Object.entries(scenarios).map(([id, scenario]) => [
    id,
    { file: 'services/card/scenarios/all.json', scenario: { ...base, ...scenario } },
  ]);
  return frozen({
    acts: {},
    calendars: { test: calendar },
    parameters: {},
    codelists: {},
    recorded: { calendars: { test: calendar }, codelists: {} },
    guidance: {},
    ledger: { $schema: '', status: 'draft', entries: {} },
    hashes: {},
    written: DEFAULT_LANGUAGES,
    services: {
      card: {
        id: 'card',
        base: of,
        inForce: { from: date('2025-01-01') },
        from: date('2025-01-01'),
        aspectFiles: {},
        amendments: [],
        parts: [part],
        editions: [],
        scenarios: Object.fromEntries(full),
      },
    },
  });
}
