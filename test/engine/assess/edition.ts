import type { Edition } from '../../../engine/schema/edition.ts';
import { facts } from './facts.ts';
import { procedure } from './procedure.ts';
import { date } from './support.ts';

const text = (en: string) => ({ en });

/** A library card: an invented service that has one of everything the engine assesses. */
export const edition: Edition = {
  service: {
    title: text('Library card'),
    summary: text('A card for readers.'),
    calendar: 'test',
    provider: { title: text('The library') },
    variants: {
      first: { order: 1, title: text('First card') },
      renewal: { order: 2, title: text('Renewal') },
    },
    channels: {
      online: { order: 1, title: text('Online'), electronic: true, variants: ['first', 'renewal'] },
      counter: { order: 2, title: text('Counter'), electronic: false, variants: ['first'] },
    },
  },
  facts,
  form: {
    title: text('Application'),
    pages: {
      you: {
        order: 1,
        title: text('You'),
        fields: {
          age: { order: 1, required: true },
          'has-guardian': {
            order: 2,
            required: true,
            when: { fact: 'age', operator: 'lessThan', value: 16 },
          },
          'guardian-name': {
            order: 3,
            required: true,
            when: { fact: 'has-guardian', operator: 'is', value: true },
          },
        },
      },
      card: {
        order: 2,
        title: text('The card'),
        appliesTo: ['renewal'],
        fields: { 'months-asked': { order: 1, required: true } },
      },
    },
  },
  conditions: {
    minor: { title: text('A minor'), when: { fact: 'age', operator: 'lessThan', value: 16 } },
  },
  documents: {
    application: {
      order: 1,
      title: text('Application'),
      appliesTo: ['first', 'renewal'],
      form: 'application',
      presentedBySubmission: true,
    },
    consent: {
      order: 2,
      title: text('Consent of the guardian'),
      appliesTo: ['first'],
      form: 'original',
      when: { condition: 'minor' },
    },
    photo: { order: 3, title: text('Photo'), appliesTo: ['first'], channels: ['counter'], form: 'copy' },
  },
  grounds: {
    'false-data': {
      order: 1,
      number: '1)',
      effect: 'refuse',
      appliesTo: ['first', 'renewal'],
      text: text('The data are not true.'),
      when: { fact: 'data-true', operator: 'is', value: false },
      citation: { act: 'rules', provision: 'p4.1' },
    },
    ban: {
      order: 2,
      effect: 'return',
      appliesTo: ['first', 'renewal'],
      text: text('A ban is in force.'),
      when: { fact: 'banned', operator: 'is', value: true },
    },
    loss: {
      order: 3,
      effect: 'refuse',
      appliesTo: ['renewal'],
      text: text('Too many books were lost.'),
      when: {
        all: [
          { fact: 'books-lost', operator: 'greaterThan', value: 2 },
          { not: { fact: 'banned', operator: 'is', value: true } },
        ],
      },
    },
  },
  requirements: {
    'of-age': {
      order: 1,
      appliesTo: ['first'],
      text: text('Of age, or with a guardian.'),
      when: { any: [{ not: { condition: 'minor' } }, { fact: 'has-guardian', operator: 'is', value: true }] },
    },
  },
  entitlements: {
    renewal: {
      order: 1,
      title: text('Renewal'),
      appliesTo: ['renewal'],
      requested: 'months-asked',
      limit: { unit: 'month', count: 6 },
      times: 1,
      timesUsed: 'renewals-used',
    },
  },
  deadlines: {
    decision: {
      order: 1,
      title: text('Decision'),
      appliesTo: ['first', 'renewal'],
      starts: 'submitted',
      startDay: 'excluded',
      length: { unit: 'workingDay', count: 3 },
      ends: ['decided', 'withdrawn'],
      responsible: 'clerk',
      suspended: { from: 'asked-for-more', until: 'more-received' },
      citation: { act: 'rules', provision: 'p7' },
    },
    hearing: {
      order: 2,
      title: text('Hearing'),
      appliesTo: ['first'],
      starts: 'notified',
      startDay: 'excluded',
      length: { unit: 'workingDay', count: 2 },
      ends: ['decided'],
      responsible: 'clerk',
    },
  },
  workflow: procedure,
  notices: {
    hearing: {
      order: 1,
      title: text('Hearing in case {{number}}'),
      to: 'reader',
      body: text(
        'Case {{number}} of {{event:submitted}}. Grounds:\n\n{{grounds}}\n\nDecision due {{due:decision}}. Age {{fact:age}}, {{fact:data-true}}. {{reason}}',
      ),
    },
  },
  open: {
    'times-of-hearing': {
      order: 1,
      title: text('Hearing'),
      text: text('Two provisions differ.'),
      pointers: ['/deadlines/hearing/length'],
      effect: 'note',
      from: date('2026-01-01'),
      to: date('2026-12-31'),
      sources: [],
    },
  },
};
