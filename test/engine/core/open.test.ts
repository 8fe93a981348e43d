import { expect, describe as group, test } from 'vitest';
import { describe } from '../../../engine/diagnostics/describe.ts';
import { mergeEdition } from '../../../engine/edition/consolidate.ts';
import { openLibrary } from '../../../engine/library/open.ts';
import type { SourceFile } from '../../../engine/library/types.ts';
import { OWN_LANGUAGES } from '../../../engine/schema/languages.ts';
import { smallFiles, smallLibrary, withFile } from '../../support/library.ts';

const files = smallFiles();
const service = 'services/guest-card/';
const order7 = `${service}amendments/al-7-2024.json`;
const order2 = `${service}amendments/al-2-2025.json`;
const edition = (name: string) => `${service}edition/${name}.json`;

/** The problems of the small library with one file changed: `code file#pointer`, the service's folder left out. */
function problems(changed: readonly SourceFile[]): readonly string[] {
  const opened = openLibrary(changed);
  return opened.diagnostics.map(({ code, at }) => `${code} ${at.file.replace(service, '')}#${at.pointer}`);
}

/** The library with a merge patch applied to one of its files. */
const patched = (path: string, patch: unknown, from = files) =>
  withFile(from, path, (json) => mergeEdition(json, patch));

const leaf = { fact: 'data-true', operator: 'is', value: false };
const ground = (change: unknown) => ({ grounds: { 'false-data': change } });
const part = (change: unknown) => ({ parts: { main: change } });

test('the small library is in order, frozen, and its files are not changed', () => {
  const before = JSON.stringify(files);
  expect(openLibrary(files)).toMatchObject({ ok: true, diagnostics: [] });
  expect(JSON.stringify(files)).toBe(before);
  const library = smallLibrary();
  expect(Object.isFrozen(library.services['guest-card']?.base.grounds?.banned?.when)).toBe(true);
});

test('a provision that an act adds to another can be cited, though the file of that one does not have it', () => {
  const cited = patched(edition('grounds'), ground({ citation: { provision: 'p5.9' } }));
  const saying = (operation: string) =>
    patched(
      'acts/al-7-2024.json',
      { provisions: { p5: { order: 50, changes: [{ act: 'al-1-2020', provision: 'p5.9', operation }] } } },
      cited,
    );
  expect(problems(saying('adds')).filter((one) => one.startsWith('unknown'))).toEqual([]);
  expect(problems(saying('restates')).filter((one) => one.startsWith('unknown'))).toEqual([]);
  expect(problems(saying('removes'))).toContain(
    'unknown-provision edition/grounds.json#/grounds/false-data/citation/provision',
  );
});

group('a definition that is wrong gives its file, pointer and code', () => {
  const cases: readonly (readonly [string, readonly SourceFile[], readonly string[]])[] = [
    ['no JSON', withFile(files, edition('open'), () => '{"open": '), ['json-syntax edition/open.json#/open']],
    [
      'an unknown key',
      patched(edition('grounds'), ground({ efect: 'refuse' })),
      ['unknown-key edition/grounds.json#/grounds/false-data/efect'],
    ],
    [
      'a missing key',
      patched(edition('grounds'), ground({ effect: null })),
      ['missing-key edition/grounds.json#/grounds/false-data'],
    ],
    [
      'a citation of an act that does not exist',
      patched(edition('grounds'), ground({ citation: { act: 'al-1-2021' } })),
      ['unknown-act edition/grounds.json#/grounds/false-data/citation/act'],
    ],
    [
      'a citation of a provision that does not exist',
      patched(edition('grounds'), ground({ citation: { provision: 'p5.9' } })),
      ['unknown-provision edition/grounds.json#/grounds/false-data/citation/provision'],
    ],
    [
      'a date that does not exist',
      patched('acts/al-7-2024.json', { adopted: '2025-02-30' }),
      ['wrong-date acts/al-7-2024.json#/adopted'],
    ],
    [
      'an amendment that cannot be read, without what only seems to be missing then',
      patched(
        `${service}scenarios/grounds.json`,
        { scenarios: { granted: { expect: { grounds: { 'new-in-order-7': false } } } } },
        patched(order7, part({ inForce: { from: '2025-02-30' } })),
      ),
      ['wrong-date amendments/al-7-2024.json#/parts/main/inForce/from'],
    ],
    [
      'the same key twice',
      withFile(
        files,
        'ledger.json',
        () => '{"$schema": "ledger.schema.json", "status": "draft", "entries": {}, "entries": {}}',
      ),
      ['json-duplicate-key ledger.json#/entries'],
    ],
    [
      'the same aspect in two files',
      patched(edition('open'), { notices: {} }),
      ['aspect-twice edition/workflow.json#/notices'],
    ],
    [
      'the same scenario in two files',
      withFile(
        files,
        `${service}scenarios/copy.json`,
        () => files.find(({ path }) => path.endsWith('scenarios/deadlines.json'))?.text,
      ),
      ['scenario-twice scenarios/deadlines.json#/scenarios/five-days'],
    ],
    ['the same file twice', [...files, ...files.slice(0, 1)], ['file-twice acts/al-1-2020.json#']],
    [
      '__proto__',
      withFile(
        files,
        'ledger.json',
        () => '{"$schema": "ledger.schema.json", "__proto__": {"a": 1}, "status": "draft", "entries": {}}',
      ),
      ['json-forbidden-key ledger.json#/__proto__'],
    ],
    [
      'an unknown operator',
      patched(edition('grounds'), ground({ when: { ...leaf, operator: 'equals' } })),
      ['unknown-operator edition/grounds.json#/grounds/false-data/when/operator'],
    ],
    [
      'a path with an expression',
      patched(edition('grounds'), ground({ when: { ...leaf, path: '$[?(@.x)]' } })),
      [
        'condition-path-expression edition/grounds.json#/grounds/false-data/when/path',
        'condition-path-into-simple-fact edition/grounds.json#/grounds/false-data/when/path',
      ],
    ],
    [
      'a shared condition that rests on itself',
      patched(edition('documents'), {
        conditions: { 'for-work': { when: { not: { condition: 'for-work' } } } },
      }),
      ['condition-cycle edition/documents.json#/conditions/for-work/when'],
    ],
    [
      'null',
      withFile(
        files,
        'ledger.json',
        () => '{"$schema": "ledger.schema.json", "status": "draft", "entries": {"a": null}}',
      ),
      ['json-null ledger.json#/entries/a'],
    ],
    [
      'an id that is not the file name',
      patched('codelists/towns.json', { id: 'cities' }),
      ['id-not-file-name codelists/towns.json#/id'],
    ],
    [
      'the schema of another kind',
      patched('codelists/towns.json', { $schema: '../engine/schema/json/act.schema.json' }),
      ['schema-not-right codelists/towns.json#/$schema'],
    ],
    ['no schema', patched(edition('open'), { $schema: null }), ['missing-key edition/open.json#']],
    [
      'a file without a place',
      [...files, { path: 'services/Guest Card/x.json', text: '{}' }],
      ['file-out-of-place services/Guest Card/x.json#'],
    ],
    ['no ledger', files.filter(({ path }) => path !== 'ledger.json'), ['ledger-missing ledger.json#']],
    [
      'references of every other kind',
      patched(edition('deadlines'), {
        deadlines: { decision: { starts: 'recieved', responsible: 'judge', appliesTo: ['second'] } },
        entitlements: { longer: { timesUsed: 'full-name' }, stay: { requested: 'months' } },
      }),
      [
        'unknown-variant edition/deadlines.json#/deadlines/decision/appliesTo/0',
        'unknown-role edition/deadlines.json#/deadlines/decision/responsible',
        'unknown-event edition/deadlines.json#/deadlines/decision/starts',
        'fact-of-wrong-kind edition/deadlines.json#/entitlements/longer/timesUsed',
        'unknown-fact edition/deadlines.json#/entitlements/stay/requested',
      ],
    ],
    [
      'references of the procedure',
      patched(edition('workflow'), {
        workflow: {
          transitions: {
            ask: {
              to: 'wating',
              by: ['clerk'],
              notices: ['questions'],
              records: { thret: { order: 1, required: true } },
            },
          },
        },
      }),
      [
        'unknown-role edition/workflow.json#/workflow/transitions/ask/by/0',
        'unknown-notice edition/workflow.json#/workflow/transitions/ask/notices/0',
        'unknown-fact edition/workflow.json#/workflow/transitions/ask/records/thret',
        'unknown-state edition/workflow.json#/workflow/transitions/ask/to',
      ],
    ],
    [
      'a calendar and a code list that do not exist',
      patched(edition('facts'), { facts: { town: { codelist: 'villages' } } }),
      ['unknown-codelist edition/facts.json#/facts/town/codelist'],
    ],
    [
      'an open entry that points nowhere',
      patched(edition('open'), { open: { 'contract-form': { pointers: ['/documents/contracts', ''] } } }),
      ['open-points-nowhere edition/open.json#/open/contract-form/pointers/0'],
    ],
    [
      'an interval that ends before it begins',
      patched('codelists/towns.json', { entries: { hill: { from: '2024-02-01', to: '2024-01-31' } } }),
      ['interval-ends-before-it-begins codelists/towns.json#/entries/hill/to'],
    ],
    [
      'a pattern that could run for ever',
      patched(edition('facts'), { facts: { employer: { pattern: '^(a+)+$' } } }),
      ['pattern-not-safe edition/facts.json#/facts/employer/pattern'],
    ],
    [
      'a fact key that is taken',
      patched(edition('facts'), {
        facts: {
          'document-visa': { kind: 'boolean', order: 20, title: { kk: 'а' }, establishedBy: 'officer' },
        },
      }),
      ['fact-key-reserved edition/facts.json#/facts/document-visa'],
    ],
    [
      'a calendar with a gap and a day of another year',
      patched('calendars/al.json', {
        years: { y2025: null, y2024: { days: { spring: { date: '2023-03-20' } } } },
      }),
      [
        'calendar-year-gap calendars/al.json#/years',
        'calendar-day-in-other-year calendars/al.json#/years/y2024/days/spring/date',
      ],
    ],
    [
      'a scenario with a wrong fact and a ground that does not exist',
      patched(`${service}scenarios/grounds.json`, {
        scenarios: {
          granted: { facts: { town: 'harbour', bannd: true }, expect: { grounds: { bannd: true } } },
        },
      }),
      [
        'unknown-ground scenarios/grounds.json#/scenarios/granted/expect/grounds/bannd',
        'unknown-fact scenarios/grounds.json#/scenarios/granted/facts/bannd',
        'fact-not-a-code scenarios/grounds.json#/scenarios/granted/facts/town',
      ],
    ],
    [
      'a scenario before the first edition',
      patched(`${service}scenarios/deadlines.json`, {
        scenarios: { 'five-days': { at: '2020-03-01', submittedOn: '2020-03-01' } },
      }),
      ['before-first-edition scenarios/deadlines.json#/scenarios/five-days'],
    ],
  ];
  test.each(cases)('%s', (_, changed, expected) => {
    expect(openLibrary(changed).ok).toBe(false);
    expect(problems(changed)).toEqual(expected);
  });

  test('ten thousand nested conditions', () => {
    const deep = '{"not":'.repeat(10_000) + JSON.stringify(leaf) + '}'.repeat(10_000);
    const found = problems(
      withFile(files, edition('grounds'), (json) =>
        JSON.stringify(json).replace(JSON.stringify(leaf), () => deep),
      ),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^json-too-deep edition\/grounds\.json#\/grounds\/false-data\/when(\/not)+$/);
  });

  test('shared conditions that double forty times', () => {
    const conditions = Object.fromEntries(
      Array.from({ length: 40 }, (_, level) => [
        `c${level}`,
        {
          title: { kk: 'а' },
          when:
            level === 0 ? leaf : { all: [{ condition: `c${level - 1}` }, { condition: `c${level - 1}` }] },
        },
      ]),
    );
    expect(problems(patched(edition('documents'), { conditions }))[0]).toMatch(
      /^condition-too-large .*\/conditions\/c11\/when$/,
    );
  });
});

group('an amendment that is wrong', () => {
  const cases: readonly (readonly [string, readonly SourceFile[], readonly string[]])[] = [
    [
      'restates what is not there',
      patched(order7, part({ restates: ['/requirements', '/ground'] })),
      ['restates-nothing amendments/al-7-2024.json#/parts/main/restates/1'],
    ],
    [
      'cites a provision of its act that does not exist',
      patched(order7, part({ withoutEffect: { p6: { kk: 'а' } } })),
      ['unknown-provision amendments/al-7-2024.json#/parts/main/withoutEffect/p6'],
    ],
    [
      'writes an item that lacks something',
      patched(order7, part({ patch: { grounds: { 'new-one': { order: 4 } } } })),
      Array(4).fill('missing-key amendments/al-7-2024.json#/parts/main/patch/grounds/new-one'),
    ],
    [
      'writes a condition on a fact that does not exist',
      patched(
        order7,
        part({
          patch: {
            requirements: { 'has-home': { when: { fact: 'has-hoem', operator: 'is', value: true } } },
          },
        }),
      ),
      ['unknown-fact amendments/al-7-2024.json#/parts/main/patch/requirements/has-home/when/fact'],
    ],
    [
      'cites a provision that does not exist',
      patched(
        order7,
        part({ patch: { deadlines: { decision: { citation: { by: { provision: 'p22' } } } } } }),
      ),
      [
        'unknown-provision amendments/al-7-2024.json#/parts/main/patch/deadlines/decision/citation/by/provision',
      ],
    ],
    [
      'begins before the base edition',
      patched(order2, { parts: { summer: { inForce: { from: '2020-01-01' } } } }),
      [
        'part-before-base amendments/al-2-2025.json#/parts/summer/inForce/from',
        'over-nothing amendments/al-2-2025.json#/parts/summer/over/0',
        // Now it is the other order that comes later.
        'parts-overlap amendments/al-7-2024.json#/parts/main',
      ],
    ],
    [
      'changes what another act changes, without saying so',
      patched(order2, { parts: { summer: { over: null } } }),
      ['parts-overlap amendments/al-2-2025.json#/parts/summer'],
    ],
  ];
  test.each(cases)('%s', (_, changed, expected) => {
    expect(problems(changed)).toEqual(expected);
  });

  test('deletes what is not there', () => {
    const changed = withFile(files, order7, (json) =>
      JSON.stringify(json).replace('"family-stay":null', '"family-stya":null'),
    );
    const opened = openLibrary(changed);
    expect(problems(changed)).toEqual([
      'deletes-nothing amendments/al-7-2024.json#/parts/main/patch/open/family-stya',
    ]);
    expect(opened.diagnostics[0]?.params.nearest).toBe('family-stay');
  });

  test('takes away what others rest on: blamed where it takes effect, saying where it shows', () => {
    const changed = withFile(files, order7, (json) =>
      JSON.stringify(json).replace('"threat":null', '"threat":null,"data-true":null'),
    );
    const opened = openLibrary(changed);
    expect(opened.diagnostics).toMatchObject([
      {
        code: 'unknown-fact',
        at: { file: order7, pointer: '/parts/main/patch/grounds/false-data' },
        params: { found: 'data-true', edition: '/grounds/false-data/when/fact' },
      },
      {
        code: 'unknown-fact',
        at: { file: order7, pointer: '/parts/main/patch/workflow/transitions' },
        params: { edition: '/workflow/transitions/refuse/records/data-true' },
      },
      {
        code: 'unknown-fact',
        at: { file: order7, pointer: '/parts/main/patch/workflow/transitions/grant/records' },
        params: { edition: '/workflow/transitions/grant/records/data-true' },
      },
    ]);
  });

  test('is to blame for what it wrote last, not for what others wrote before', () => {
    const second = {
      title: { kk: 'екінші' },
      inForce: { from: '2024-05-31' },
      governs: 'submitted-from',
      patch: { deadlines: { decision: { length: { unit: 'workingDay', count: -1 } } } },
    };
    expect(problems(patched(order7, { parts: { second } }))).toEqual([
      'number-too-small amendments/al-7-2024.json#/parts/second/patch/deadlines/decision/length/count',
    ]);
  });

  test('that deletes what an earlier one rests on is to blame, not the earlier one', () => {
    const changed = withFile(files, order2, (json) =>
      JSON.stringify(json)
        .replace('"patch":{', '"patch":{"facts":{"has-home":null},')
        .replace('"over":[', '"over":["/facts/has-home",'),
    );
    expect(new Set(problems(changed))).toEqual(
      new Set(['unknown-fact amendments/al-2-2025.json#/parts/summer/patch']),
    );
  });

  test('whose end leaves something without its ground is to blame where it ends', () => {
    const extra = { order: 9, title: { kk: 'қосымша' }, to: 'applicant', body: { kk: 'мәтін' } };
    const lent = patched(order2, { parts: { summer: { patch: { notices: { extra } } } } });
    const later = {
      title: { kk: 'кейінгі' },
      inForce: { from: '2025-08-01' },
      governs: 'submitted-from',
      patch: { workflow: { transitions: { ask: { notices: ['extra'] } } } },
    };
    expect(problems(patched(order7, { parts: { later } }, lent))).toEqual([
      'unknown-notice amendments/al-2-2025.json#/parts/summer/inForce/to',
    ]);
  });

  test('means to change what nobody else changes: a warning, and the library opens', () => {
    const opened = openLibrary(
      patched(order2, { parts: { summer: { over: ['/deadlines/decision', '/grounds'] } } }),
    );
    expect(opened.ok).toBe(true);
    expect(opened.diagnostics).toMatchObject([
      { code: 'over-nothing', severity: 'warning', params: { pointer: '/grounds' } },
    ]);
  });
});

test('all problems of all files are reported at once, in all languages', () => {
  const broken = [
    (from: readonly SourceFile[]) => withFile(from, 'acts/al-2-2025.json', () => '{'),
    (from: readonly SourceFile[]) =>
      patched(edition('grounds'), ground({ effect: 'deny', citation: { provision: 'p99' } }), from),
    (from: readonly SourceFile[]) => patched(edition('workflow'), { workflow: { initial: 'begin' } }, from),
    (from: readonly SourceFile[]) => patched(order7, part({ restates: ['/requirements', '/nothing'] }), from),
    (from: readonly SourceFile[]) =>
      patched(`${service}scenarios/grounds.json`, { scenarios: { granted: { variant: 'third' } } }, from),
  ].reduce<readonly SourceFile[]>((from, breakIt) => breakIt(from), files);
  expect(problems(broken)).toEqual([
    'json-syntax acts/al-2-2025.json#',
    'restates-nothing amendments/al-7-2024.json#/parts/main/restates/1',
    'unknown-provision edition/grounds.json#/grounds/false-data/citation/provision',
    'wrong-choice edition/grounds.json#/grounds/false-data/effect',
    'unknown-state edition/workflow.json#/workflow/initial',
    'unknown-variant scenarios/grounds.json#/scenarios/granted/variant',
  ]);
  for (const diagnostic of openLibrary(broken).diagnostics) {
    for (const language of OWN_LANGUAGES) {
      const { message, hint } = describe(diagnostic, language);
      expect(message + hint).not.toMatch(/\{[a-zA-Z]+\}|undefined/);
    }
  }
});
