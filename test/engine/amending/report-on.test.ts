import { describe, expect, test } from 'vitest';
import { documentsOf, overlaid } from '../../../engine/amending/draft-library.ts';
import { isolated } from '../../../engine/amending/isolated.ts';
import type { Documents } from '../../../engine/amending/operations.ts';
import { amendmentReport } from '../../../engine/amending/report-on.ts';
import { openLibrary } from '../../../engine/library/open.ts';
import type { SourceFile } from '../../../engine/library/types.ts';
import { amended, GUEST_CARD, type TestPart } from '../../support/amended.ts';
import { smallFiles, smallLibrary, withFile } from '../../support/library.ts';

const ACT = 'al-9-2026';
const FILE = `${GUEST_CARD}amendments/${ACT}.json`;
const citation = { act: 'al-1-2020', provision: 'p7', by: { act: ACT, provision: 'p1' } };
const parts = (count: number, more: object = {}) => ({
  all: {
    inForce: { from: '2026-03-01' },
    over: ['/deadlines/decision'],
    patch: { deadlines: { decision: { length: { unit: 'workingDay', count }, citation } } },
    ...more,
  },
});
const text = (kk: string) => ({ kk, ru: kk, en: kk });
const withProvisions = (files: readonly SourceFile[]) =>
  withFile(files, `acts/${ACT}.json`, (act) => ({
    ...act,
    entryIntoForce: undefined,
    provisions: { p1: { order: 1, text: text('nine days') }, p2: { order: 2, text: text('and more') } },
  }));
const before = smallLibrary();
const report = (files: readonly SourceFile[]) =>
  amendmentReport(before, openLibrary(files), ['guest-card'], ACT);

describe('what an amendment does to the library', () => {
  test('only its own problems, the provisions covered, and the change on its day', () => {
    const { diagnostics, coverage, changes } = report(withProvisions(amended(ACT, parts(9))));
    expect(diagnostics.map(({ code, at, params }) => [code, at.file, params.provision])).toEqual([
      ['provision-not-covered', FILE, 'p2'],
      // No scenario expects anything on the day before it and on its day.
      ['boundary-not-covered', `${GUEST_CARD}scenarios`, undefined],
      ['boundary-not-covered', `${GUEST_CARD}scenarios`, undefined],
    ]);
    expect(coverage).toEqual([
      { provision: 'p1', state: 'covered' },
      { provision: 'p2', state: 'to-do' },
    ]);
    expect(changes.map(({ service, from }) => [service, from])).toEqual([['guest-card', '2026-03-01']]);
    expect(changes[0]?.diff.changes.map(({ pointer, kind }) => [pointer, kind])).toEqual([
      ['/deadlines/decision', 'changed'],
    ]);
  });

  test('a provision is only begun while what covers it has an error', () => {
    const files = withProvisions(amended(ACT, parts(9)));
    const patch = {
      deadlines: { decision: { starts: 'nothing-of-that-name', citation } },
      grounds: { other: { citation: { ...citation, by: { act: ACT, provision: 'p2' } } } },
    };
    const broken = withProvisions(amended(ACT, { all: { ...parts(9).all, patch } }));
    const ofTheDraft = ({ path }: SourceFile) => path === FILE || path === `acts/${ACT}.json`;
    const documents = documentsOf(broken.filter(ofTheDraft));
    const { coverage } = amendmentReport(before, openLibrary(broken), ['guest-card'], ACT, { documents });
    expect(coverage).toEqual([
      { provision: 'p1', state: 'covered', unfinished: true },
      { provision: 'p2', state: 'covered', unfinished: true },
    ]);
    const mended = documentsOf(files.filter(ofTheDraft));
    expect(
      amendmentReport(before, openLibrary(files), ['guest-card'], ACT, { documents: mended }).coverage[0],
    ).toEqual({ provision: 'p1', state: 'covered' });
  });

  test('each of its parts on its own day, beside what other acts change', () => {
    const staged = {
      ...parts(9),
      later: {
        inForce: { from: '2026-05-01', to: '2026-05-31' },
        over: ['/deadlines/decision'],
        patch: { deadlines: { decision: { length: { unit: 'workingDay', count: 12 }, citation } } },
      },
    };
    const files = amended('al-8-2026', { other: { inForce: { from: '2026-04-01' }, patch: {} } });
    const { changes } = report(withProvisions(amended(ACT, staged, files)));
    expect(changes.map(({ from }) => from)).toEqual(['2026-03-01', '2026-05-01', '2026-06-01']);
  });

  test('scenarios that come out otherwise, and new ones', () => {
    const scenario = JSON.parse(
      smallFiles().find(({ path }) => path === `${GUEST_CARD}scenarios/deadlines.json`)?.text ?? '',
    ).scenarios['five-days'];
    const due = (day: string) => ({ ...scenario, expect: { deadlines: { decision: { due: day } } } });
    const march = { ...parts(9).all, over: [], inForce: { from: '2024-03-01', to: '2024-03-31' } };
    const files = withFile(
      withProvisions(amended(ACT, { all: march })),
      `${GUEST_CARD}scenarios/${ACT}.json`,
      () => ({
        $schema: 'scenarios.schema.json',
        scenarios: { 'mine-right': due('2024-04-01'), 'mine-wrong': due('2024-04-02') },
      }),
    );
    const { scenarios } = report(files);
    const flips = scenarios.flips.map((one) => [one.id, one.before, one.after]);
    expect(flips).toContainEqual(['five-days', true, false]);
    expect(flips.filter(([id]) => String(id).startsWith('mine'))).toEqual([
      ['mine-right', undefined, true],
      ['mine-wrong', undefined, false],
    ]);
    expect(scenarios.flips.find(({ id }) => id === 'mine-wrong')?.mismatches).toEqual([
      { what: 'deadlines.decision.due', expected: '2024-04-02', actual: '2024-04-01' },
    ]);
    expect(scenarios.failed).toBe(flips.filter(([, , passes]) => !passes).length);
  });

  test('a draft that cannot be opened still tells its problems, and its coverage from its documents', () => {
    const files = withProvisions(amended(ACT, parts(9, { governs: 'nobody' })));
    const found = amendmentReport(before, openLibrary(files), ['guest-card'], ACT, {
      documents: documentsOf(files),
    });
    expect(found.diagnostics.map(({ code, at }) => [code, at.pointer])).toEqual([
      ['wrong-choice', '/parts/all/governs'],
      ['provision-not-covered', '/parts'],
    ]);
    expect(found.coverage.map(({ state }) => state)).toEqual(['covered', 'to-do']);
    expect(found.changes).toEqual([]);
    const until = [{ file: FILE, pointer: '/parts/all/governs' }];
    expect(found.waiting).toEqual([
      { check: 'rules', until },
      { check: 'changes', until },
      { check: 'scenarios', until },
    ]);
  });

  describe('what is in order in a draft that cannot be opened', () => {
    const length = { unit: 'workingDay', count: 9 };
    const unknown = { fact: 'nobody-knows', operator: 'is', value: true };
    const reportOn = (part: TestPart, change: (act: Record<string, unknown>) => object = (act) => act) => {
      const files = withFile(withProvisions(amended(ACT, { all: part })), `acts/${ACT}.json`, change);
      const laid = Object.entries(documentsOf(files)).filter(([file]) => file.includes(ACT));
      const opened = openLibrary(files);
      expect(opened.ok).toBe(false);
      const documents = Object.fromEntries(laid);
      const published = documentsOf(smallFiles());
      const open = (laid: Documents) => openLibrary(overlaid(smallFiles(), laid));
      const rest = isolated({ published, open }, documents, opened);
      const sources = { documents, published, ...(rest === undefined ? {} : { rest }) };
      const found = amendmentReport(before, opened, ['guest-card'], ACT, sources);
      const codes = found.diagnostics
        .filter(({ code, severity }) => severity === 'error' && code !== 'provision-not-covered')
        .map(({ code, at }) => `${code} ${at.pointer}`);
      const changed = found.changes.flatMap(({ diff }) => diff.changes.map(({ pointer }) => pointer));
      return { ...found, codes, changed };
    };
    const from = '2026-03-01';

    test('is looked at without what is broken, however much that is', () => {
      const { codes, changed, waiting } = reportOn({
        inForce: { from },
        governs: 'nobody',
        patch: {
          deadlines: { decision: { length, citation: null } },
          grounds: { wrong: { order: 9 }, banned: { when: unknown } },
          documents: { passport: null },
        },
      });
      expect([...new Set(codes)]).toEqual([
        'wrong-choice /parts/all/governs',
        // Nothing of the part can be read before it says whom it governs.
        'parts-overlap /parts/all',
        'unknown-document /parts/all/patch',
        'unknown-fact /parts/all/patch',
        'unknown-fact /parts/all/patch/grounds/banned/when/fact',
        'missing-key /parts/all/patch/grounds/wrong',
        'citation-missing /parts/all/patch/deadlines/decision',
        'change-not-cited /parts/all/patch/deadlines/decision',
      ]);
      expect(changed).toEqual(['/deadlines/decision']);
      expect(waiting.map(({ check, service }) => [check, service])).toEqual([
        ['rules', 'guest-card'],
        ['changes', 'guest-card'],
        ['scenarios', 'guest-card'],
      ]);
      expect(waiting[0]?.until).toContainEqual({ file: FILE, pointer: '/parts/all/patch/grounds/wrong' });
    });

    test('of a part without a day, and of an act without a title', () => {
      const { codes, changes } = reportOn(
        { inForce: {}, patch: { deadlines: { decision: { length, citation: null } } } },
        ({ title: _, ...act }) => act,
      );
      expect(codes).toEqual([
        'missing-key ',
        'effect-day-missing /parts/all/inForce',
        'parts-overlap /parts/all',
        'citation-missing /parts/all/patch/deadlines/decision',
        'change-not-cited /parts/all/patch/deadlines/decision',
      ]);
      expect(changes).toEqual([]);
    });

    test('nothing waits where it must only be said which act stands over which', () => {
      const { codes, changed, waiting, scenarios } = reportOn({
        inForce: { from },
        patch: { deadlines: { decision: { length, citation } } },
      });
      expect(codes).toEqual(['parts-overlap /parts/all']);
      expect(changed).toEqual(['/deadlines/decision']);
      expect(waiting).toEqual([]);
      expect(scenarios.passed).toBeGreaterThan(0);
    });

    test('what only seems wrong because something was left out is not said', () => {
      const { diagnostics } = reportOn({
        inForce: { from },
        over: ['/deadlines/decision', '/deadlines/decision/length'],
        patch: {
          facts: { fresh: { kind: 'boolean', order: 40, title: text('fresh'), establishedBy: 'officer' } },
          grounds: { stale: { order: 9, when: { fact: 'fresh', operator: 'is', value: true } } },
        },
      });
      const codes = diagnostics.map(({ code }) => code);
      expect(codes).toContain('missing-key');
      expect(codes).not.toContain('fact-unused');
    });
  });

  test('a provision that takes another away is covered by the removal of what rested on it', () => {
    const provisions = {
      p1: {
        order: 1,
        text: text('the term is taken out'),
        changes: [{ act: 'al-1-2020', provision: 'p7', operation: 'removes' }],
      },
    };
    const files = withFile(
      amended(ACT, {
        all: {
          inForce: { from: '2026-03-01' },
          over: ['/deadlines/decision'],
          patch: { deadlines: { decision: null } },
        },
      }),
      `acts/${ACT}.json`,
      (act) => ({ ...act, entryIntoForce: undefined, provisions }),
    );
    expect(report(files).coverage).toEqual([{ provision: 'p1', state: 'covered' }]);
    const raw = amendmentReport(before, { ok: false, diagnostics: [] }, [], ACT, {
      documents: documentsOf(files),
    });
    expect(raw.coverage).toEqual([{ provision: 'p1', state: 'covered' }]);
  });

  test('what was wrong before is not the draft’s doing', () => {
    const known = openLibrary(smallFiles()).diagnostics;
    const none = amendmentReport(before, openLibrary(smallFiles()), ['guest-card'], ACT, { known });
    expect(none.diagnostics).toEqual([]);
    expect(none.coverage).toEqual([]);
    expect(none.waiting).toEqual([
      { check: 'coverage', until: [{ file: `acts/${ACT}.json`, pointer: '/provisions' }] },
    ]);
  });
});
