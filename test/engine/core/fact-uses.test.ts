import { expect, test } from 'vitest';
import { itemOf, usesOf } from '../../../engine/facts/uses.ts';
import type { Condition } from '../../../engine/schema/condition.ts';
import { shippedLibrary } from '../../support/library.ts';
import { tinyEdition } from '../../support/tiny-edition.ts';

const title = { en: 'Title' };
const fact = (order: number) => ({
  order,
  title,
  kind: 'boolean' as const,
  establishedBy: 'applicant' as const,
});
const adult: Condition = { fact: 'adult', operator: 'is', value: true };

test('the places that name a fact, with what they do with it', () => {
  const edition = tinyEdition({
    facts: { adult: fact(1), name: fact(2) },
    form: {
      title,
      pages: { only: { order: 1, title, when: adult, fields: { adult: { order: 1, required: true } } } },
    },
    conditions: { grown: { title, when: { all: [{ not: adult }] } } },
    notices: {
      sent: {
        order: 1,
        title: { en: 'Adult: {{fact:adult}}, {{fact:adult}}' },
        body: title,
        to: 'applicant',
      },
    },
  });
  const uses = usesOf(edition, 'adult');
  expect(uses).toEqual([
    { pointer: '/form/pages/only/when', by: 'condition' },
    { pointer: '/form/pages/only/fields/adult', by: 'reference' },
    { pointer: '/conditions/grown/when', by: 'condition' },
    { pointer: '/notices/sent/title', by: 'text' },
  ]);
  expect(usesOf(edition, 'name')).toEqual([]);
});

test('the item that a place belongs to', () => {
  expect(itemOf('/grounds/age/when')).toBe('/grounds/age');
  expect(itemOf('/workflow/transitions/decide/records/age')).toBe('/workflow/transitions/decide');
  expect(itemOf('/form/pages/only/fields/age/when')).toBe('/form/pages/only/fields/age');
  expect(itemOf('/form/pages/only/when')).toBe('/form/pages/only');
  expect(itemOf('/form/applicantName/0')).toBe('/form/applicantName');
});

test('in the library every fact of a form, a record or a condition is used, and names itself nowhere', () => {
  const library = shippedLibrary();
  for (const { editions } of Object.values(library.services))
    for (const { edition } of editions) {
      for (const [page, { fields }] of Object.entries(edition.form.pages))
        for (const one of Object.keys(fields))
          expect(usesOf(edition, one)).toContainEqual({
            pointer: `/form/pages/${page}/fields/${one}`,
            by: 'reference',
          });
      for (const one of Object.keys(edition.facts))
        expect(usesOf(edition, one).filter(({ pointer }) => pointer.startsWith(`/facts/${one}/`))).toEqual(
          [],
        );
    }
});
