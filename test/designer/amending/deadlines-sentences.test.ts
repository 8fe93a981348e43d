import i18next from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import { sentencesOf } from '../../../designer/policy/amending/editors/deadlines/model/sentences.ts';
import texts from '../../../designer/texts/en/amend-deadlines.json' with { type: 'json' };
import type { Deadline } from '../../../engine/schema/deadline.ts';
import { tinyEdition } from '../../support/tiny-edition.ts';

const i18n = i18next.createInstance();
beforeAll(() =>
  i18n.init({
    lng: 'en',
    resources: { en: { 'amend-deadlines': texts } },
    ns: ['amend-deadlines'],
    defaultNS: 'amend-deadlines',
    interpolation: { escapeValue: false },
  }),
);

const titled = (en: string, order = 1) => ({ order, title: { en } });
const edition = tinyEdition({
  service: {
    ...tinyEdition({}).service,
    variants: { first: titled('First issue'), again: titled('Renewal', 2) },
  },
  workflow: {
    initial: 'draft',
    roles: { clerk: { ...titled('The clerk'), kind: 'staff' } },
    events: { received: titled('received'), done: titled('answered', 2), asked: titled('asked', 3) },
    states: {},
    transitions: {},
  },
});
const answer: Deadline = {
  order: 1,
  title: { en: 'Answer' },
  appliesTo: ['first', 'again'],
  starts: 'received',
  startDay: 'excluded',
  length: { unit: 'workingDay', count: 3 },
  ends: ['done'],
  responsible: 'clerk',
};
const read = (deadline: Deadline) =>
  sentencesOf(deadline, { edition, language: 'en', t: i18n.getFixedT('en', 'amend-deadlines') });

test('a deadline is read back in sentences', () => {
  expect(read(answer)).toEqual([
    'The clerk: 3 working days, counted from the day after «received».',
    'Done when this happens: «answered».',
  ]);
});

test('everything that moves its last day is said', () => {
  const all: Deadline = {
    ...answer,
    appliesTo: ['again'],
    startDay: 'included',
    ends: ['done', 'asked'],
    roll: 'next',
    afterHours: 'next-working-day',
    suspended: { from: 'asked', until: 'done' },
    suspensions: { more: { ...titled('More papers'), from: 'asked', until: 'gone' } },
  };
  expect(read(all)).toEqual([
    'The clerk: 3 working days, counted from the day of «received», that day included.',
    'Done when this happens: «answered» or «asked».',
    'Only for: Renewal.',
    'An end on a day off moves to the next working day.',
    'What comes in after hours or on a closed day counts as received on the next working day.',
    'It stands still from «asked» until «answered».',
    'It stands still (More papers) from «asked» until «gone».',
  ]);
});

test('hours run from the moment, and what ends nothing says so', () => {
  expect(read({ ...answer, length: { unit: 'hour', count: 5 }, ends: [] })).toEqual([
    'The clerk: 5 hours, counted from the moment of «received».',
    'Nothing ends it.',
  ]);
});
