import { expect, test } from 'vitest';
import { concernedServices, openOnly } from '../../../engine/amending/concerned.ts';
import { check } from '../../../engine/check/check.ts';
import { fixtureFolder, readLibrary } from '../../support/library.ts';

const files = readLibrary(fixtureFolder('second-country'));
const AMENDMENT = 'services/pilot-licence/amendments/zd-9-2026.json';

test('a draft concerns the services that it changes; all of them as soon as it changes what they share', () => {
  const concerned = (...paths: readonly string[]) =>
    concernedServices(files, Object.fromEntries(paths.map((path) => [path, {}])), ['pilot-licence']);
  expect(concerned()).toEqual(['pilot-licence']);
  expect(concerned('acts/zd-9-2026.json', AMENDMENT)).toEqual(['pilot-licence']);
  expect(concerned('services/mooring-permit/amendments/zd-9-2026.json')).toEqual([
    'mooring-permit',
    'pilot-licence',
  ]);
  expect(concerned('acts/zd-1-2024.json')).toEqual(['mooring-permit', 'pilot-licence']);
  expect(concerned('parameters/harbour-unit.json')).toEqual(['mooring-permit', 'pilot-licence']);
});

test('one service opened alone has the problems that it has in the whole library', () => {
  const [one, all] = [
    openOnly(files, ['pilot-licence']),
    openOnly(files, ['pilot-licence', 'mooring-permit']),
  ];
  if (!one.ok || !all.ok) throw new Error('the fixture has no errors');
  expect(Object.keys(one.library.services)).toEqual(['pilot-licence']);
  const own = (opened: typeof one) =>
    check(opened.library).filter(({ at }) => at.file.startsWith('services/pilot-licence'));
  expect(own(one)).toEqual(own(all));
});

test('what it names wrongly is found, a service that does not exist too', () => {
  const wrong = files.map(({ path, text }) => ({
    path,
    text: text.replaceAll('"mooring-permit"', '"no-permit"'),
  }));
  const opened = openOnly(wrong, ['pilot-licence']);
  expect(opened.diagnostics.map(({ code }) => code)).toEqual(['unknown-service']);
});
