import { expect, test } from 'vitest';
import { scenariosIn, withScenario } from '../../../engine/amending/add-scenario.ts';
import { documentsOf, overlaid } from '../../../engine/amending/draft-library.ts';
import { runScenario } from '../../../engine/scenario/run.ts';
import { day } from '../../support/assessing.ts';
import { openFiles, smallFiles } from '../../support/library.ts';

const FILE = 'services/guest-card/scenarios/al-9-2026.json';
const place = { service: 'guest-card', act: 'al-9-2026', name: 'False data' };
const scenario = {
  title: { en: 'False data' },
  tests: [{ act: 'al-1-2020', provision: 'p5.1' }],
  variant: 'first',
  at: day('2026-04-06'),
  facts: { 'data-true': false },
  expect: { outcome: 'refuse' as const },
};

test('a scenario gets a file of the act, a key that the service does not have, and the place after the last', () => {
  const documents = documentsOf(smallFiles());
  const first = withScenario(documents, place, scenario);
  // Another file of the service has a scenario "false-data".
  expect(first).toMatchObject({ id: 'false-data-2', file: FILE });
  expect(first.documents[FILE]).toEqual({
    $schema: '../../../../engine/schema/json/scenarios.schema.json',
    scenarios: { 'false-data-2': { order: 1, ...scenario } },
  });
  const second = withScenario(first.documents, place, scenario);
  expect(second.id).toBe('false-data-3');
  expect(second.documents[FILE]).toMatchObject({ scenarios: { 'false-data-3': { order: 2 } } });
  expect(documents[FILE]).toBeUndefined();
});

test('a scenario that was added is run with the library', () => {
  const added = withScenario(documentsOf(smallFiles()), place, scenario);
  expect(scenariosIn(added.documents, 'guest-card').filter(({ file }) => file === FILE)).toEqual([
    { id: added.id, file: FILE, scenario: { order: 1, ...scenario } },
  ]);
  const library = openFiles(overlaid(smallFiles(), { [FILE]: added.documents[FILE] }));
  expect(runScenario(library, 'guest-card', added.id).passed).toBe(true);
});
