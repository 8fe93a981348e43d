import { expect, it } from 'vitest';
import { itemName } from '../../../designer/policy/amending/workbench/item-name.ts';

const edition = {
  service: { title: { en: 'Parking' } },
  workflow: { transitions: { refuse: { title: { en: 'Refuse the permit' }, by: ['clerk'] } } },
  deadlines: { decide: { duty: { en: 'Decide' } } },
  facts: { plate: { type: 'text' } },
};

it('an item is called by its own title, however deep it lies', () => {
  expect(itemName(edition, '/workflow/transitions/refuse', 'en')).toBe('Refuse the permit');
});

it('a deadline is called by its duty', () => {
  expect(itemName(edition, '/deadlines/decide', 'en')).toBe('Decide');
});

it('what has no name is called as what it lies in', () => {
  expect(itemName(edition, '/workflow/transitions/refuse/by', 'en')).toBe('Refuse the permit');
});

it('what has no name at all is called by its key', () => {
  expect(itemName(edition, '/facts/plate', 'en')).toBe('plate');
});

it('a whole aspect has no name of its own', () => {
  expect(itemName({ form: { text: { en: 'A long explanation' } } }, '/form', 'en')).toBeUndefined();
});
