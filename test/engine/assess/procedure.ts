import type { Workflow } from '../../../engine/schema/workflow.ts';

const text = (en: string) => ({ en });

/** The procedure of the library card: examination, hearing before a refusal, decision. */
export const procedure: Workflow = {
  initial: 'draft',
  roles: {
    reader: { order: 1, title: text('Reader'), kind: 'applicant' },
    clerk: { order: 2, title: text('Clerk'), kind: 'staff' },
  },
  states: {
    draft: { order: 1, title: text('Draft') },
    examination: { order: 2, title: text('Examination') },
    hearing: { order: 3, title: text('Hearing') },
    granted: { order: 4, title: text('Granted'), final: true },
    refused: { order: 5, title: text('Refused'), final: true },
  },
  events: {
    submitted: { order: 1, title: text('Submitted') },
    'asked-for-more': { order: 2, title: text('More asked') },
    'more-received': { order: 3, title: text('More received') },
    notified: { order: 4, title: text('Notified') },
    decided: { order: 5, title: text('Decided') },
    withdrawn: { order: 6, title: text('Withdrawn') },
    examined: { order: 7, title: text('Examined') },
  },
  transitions: {
    submit: {
      order: 1,
      title: text('Submit'),
      from: ['draft'],
      to: 'examination',
      by: ['reader'],
      event: 'submitted',
    },
    examine: {
      order: 2,
      title: text('Examine'),
      from: ['examination'],
      to: 'examination',
      by: ['clerk'],
      event: 'examined',
      records: {
        'data-true': { order: 1, required: true },
        'document-consent': { order: 2, required: false },
      },
    },
    'intend-refusal': {
      order: 3,
      title: text('Preliminary decision'),
      from: ['examination'],
      to: 'hearing',
      by: ['clerk'],
      event: 'notified',
      when: { fact: 'data-true', operator: 'is', value: false },
      decision: { outcome: 'refuse', preliminary: true },
      notices: ['hearing'],
    },
    refuse: {
      order: 4,
      title: text('Refuse'),
      from: ['hearing'],
      to: 'refused',
      by: ['clerk'],
      event: 'decided',
      reason: true,
      decision: { outcome: 'refuse' },
    },
    grant: {
      order: 5,
      title: text('Grant'),
      from: ['examination', 'hearing'],
      to: 'granted',
      by: ['clerk'],
      event: 'decided',
      appliesTo: ['first'],
      decision: { outcome: 'grant' },
    },
  },
};
