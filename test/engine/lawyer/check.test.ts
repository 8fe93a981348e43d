import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../../../engine/check/check.ts';
import { rules } from '../../../engine/check/rules/index.ts';
import { describe as words } from '../../../engine/diagnostics/describe.ts';
import type { Diagnostic } from '../../../engine/diagnostics/diagnostic.ts';
import { mergePatch } from '../../../engine/json/merge-patch.ts';
import { isObject } from '../../../engine/json/value.ts';
import { shapeOf } from '../../../engine/library/shape/shape.ts';
import type { SourceFile } from '../../../engine/library/types.ts';
import { Edition } from '../../../engine/schema/edition.ts';
import { OWN_LANGUAGES } from '../../../engine/schema/languages.ts';
import { openFiles, shippedFiles, smallFiles, withFile } from '../../support/library.ts';

const EDITION = 'services/guest-card/edition';
const GROUNDS = `${EDITION}/grounds.json`;
const FACTS = `${EDITION}/facts.json`;
const FORM = `${EDITION}/form.json`;
const WORKFLOW = `${EDITION}/workflow.json`;
const DEADLINES = `${EDITION}/deadlines.json`;
const SERVICE = `${EDITION}/service.json`;
const DOCUMENTS = `${EDITION}/documents.json`;
const AMENDMENT = 'services/guest-card/amendments/al-7-2024.json';
const ACT = 'acts/al-7-2024.json';
const OPEN = `${EDITION}/open.json`;
const CALENDAR = 'calendars/al.json';
const PARAMETER = 'parameters/fee-unit.json';

const text = { kk: 'м', ru: 'т', en: 't' };

/** A file and the RFC 7396 patch that spoils (or mends) it. */
type Spoiling = readonly [file: string, patch: unknown];

function spoiled(files: readonly SourceFile[], spoilings: readonly Spoiling[]): readonly SourceFile[] {
  return spoilings.reduce(
    (all, [file, patch]) =>
      withFile(all, file, (json) =>
        mergePatch(json, patch, file.startsWith(EDITION) ? shapeOf(Edition) : undefined),
      ),
    files,
  );
}

/** The fixture library with every calendar day sourced: without errors. */
const cleanFiles = withFile(smallFiles(), CALENDAR, (json) => {
  const days = isObject(json.years)
    ? Object.values(json.years).map((year) => isObject(year) && year.days)
    : [];
  for (const map of days)
    for (const day of Object.values(map || {})) Object.assign(day, { unverified: 'almanac' });
  return json;
});
const clean = check(openFiles(cleanFiles));

const place = ({ code, at }: Diagnostic) => `${code} ${at.file}${at.pointer}`;
const cleanPlaces = new Set(clean.map(place));

/** What is found beyond the clean library; scenarios are looked at by their own test. */
function found(spoilings: readonly Spoiling[]): readonly Diagnostic[] {
  return check(openFiles(spoiled(cleanFiles, spoilings))).filter(
    (one) => !cleanPlaces.has(place(one)) && one.code !== 'boundary-not-covered',
  );
}

const never = {
  all: [
    { fact: 'data-true', operator: 'is', value: false },
    { fact: 'data-true', operator: 'is', value: true },
  ],
};
const always = {
  any: [
    { fact: 'banned', operator: 'is', value: true },
    { fact: 'banned', operator: 'is', value: false },
  ],
};
const MONTHS = 'months-requested';
const CITED = { act: 'al-1-2020', provision: 'p8' };
/** An amount by which something that is worked out is used. */
const amountOf = (value: object) => ({
  aid: { order: 1, title: text, citation: CITED, kind: 'payment', appliesTo: ['first'], value },
});
const windowOf = (more: object) => ({
  windows: {
    early: {
      order: 1,
      title: text,
      appliesTo: ['first'],
      day: { fact: 'submitted-on' },
      closes: { date: '2030-01-01' },
      ...more,
    },
  },
});
const attemptsOf = (event: string) => ({
  attempts: {
    exam: { order: 1, title: text, citation: CITED, appliesTo: ['first'], event, maximum: 3 },
  },
  amounts: {
    aid: {
      ...amountOf({ number: '1' }).aid,
      when: { fact: 'attempts-exam', operator: 'is', value: true },
    },
  },
});
const quotaOf = (events: object) => ({
  quotas: {
    places: {
      order: 1,
      title: text,
      citation: CITED,
      appliesTo: ['first'],
      size: { number: '5' },
      taken: { number: '0' },
      ...events,
    },
  },
  amounts: {
    aid: {
      ...amountOf({ number: '1' }).aid,
      when: { fact: 'quota-places', operator: 'is', value: true },
    },
  },
});
const openOf = (pointer: string) => ({
  open: {
    doubt: { order: 1, title: text, text, pointers: [pointer], effect: 'undetermined', sources: [] },
  },
});
// Any file of an edition may hold tables.
/** A table over the months asked for, of which the fact allows 1 to 36. */
const TABLES = DEADLINES;
const table = (hit: string, rows: Readonly<Record<string, object>>) => ({
  amounts: amountOf({ table: 'rate' }),
  tables: {
    rate: {
      order: 1,
      title: text,
      citation: CITED,
      hit,
      inputs: { months: { order: 1, value: { fact: MONTHS } } },
      rows: Object.fromEntries(
        Object.entries(rows).map(([key, row], order) => [key, { order, output: { number: '1' }, ...row }]),
      ),
    },
  },
});
const months = (cell: object) => ({ when: { months: cell } });
/** A criterion whose bands are these cells. */
const bands = (cells: Readonly<Record<string, object>>) => ({
  amounts: amountOf({ fact: 'score-test' }),
  scoring: {
    test: {
      order: 1,
      title: text,
      citation: CITED,
      appliesTo: ['first'],
      criteria: {
        stay: {
          order: 1,
          title: text,
          of: { fact: MONTHS },
          bands: Object.fromEntries(
            Object.entries(cells).map(([key, is], order) => [key, { order, is, points: '1' }]),
          ),
        },
      },
    },
  },
});
const newFact = (fact: object) => ({ order: 50, title: text, ...fact });

const heldBy = { title: text };
const guests = (establishedBy: string) =>
  newFact({
    kind: 'list',
    maxItems: 9,
    itemTitle: text,
    establishedBy,
    fields: {
      armed: { ...newFact({ kind: 'boolean', establishedBy }), order: 1 },
      hat: { ...newFact({ kind: 'boolean', establishedBy }), order: 2 },
    },
  });
const isBanned = { fact: 'banned', operator: 'is', value: true };
const someGuest = { some: { list: 'guests', where: { field: 'armed', operator: 'is', value: true } } };

/** An event that no step gives. */
const SEALED: Spoiling = [WORKFLOW, { workflow: { events: { sealed: { order: 99, title: text } } } }];
const isEarly = { fact: 'window-early', operator: 'is', value: false };

/** For each rule: what spoils the library, and exactly what must then be found. */
const invalid: readonly (readonly [
  rule: string,
  spoilings: readonly Spoiling[],
  expected: readonly string[],
])[] = [
  [
    'citation-missing',
    [[GROUNDS, { grounds: { banned: { citation: null } } }]],
    [`citation-missing ${GROUNDS}/grounds/banned`],
  ],
  [
    'citation-missing',
    [[PARAMETER, { values: { y2024: { citation: null } } }]],
    [`citation-missing ${PARAMETER}/values/y2024`],
  ],
  [
    'citation-missing',
    [[CALENDAR, { years: { y2024: { days: { spring: { unverified: null } } } } }]],
    [`citation-missing ${CALENDAR}/years/y2024/days/spring`],
  ],
  [
    'citation-missing',
    [
      [DEADLINES, windowOf({})],
      [GROUNDS, { grounds: { banned: { when: { any: [isBanned, isEarly] } } } }],
    ],
    [`citation-missing ${DEADLINES}/windows/early`],
  ],
  [
    'citation-missing',
    [[TABLES, { amounts: { aid: { ...amountOf({ number: '1' }).aid, citation: null } } }]],
    [`citation-missing ${TABLES}/amounts/aid`],
  ],
  [
    'counted-never',
    [SEALED, [TABLES, attemptsOf('sealed')]],
    [`counted-never ${TABLES}/attempts/exam/event`],
  ],
  [
    'counted-never',
    [SEALED, [TABLES, quotaOf({ hold: { on: ['sealed'] } })]],
    [`counted-never ${TABLES}/quotas/places/hold/on`],
  ],
  [
    'worked-out-unused',
    [[DEADLINES, windowOf({ citation: CITED })]],
    [`worked-out-unused ${DEADLINES}/windows/early`],
  ],
  [
    'worked-out-unused',
    [[TABLES, { tables: table('first', { all: { when: {} } }).tables }]],
    [`worked-out-unused ${TABLES}/tables/rate`],
  ],
  [
    'open-holds-nothing',
    [[OPEN, openOf('/service/provider')]],
    [`open-holds-nothing ${OPEN}/open/doubt`, `open-entry ${OPEN}/open/doubt`],
  ],
  [
    'change-not-cited',
    [[AMENDMENT, { parts: { main: { patch: { deadlines: { decision: { citation: null } } } } } }]],
    [`change-not-cited ${AMENDMENT}/parts/main/patch/deadlines/decision`],
  ],
  [
    'provision-not-covered',
    [[ACT, { provisions: { p6: { order: 6, text } } }]],
    [`provision-not-covered ${AMENDMENT}/parts`],
  ],
  [
    'guidance-not-cited',
    [
      [
        'acts/faq.json',
        {
          $schema: 'act.schema.json',
          id: 'faq',
          kind: 'guidance',
          title: text,
          short: text,
          provisions: { q1: { order: 1, text } },
        },
      ],
    ],
    ['guidance-not-cited acts/faq.json/provisions/q1'],
  ],
  [
    'act-days',
    [[ACT, { published: { date: '2024-05-01' } }]],
    [`act-published-before-adopted ${ACT}/published/date`],
  ],
  [
    'act-days',
    [[ACT, { registered: { date: '2024-05-21', number: '3' } }]],
    [`act-published-before-registered ${ACT}/published/date`],
  ],
  [
    'act-days',
    [[ACT, { registered: { date: '2024-05-13', number: '3' } }]],
    [`act-registered-before-adopted ${ACT}/registered/date`],
  ],
  [
    'act-days',
    [['acts/al-1-2020.json', { adopted: '0020-02-03' }]],
    ['day-year-unlikely acts/al-1-2020.json/adopted'],
  ],
  [
    'act-days',
    [['acts/al-1-2020.json', { entryIntoForce: { date: '2020-02-19' } }]],
    ['act-effect-before acts/al-1-2020.json/entryIntoForce/date'],
  ],
  [
    'act-days',
    [[AMENDMENT, { parts: { pending: { inForce: { to: '2205-01-01' } } } }]],
    [`day-year-unlikely ${AMENDMENT}/parts/pending/inForce/to`],
  ],
  [
    'part-day',
    [[AMENDMENT, { parts: { main: { inForce: { from: '2024-05-30', rule: null } } } }]],
    [`part-day ${AMENDMENT}/parts/main/inForce`],
  ],
  [
    'registry-fact-required',
    [[FORM, { form: { pages: { person: { fields: { banned: { order: 9, required: true } } } } } }]],
    [`registry-fact-required ${FORM}/form/pages/person/fields/banned`],
  ],
  [
    'field-not-applicants',
    [[FORM, { form: { pages: { person: { fields: { 'data-true': { order: 9, required: false } } } } } }]],
    [`field-not-applicants ${FORM}/form/pages/person/fields/data-true`],
  ],
  [
    'form-not-buildable',
    [
      [
        FORM,
        {
          form: {
            pages: {
              stay: { fields: { employer: { when: { fact: 'data-true', operator: 'is', value: true } } } },
            },
          },
        },
      ],
    ],
    [`form-condition-outside-form ${FORM}/form/pages/stay/fields/employer`],
  ],
  [
    'discretion-without-officer',
    [[GROUNDS, { grounds: { banned: { discretion: true } } }]],
    [`discretion-without-officer ${GROUNDS}/grounds/banned`],
  ],
  // One branch rests on the applicant's word alone.
  [
    'discretion-without-officer',
    [
      [
        GROUNDS,
        {
          grounds: {
            'false-data': {
              discretion: true,
              when: {
                any: [
                  { fact: 'data-true', operator: 'is', value: false },
                  { fact: 'banned', operator: 'is', value: true },
                ],
              },
            },
          },
        },
      ],
    ],
    // The amendment that restates the ground leaves its condition.
    [
      `discretion-without-officer ${GROUNDS}/grounds/false-data`,
      `discretion-without-officer ${AMENDMENT}/parts/main/patch/grounds/false-data`,
    ],
  ],
  [
    'document-held-by-state',
    [[DOCUMENTS, { documents: { application: { heldBy } } }]],
    [
      `document-held-by-state ${DOCUMENTS}/documents/application/form`,
      `document-held-by-state ${DOCUMENTS}/documents/application/presentedBySubmission`,
    ],
  ],
  [
    'document-held-by-state',
    [
      [DOCUMENTS, { documents: { passport: { heldBy } } }],
      [
        FORM,
        { form: { pages: { person: { fields: { 'document-passport': { order: 9, required: false } } } } } },
      ],
    ],
    [
      `document-held-by-state ${FORM}/form/pages/person/fields/document-passport`,
      `field-not-applicants ${FORM}/form/pages/person/fields/document-passport`,
    ],
  ],
  [
    'fact-unused',
    [
      [FACTS, { facts: { guests: guests('officer') } }],
      [GROUNDS, { grounds: { banned: { when: { any: [someGuest, isBanned] } } } }],
    ],
    [`fact-unused ${FACTS}/facts/guests/fields/hat`],
  ],
  [
    'fact-unused',
    [
      [
        FACTS,
        {
          facts: { shoes: newFact({ kind: 'integer', minimum: 1, maximum: 60, establishedBy: 'applicant' }) },
        },
      ],
    ],
    [`fact-unused ${FACTS}/facts/shoes`],
  ],
  [
    // Counted only: a window and a running total use their facts.
    'fact-unused',
    [
      [
        FACTS,
        {
          facts: {
            since: newFact({ kind: 'date', establishedBy: 'officer' }),
            nights: newFact({ kind: 'integer', minimum: 0, maximum: 99, establishedBy: 'officer' }),
            unused: newFact({ kind: 'date', establishedBy: 'officer' }),
          },
        },
      ],
      [
        DEADLINES,
        {
          windows: {
            asking: {
              order: 1,
              title: text,
              appliesTo: ['first'],
              day: { fact: 'submitted-on' },
              opens: { fact: 'since' },
              citation: { act: 'al-1-2020', provision: 'p2' },
            },
          },
          entitlements: {
            nights: {
              order: 9,
              title: text,
              appliesTo: ['first'],
              total: { limit: { unit: 'calendarDay', count: 30 }, used: 'nights' },
              citation: { act: 'al-1-2020', provision: 'p2' },
            },
          },
        },
      ],
    ],
    [`fact-unused ${FACTS}/facts/unused`, `worked-out-unused ${DEADLINES}/windows/asking`],
  ],
  [
    'fact-asked-of-nobody',
    [
      [
        FACTS,
        {
          facts: {
            consent: newFact({ kind: 'boolean', establishedBy: 'applicant' }),
            asked: newFact({ kind: 'boolean', establishedBy: 'applicant' }),
            found: newFact({ kind: 'boolean', establishedBy: 'officer' }),
          },
        },
      ],
      [FORM, { form: { pages: { person: { fields: { asked: { order: 9, required: true } } } } } }],
      [
        GROUNDS,
        {
          grounds: {
            banned: {
              when: {
                any: ['banned', 'consent', 'asked', 'found'].map((fact) => ({
                  fact,
                  operator: 'is',
                  value: true,
                })),
              },
            },
          },
        },
      ],
    ],
    [`fact-asked-of-nobody ${GROUNDS}/grounds/banned/when`],
  ],
  [
    'condition-constant',
    [[GROUNDS, { grounds: { 'false-data': { when: never }, banned: { when: always } } }]],
    [
      `condition-never-true ${GROUNDS}/grounds/false-data/when`,
      `condition-always-true ${GROUNDS}/grounds/banned/when`,
    ],
  ],
  [
    'variant-without-channel',
    [[SERVICE, { service: { channels: { portal: { variants: ['first'] } } } }]],
    [`variant-without-channel ${SERVICE}/service/variants/renewal`],
  ],
  [
    'document-channel',
    [[DOCUMENTS, { documents: { passport: { appliesTo: ['renewal'], channels: ['office'] } } }]],
    [`document-channel ${DOCUMENTS}/documents/passport/channels`],
  ],
  [
    'state-dead-end',
    [[WORKFLOW, { workflow: { states: { granted: { final: null } } } }]],
    [`state-dead-end ${WORKFLOW}/workflow/states/granted`],
  ],
  [
    'state-unreachable',
    [[WORKFLOW, { workflow: { states: { limbo: { order: 9, title: text, final: true } } } }]],
    [`state-unreachable ${WORKFLOW}/workflow/states/limbo`],
  ],
  [
    'guard-unestablished',
    [
      [FACTS, { facts: { score: newFact({ kind: 'boolean', establishedBy: 'applicant' }) } }],
      [
        WORKFLOW,
        { workflow: { transitions: { refuse: { when: { fact: 'score', operator: 'is', value: true } } } } },
      ],
    ],
    [`guard-unestablished ${WORKFLOW}/workflow/transitions/refuse/when`],
  ],
  [
    'deadline-events',
    [
      [WORKFLOW, { workflow: { events: { sealed: { order: 9, title: text } } } }],
      [DEADLINES, { deadlines: { decision: { starts: 'sealed' } } }],
    ],
    [`deadline-never-starts ${DEADLINES}/deadlines/decision/starts`],
  ],
  [
    'deadline-events',
    [
      [WORKFLOW, { workflow: { events: { sealed: { order: 9, title: text } } } }],
      [DEADLINES, { deadlines: { decision: { ends: ['sealed'] } } }],
    ],
    [`deadline-never-ends ${DEADLINES}/deadlines/decision/ends`],
  ],
  // Whoever must act would have done so the moment the term begins.
  [
    'deadline-events',
    [[DEADLINES, { deadlines: { decision: { ends: ['received', 'granted', 'refused'] } } }]],
    [`deadline-ends-as-it-starts ${DEADLINES}/deadlines/decision/ends`],
  ],
  // The return is for the first card only: a renewal's deadline cannot end by it.
  [
    'deadline-events',
    [[DEADLINES, { deadlines: { decision: { ends: ['returned'] } } }]],
    [`deadline-never-ends ${DEADLINES}/deadlines/decision/ends`],
  ],
  [
    'deadline-responsible',
    [
      [WORKFLOW, { workflow: { roles: { clerk: { order: 9, title: text, kind: 'staff' } } } }],
      [DEADLINES, { deadlines: { decision: { responsible: 'clerk' } } }],
    ],
    [`deadline-nobody-responsible ${DEADLINES}/deadlines/decision/responsible`],
  ],
  [
    'deadline-after-hours',
    [
      [DEADLINES, { deadlines: { decision: { afterHours: 'next-working-day' } } }],
      [
        SERVICE,
        {
          service: {
            channels: {
              portal: { hours: { all: { order: 1, roundTheClock: true } } },
              office: { hours: { work: { order: 1, days: [1], from: '09:00', to: '18:00' } } },
            },
          },
        },
      ],
    ],
    [`deadline-after-hours ${SERVICE}/service/channels/portal`],
  ],
  [
    'notice-placeholder',
    [
      [
        WORKFLOW,
        {
          notices: {
            granted: {
              title: { en: '{{today}}' },
              body: { en: '{{fact:nobody}} {{due:decision}}', kk: 'x', ru: 'x' },
            },
          },
        },
      ],
    ],
    [
      `notice-placeholder ${WORKFLOW}/notices/granted/title`,
      `notice-placeholder ${WORKFLOW}/notices/granted/body`,
    ],
  ],
  [
    'calendar-days',
    [
      [
        CALENDAR,
        {
          years: {
            y2025: {
              days: {
                // 2025-03-28 is a Friday, 2025-03-22 a Saturday.
                'spring-worked': { date: '2025-03-28' },
                'spring-bridge': { date: '2025-03-22', instead: '2025-03-28' },
              },
            },
          },
        },
      ],
    ],
    [
      `calendar-worked-day-not-weekend ${CALENDAR}/years/y2025/days/spring-worked`,
      `calendar-instead-wrong ${CALENDAR}/years/y2025/days/spring-worked`,
      `calendar-day-off-on-weekend ${CALENDAR}/years/y2025/days/spring-bridge`,
    ],
  ],
  [
    'parameter-intervals',
    [[PARAMETER, { values: { y2024: { to: '2025-01-01' } } }]],
    [`parameter-overlap ${PARAMETER}/values/y2025`],
  ],
  [
    'parameter-intervals',
    [[PARAMETER, { values: { y2024: { to: '2024-12-30' } } }]],
    [`parameter-gap ${PARAMETER}/values/y2025`],
  ],
  [
    'parameter-parts-sum',
    [[PARAMETER, { partsBy: 'towns', values: { y2025: { parts: { port: '100', hill: '10.4' } } } }]],
    [`parameter-parts-sum ${PARAMETER}/values/y2025/parts`],
  ],
  [
    'translation-missing',
    [[GROUNDS, { grounds: { banned: { text: { en: null } } } }]],
    [`translation-missing ${GROUNDS}/grounds/banned`],
  ],
  [
    'open-entries',
    [
      [
        `${EDITION}/open.json`,
        {
          open: {
            doubt: { order: 9, title: text, text, pointers: [''], effect: 'note', sources: [{ says: text }] },
          },
        },
      ],
    ],
    [`open-entry ${EDITION}/open.json/open/doubt`],
  ],
  [
    'value-unverified',
    [[GROUNDS, { grounds: { banned: { unverified: 'a newspaper' } } }]],
    [`value-unverified ${GROUNDS}/grounds/banned`],
  ],
  [
    'table-gap',
    [[TABLES, table('unique', { short: months({ lessThan: 6 }), long: months({ moreThan: 6 }) })]],
    [`table-gap ${TABLES}/tables/rate`],
  ],
  // The bands of a criterion are a table with one input.
  [
    'table-gap',
    [[TABLES, bands({ short: { atMost: 5 }, long: { atLeast: 7 } })]],
    [`table-gap ${TABLES}/scoring/test/criteria/stay/bands`],
  ],
  [
    'table-overlap',
    [[TABLES, table('unique', { short: months({ atMost: 6 }), long: months({ atLeast: 6 }) })]],
    [`table-overlap ${TABLES}/tables/rate/rows/long`],
  ],
  [
    'table-overlap',
    [
      [
        TABLES,
        table('any', {
          short: months({ atMost: 6 }),
          long: { ...months({ atLeast: 6 }), output: { number: '2' } },
        }),
      ],
    ],
    [`table-overlap ${TABLES}/tables/rate/rows/long`],
  ],
  [
    'table-overlap',
    [[TABLES, bands({ short: { atMost: 6 }, long: { atLeast: 6 } })]],
    [`table-overlap ${TABLES}/scoring/test/criteria/stay/bands/long`],
  ],
  [
    'table-row-masked',
    [[TABLES, table('first', { all: { when: {} }, short: months({ lessThan: 6 }) })]],
    [`table-row-masked ${TABLES}/tables/rate/rows/short`],
  ],
  [
    'supersession-unexplained',
    [[PARAMETER, { values: { y2025: { supersedes: 'y2024' } } }]],
    [`supersession-unexplained ${PARAMETER}/values/y2025`],
  ],
  [
    'table-row-unreachable',
    [[TABLES, table('first', { never: months({ moreThan: 36 }), all: { when: {} } })]],
    [`table-row-unreachable ${TABLES}/tables/rate/rows/never`],
  ],
];

/** Changes that a rule must let pass. */
const valid: readonly (readonly [rule: string, spoilings: readonly Spoiling[]])[] = [
  ['citation-missing', [[PARAMETER, { values: { y2025: { supersedes: 'y2024', reason: text } } }]]],
  // p1 is cited, so what stands under it is covered as long as nothing there is cited by itself.
  [
    'provision-not-covered',
    [[ACT, { provisions: { p1: { text }, 'p1.1': { order: 1.1, text }, 'p1.2': { order: 1.2, text } } }]],
  ],
  // p8 has a text, and its only part with a text is marked as without effect.
  [
    'provision-not-covered',
    [
      [ACT, { provisions: { p8: { order: 8, text }, 'p8.1': { order: 8.1, text }, 'p8.2': { order: 8.2 } } }],
      [AMENDMENT, { parts: { main: { withoutEffect: { 'p8.1': text } } } }],
    ],
  ],
  [
    'registry-fact-required',
    [[FORM, { form: { pages: { person: { fields: { banned: { order: 9, required: false } } } } } }]],
  ],
  ['discretion-without-officer', [[GROUNDS, { grounds: { 'false-data': { discretion: true } } }]]],
  // The list itself is what an officer establishes.
  [
    'discretion-without-officer',
    [
      [
        FACTS,
        {
          facts: {
            guests: {
              ...guests('officer'),
              fields: { armed: newFact({ kind: 'boolean', establishedBy: 'applicant' }) },
            },
          },
        },
      ],
      [GROUNDS, { grounds: { 'false-data': { discretion: true, when: someGuest } } }],
    ],
  ],
  // A computed fact that says how, and one that a window implies.
  [
    'guard-unestablished',
    [
      [
        FACTS,
        {
          facts: {
            able: newFact({ kind: 'boolean', establishedBy: 'computation', value: { boolean: true } }),
          },
        },
      ],
      [
        WORKFLOW,
        { workflow: { transitions: { refuse: { when: { fact: 'able', operator: 'is', value: true } } } } },
      ],
    ],
  ],
  [
    'guard-unestablished',
    [
      [
        DEADLINES,
        {
          windows: {
            early: {
              order: 1,
              title: text,
              appliesTo: ['first', 'renewal'],
              day: { fact: 'submitted-on' },
              closes: { date: '2030-01-01' },
              citation: CITED,
            },
          },
        },
      ],
      [
        WORKFLOW,
        {
          workflow: {
            transitions: { refuse: { when: { fact: 'window-early', operator: 'is', value: true } } },
          },
        },
      ],
    ],
  ],
  ['document-held-by-state', [[DOCUMENTS, { documents: { passport: { heldBy } } }]]],
  ['document-channel', [[DOCUMENTS, { documents: { passport: { channels: ['office', 'portal'] } } }]]],
  ['parameter-intervals', [[PARAMETER, { values: { y2024: { to: '2024-12-31' } } }]]],
  [
    'notice-placeholder',
    [
      [
        WORKFLOW,
        {
          notices: {
            granted: { body: { kk: '{{ due:decision }}', ru: '{{event:received}}', en: '{{fact:town}}' } },
          },
        },
      ],
    ],
  ],
  ['table-gap', [[TABLES, table('unique', { short: months({ atMost: 6 }), long: months({ moreThan: 6 }) })]]],
  ['table-gap', [[TABLES, table('collect-count', { short: months({ atMost: 6 }) })]]],
  ['table-overlap', [[TABLES, table('any', { short: months({ atMost: 6 }), long: months({ atLeast: 6 }) })]]],
  ['table-row-masked', [[TABLES, table('first', { short: months({ atMost: 6 }), all: { when: {} } })]]],
  ['table-row-unreachable', [[TABLES, table('first', { last: months({ atLeast: 36 }), all: { when: {} } })]]],
  ['table-gap', [[TABLES, bands({ short: { atMost: 5 }, long: { atLeast: 6 } })]]],
  ['counted-never', [[TABLES, attemptsOf('asked')]]],
  [
    'counted-never',
    [SEALED, [TABLES, quotaOf({ hold: { on: ['sealed', 'received'] }, usedOn: ['granted'] })]],
  ],
];

describe('each rule', () => {
  test('passes the fixture library: no errors, and of warnings only what is known', () => {
    expect(clean.filter(({ severity }) => severity === 'error').map(place)).toEqual([]);
    const warnings = clean.filter(
      ({ severity, code }) => severity === 'warning' && code !== 'boundary-not-covered',
    );
    expect(warnings.map(place)).toEqual([
      // Paragraph 5 gives pending cases a day that the fixture tells nowhere else.
      `part-day ${AMENDMENT}/parts/pending/inForce`,
      `translation-missing ${AMENDMENT}/parts/main/patch/grounds/false-data`,
    ]);
  });

  test.each(invalid)('%s finds exactly what was spoiled', (_, spoilings, expected) => {
    // One finding for each variant: the place is the same.
    expect([...new Set(found(spoilings).map(place))].sort()).toEqual([...expected].sort());
  });

  test.each(valid)('%s lets pass what is right', (_, spoilings) => {
    expect(found(spoilings).map(place)).toEqual([]);
  });

  test('a step that one variant cannot take does not help it out of a state', () => {
    const spoilings: readonly Spoiling[] = [
      [WORKFLOW, { workflow: { transitions: { answer: { appliesTo: ['first'] } } } }],
    ];
    expect(found(spoilings).map(({ code, params }) => [code, params.state, params.variant])).toEqual([
      ['state-dead-end', 'waiting', 'renewal'],
    ]);
  });

  test('a child of a provision whose other child is cited must be accounted for', () => {
    const spoilings: readonly Spoiling[] = [
      [ACT, { provisions: { 'p1.1': { order: 1.1, text }, 'p1.2': { order: 1.2, text } } }],
      [AMENDMENT, { parts: { main: { withoutEffect: { 'p1.1': text } } } }],
    ];
    expect(found(spoilings).map(({ code, params }) => [code, params.provision])).toEqual([
      ['provision-not-covered', 'p1.2'],
    ]);
  });

  test('a gap names examples, a hint is enough where rows are collected', () => {
    const gaps = (hit: string) =>
      found([[TABLES, table(hit, { short: months({ lessThan: 6 }), long: months({ moreThan: 6 }) })]]).map(
        ({ severity, params }) => [severity, params.examples],
      );
    expect(gaps('unique')).toEqual([['error', 'months = 6']]);
    expect(gaps('collect-sum')).toEqual([['hint', 'months = 6']]);
  });

  test('rows whose outputs are worked out may agree after all: a warning', () => {
    const output = { add: [{ fact: MONTHS }, { number: '1' }] };
    const rows = { short: months({ atMost: 6 }), long: { ...months({ atLeast: 6 }), output } };
    expect(found([[TABLES, table('any', rows)]]).map(({ code, severity }) => [code, severity])).toEqual([
      ['table-overlap', 'warning'],
    ]);
  });

  test('boundary-not-covered speaks up when the scenario that touched a boundary goes', () => {
    const grounds = 'services/guest-card/scenarios/grounds.json';
    const missing = (all: readonly Diagnostic[]) =>
      all.filter(({ code, params }) => code === 'boundary-not-covered' && params.id === 'false-data').length;
    const without = check(openFiles(spoiled(cleanFiles, [[grounds, { scenarios: { 'false-data': null } }]])));
    expect(missing(without)).toBe(missing(clean) + 1);
  });

  test('an item of a later edition is found where the amendment wrote it', () => {
    const spoilings: readonly Spoiling[] = [
      [AMENDMENT, { parts: { main: { patch: { requirements: { 'has-home': { citation: null } } } } } }],
    ];
    expect(found(spoilings).map(place)).toContain(
      `citation-missing ${AMENDMENT}/parts/main/patch/requirements/has-home`,
    );
  });
});

test.each(['', '/grounds/banned/when', '/facts/banned', '/deadlines/decision', '/workflow/events/received'])(
  'an open entry on "%s" holds something back',
  (pointer) => {
    const codes = found([[OPEN, openOf(pointer)]]).map(({ code }) => code);
    expect(codes).not.toContain('open-holds-nothing');
    expect(codes).toContain('open-entry');
  },
);

test('the library of definitions has no errors', () => {
  const files = shippedFiles();
  const library = openFiles(files);
  const errors = check(library).filter(({ severity }) => severity === 'error');
  expect(errors.map(place)).toEqual([]);
});

describe('all findings', () => {
  const everything = [...clean, ...invalid.flatMap(([, spoilings]) => found(spoilings))];

  test('read as sentences with a hint in every language, all parameters filled in', () => {
    for (const diagnostic of everything) {
      for (const language of OWN_LANGUAGES) {
        const { message, hint } = words(diagnostic, language);
        expect(message + hint).not.toMatch(/\{[a-zA-Z]+\}/);
        expect(hint.length).toBeGreaterThan(10);
      }
    }
  });

  test('come with the gravest first, each once', () => {
    const order = ['error', 'warning', 'hint'];
    const gravities = clean.map(({ severity }) => order.indexOf(severity));
    expect(gravities).toEqual([...gravities].sort());
    expect(new Set(clean.map((one) => JSON.stringify(one))).size).toBe(clean.length);
  });

  test('every rule has an invalid example and is documented', () => {
    const docs = readFileSync(new URL('../../../docs/checks.md', import.meta.url), 'utf8');
    const covered = new Set([...invalid.map(([rule]) => rule), 'boundary-not-covered']);
    for (const { name, severity, docs: sentence } of rules) {
      expect(covered.has(name), name).toBe(true);
      expect(docs, name).toContain(`\n## ${name} (${severity})\n\n${sentence}`);
    }
  });
});
