import { expect, test } from 'vitest';
import { usesOfItem } from '../../../engine/facts/item-uses.ts';
import { tinyEdition } from '../../support/tiny-edition.ts';

const title = { en: 'Title' };
const { service, workflow } = tinyEdition({});
const edition = tinyEdition({
  service: { ...service, variants: { first: { order: 1, title } } },
  workflow: {
    ...workflow,
    roles: { clerk: { order: 1, title, kind: 'staff' } },
    events: { received: { order: 1, title }, done: { order: 2, title } },
  },
  facts: {
    adult: {
      order: 1,
      title,
      kind: 'boolean',
      establishedBy: 'officer',
      evidence: { documents: ['passport'] },
    },
  },
  documents: {
    passport: { order: 1, title, appliesTo: ['first'], form: 'copy', when: { condition: 'grown' } },
    photo: { order: 2, title, appliesTo: ['first'], form: 'copy' },
  },
  conditions: { grown: { title, when: { fact: 'document-passport', operator: 'is', value: true } } },
  deadlines: {
    answer: {
      order: 1,
      title,
      appliesTo: ['first'],
      starts: 'received',
      startDay: 'excluded',
      length: { unit: 'month', count: 1 },
      ends: ['done'],
      responsible: 'clerk',
    },
  },
  open: {
    unclear: {
      order: 1,
      title,
      text: title,
      pointers: ['/documents/passport/when'],
      effect: 'note',
      sources: [],
    },
  },
});
const places = (pointer: string) =>
  usesOfItem(edition, pointer)
    .map((use) => use.pointer)
    .sort();

test('a document is used by the facts that rest on it, by conditions of its fact, by open questions', () =>
  expect(places('/documents/passport')).toEqual([
    '/conditions/grown/when',
    '/facts/adult/evidence/documents/0',
    '/open/unclear/pointers/0',
  ]));

test('what nothing names is not used', () => {
  expect(places('/documents/photo')).toEqual([]);
  expect(places('/deadlines/answer')).toEqual([]);
  expect(places('/form/pages')).toEqual([]);
});

test('a shared condition is used by the conditions that refer to it', () =>
  expect(places('/conditions/grown')).toEqual(['/documents/passport/when']));

test('variants, events and roles are used by whatever names them', () => {
  expect(places('/service/variants/first')).toEqual([
    '/deadlines/answer/appliesTo/0',
    '/documents/passport/appliesTo/0',
    '/documents/photo/appliesTo/0',
  ]);
  expect(places('/workflow/events/done')).toEqual(['/deadlines/answer/ends/0']);
  expect(places('/workflow/roles/clerk')).toEqual(['/deadlines/answer/responsible']);
});
