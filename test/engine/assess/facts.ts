import type { Edition } from '../../../engine/schema/edition.ts';

const text = (en: string) => ({ en });

/** What is asked, looked up and found out about an application for a library card. */
export const facts: Edition['facts'] = {
  age: {
    kind: 'integer',
    order: 1,
    title: text('Age'),
    establishedBy: 'applicant',
    minimum: 0,
    maximum: 120,
    unit: 'year',
  },
  'has-guardian': { kind: 'boolean', order: 2, title: text('Guardian'), establishedBy: 'applicant' },
  'guardian-name': {
    kind: 'text',
    order: 3,
    title: text('Guardian name'),
    establishedBy: 'applicant',
    maxLength: 40,
  },
  'months-asked': {
    kind: 'integer',
    order: 4,
    title: text('Months'),
    establishedBy: 'applicant',
    minimum: 1,
    maximum: 60,
    unit: 'month',
  },
  'renewals-used': {
    kind: 'integer',
    order: 5,
    title: text('Renewals'),
    establishedBy: 'registry',
    minimum: 0,
    maximum: 9,
  },
  'data-true': {
    kind: 'boolean',
    order: 6,
    title: text('Data are true'),
    establishedBy: 'officer',
    falseText: text('data are false'),
  },
  banned: { kind: 'boolean', order: 7, title: text('Banned'), establishedBy: 'registry' },
  'hearing-on': { kind: 'date', order: 8, title: text('Hearing'), establishedBy: 'officer' },
  'books-lost': {
    kind: 'integer',
    order: 9,
    title: text('Books lost'),
    establishedBy: 'officer',
    minimum: 0,
    maximum: 99,
  },
};
