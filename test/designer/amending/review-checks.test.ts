import { describe, expect, test } from 'vitest';
import { checksOf } from '../../../designer/policy/amending/review/checks-of.ts';
import {
  isAmong,
  isProvisionAmong,
  placesBeside,
} from '../../../designer/policy/amending/review/since-return.ts';
import { standingOf, WAY } from '../../../designer/policy/amending/review/way.ts';
import type { AmendmentReport } from '../../../engine/amending/report.ts';

const report: AmendmentReport = {
  diagnostics: [],
  waiting: [],
  coverage: [],
  changes: [],
  shared: [],
  scenarios: { passed: 1, failed: 0, flips: [], altered: [] },
};
const sound = { behind: 0, remarks: [], unsaved: 0, accounted: [], open: 0 };
const results = (told: Partial<AmendmentReport>, more: Partial<typeof sound> & object = {}) =>
  Object.fromEntries(
    checksOf({ ...report, ...told }, { ...sound, ...more }).map(({ id, result, count }) => [
      id,
      [result, count],
    ]),
  );

describe('the checks of an amendment', () => {
  test('all pass where everything was run and nothing found', () => {
    expect(Object.values(results({}))).toEqual(Array.from({ length: 10 }, () => ['pass', 0]));
  });

  test('what was not run has not passed; what it found all the same counts', () => {
    const until = [{ file: 'a.json', pointer: '' }];
    const waiting = (['coverage', 'rules', 'scenarios'] as const).map((check) => ({ check, until }));
    expect(results({ waiting })).toMatchObject({
      opens: ['pass', 0],
      covered: ['waits', 0],
      inherited: ['waits', 0],
      scenarios: ['waits', 0],
      warnings: ['waits', 0],
    });
    const scenarios = { ...report.scenarios, failed: 2 };
    expect(results({ waiting, scenarios }).scenarios).toEqual(['fail', 2]);
  });

  test('what nobody said of a provision itself, and what was asked of the law as it was, are looked at', () => {
    const none = { items: [], removed: [] };
    const accounted = [
      { provision: 'p1', state: 'without-effect', ...none },
      { provision: 'p1.1', state: 'without-effect', inherited: 'p1', ...none },
      { provision: 'p2.1', state: 'covered', inherited: 'p2', ...none },
      { provision: 'p3', state: 'covered', unsaid: [{ count: 6, unit: 'month' }], ...none },
    ] as const;
    const checks = checksOf(report, { ...sound, accounted, open: 3 });
    expect(checks.filter(({ result }) => result !== 'pass')).toEqual([
      { id: 'inherited', result: 'warning', count: 1 },
      { id: 'unsaid', result: 'warning', count: 1 },
      { id: 'open', result: 'warning', count: 3 },
    ]);
  });
});

describe('what was changed since a return', () => {
  const file = 'services/card/amendments/al-9.json';
  const at = (pointer: string) => ({ file, pointer });
  const length = [at('/parts/main/patch/deadlines/decision/length')];

  test('is found in the edition from the places in the patch, in both directions', () => {
    expect(isAmong(length, at('/deadlines/decision'))).toBe(true);
    expect(isAmong(length, at('/deadlines/decision/length/count'))).toBe(true);
    expect(isAmong(length, at('/deadlines/other'))).toBe(false);
    expect(isAmong(length, { file: 'services/other/amendments/al-9.json', pointer: '/deadlines' })).toBe(
      false,
    );
    expect(isAmong([at('/parts/main')], at('/grounds/x'))).toBe(true);
    expect(
      isAmong([{ file: 'codelists/a.json', pointer: '/codes' }], {
        file: 'codelists/a.json',
        pointer: '/codes/x',
      }),
    ).toBe(true);
  });

  test('a day is no change of the edition: it stands beside', () => {
    const day = at('/parts/main/inForce/from');
    expect(isAmong([day], at('/deadlines/decision'))).toBe(false);
    expect(placesBeside([...length, day], [at('/deadlines/decision/length')])).toEqual([day]);
  });

  test('a provision is changed by its own text and by the reason given for it', () => {
    const text = { file: 'acts/al-9.json', pointer: '/provisions/p1/text' };
    const reason = at('/parts/main/withoutEffect/p2');
    const found = (place: typeof text) =>
      ['p1', 'p2', 'p3'].filter((provision) => isProvisionAmong([place], 'al-9', provision));
    expect(found(text)).toEqual(['p1']);
    expect(found(reason)).toEqual(['p2']);
    expect(found({ file: 'acts/al-9.json', pointer: '' })).toEqual(['p1', 'p2', 'p3']);
    expect(found({ file: 'acts/al-9.json', pointer: '/number' })).toEqual([]);
  });
});

test.each([
  ['draft', ['submit'], ['here', 'later', 'later']],
  ['draft', [], ['others', 'later', 'later']],
  ['in-review', [], ['done', 'others', 'later']],
  ['in-review', ['approve'], ['done', 'here', 'later']],
  ['approved', ['publish'], ['done', 'done', 'here']],
] as const)('the way of a reader in state %s who may %j', (state, may, expected) => {
  expect(WAY.map((step) => standingOf(step, state, may))).toEqual(expected);
});
