import { describe, expect, test } from 'vitest';
import { scenarioContext } from '../../../designer/policy/amending/editors/notices/model/from-scenario.ts';
import {
  placeholderGroups,
  placeholderProblems,
} from '../../../designer/policy/amending/editors/notices/model/placeholders.ts';
import { sampleContext } from '../../../designer/policy/amending/editors/notices/model/sample.ts';
import { parseDate } from '../../../engine/calendar/date.ts';
import { factsOf } from '../../../engine/facts/of.ts';
import { renderNotice } from '../../../engine/notice/render.ts';
import type { Edition } from '../../../engine/schema/edition.ts';
import type { IsoDate } from '../../../engine/schema/primitives.ts';
import type { Scenario } from '../../../engine/schema/scenario.ts';
import { tinyEdition } from '../../support/tiny-edition.ts';

function on(text: string): IsoDate {
  const date = parseDate(text);
  if (date === undefined) throw new Error(text);
  return date;
}

const title = { en: 'Title' };
const [event, transition, variant] = ['asked', 'ask', 'only'];
const plain = tinyEdition({
  workflow: {
    initial: 'new',
    roles: { applicant: { order: 1, title, kind: 'applicant' } },
    states: { new: { order: 1, title } },
    events: { [event]: { order: 1, title } },
    transitions: {
      [transition]: { order: 1, title, from: ['new'], to: 'new', by: ['applicant'], event },
    },
  },
});
const edition: Edition = {
  ...plain,
  facts: {
    name: { kind: 'text', order: 1, title: { en: 'Name' }, establishedBy: 'applicant', maxLength: 50 },
    months: {
      kind: 'integer',
      order: 2,
      title: { en: 'Months' },
      establishedBy: 'applicant',
      minimum: 3,
      maximum: 6,
      unit: 'month',
    },
  },
  grounds: {
    late: {
      order: 1,
      effect: 'refuse',
      appliesTo: [variant],
      text: { en: 'It came late' },
      when: { all: [] },
    },
  },
  notices: {
    letter: {
      order: 1,
      title: { en: 'On case {{number}}' },
      to: 'applicant',
      body: {
        en: '{{fact:name}} asked for {{fact:months}}: {{outcome}} on {{date}}.\n\n{{grounds}}\n\n{{reason}}',
      },
    },
  },
};
const facts = factsOf(edition);

test('what can be put into a notice stands in groups, under its name', () => {
  const groups = placeholderGroups(edition, facts, 'en');
  expect(groups.map(({ kind }) => kind)).toEqual(['case', 'due', 'event', 'fact']);
  expect(groups[0]?.choices[0]).toEqual({ name: 'number' });
  expect(groups[3]?.choices.slice(0, 2)).toEqual([
    { name: 'fact:name', title: 'Name' },
    { name: 'fact:months', title: 'Months' },
  ]);
});

describe('what is wrong with placeholders', () => {
  const problems = (text: Record<string, string>) => placeholderProblems(text, edition, facts);

  test('unknown ones and those that name nothing are told with their languages', () =>
    expect(problems({ en: '{{nmber}} {{fact:gone}}', ru: '{{fact:gone}} {{nmber}}' })).toEqual([
      { name: 'nmber', why: 'unknown', languages: ['en', 'ru'] },
      { name: 'fact:gone', why: 'nothing-named', languages: ['en', 'ru'] },
    ]));

  test('one that a language lacks is told; a language of which nothing is written yet lacks nothing', () => {
    expect(problems({ kk: '{{number}}', ru: 'No.', en: '' })).toEqual([
      { name: 'number', why: 'not-everywhere', languages: ['ru'] },
    ]);
    expect(problems({ kk: '{{fact:name}} {{due:x}}' }).map(({ name }) => name)).toEqual(['due:x']);
    expect(problems({ kk: `{{event:${event}}}`, ru: `{{ event:${event} }}` })).toEqual([]);
  });
});

test('with made-up values nothing that can be filled stays a gap', () => {
  const context = sampleContext({ edition, facts, codelists: {}, day: on('2030-02-01'), language: 'en' });
  const shown = renderNotice({ acts: {}, codelists: {} }, edition, 'letter', context);
  expect(shown.missing).toEqual([]);
  expect(shown.title).toBe('On case 000000');
  expect(shown.body).toBe('‹Name› asked for 3 months: refused on 1 February 2030.\n\n1. It came late\n\n…');
});

test('a scenario tells its facts, its story and what it expects', () => {
  const scenario: Scenario = {
    order: 1,
    title: { en: 'A story' },
    tests: [{ act: 'act', provision: 'p1' }],
    variant,
    at: on('2030-03-01'),
    facts: { name: 'Aru' },
    story: [
      {
        transition,
        by: 'applicant',
        on: on('2030-02-10'),
        facts: { months: 5 },
        reason: 'As asked',
        expect: {},
      },
    ],
    expect: { outcome: 'refuse', grounds: { late: true } },
  };
  const context = scenarioContext(scenario, edition, 'en');
  expect(context.events).toEqual([{ event: event, on: '2030-02-10' }]);
  expect(renderNotice({ acts: {}, codelists: {} }, edition, 'letter', context).body).toBe(
    'Aru asked for 5 months: refused on 1 March 2030.\n\n1. It came late\n\nAs asked',
  );
});
