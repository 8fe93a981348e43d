import { expect, test } from 'vitest';
import { namesOfLeftOut } from '../../../designer/policy/amending/trying/results/left-out.ts';
import { parseDate } from '../../../engine/calendar/date.ts';
import { inForce } from '../../../engine/edition/in-force.ts';
import { smallLibrary } from '../../support/library.ts';

const day = parseDate('2026-04-06');
const found = day && inForce(smallLibrary(), 'guest-card', day);
if (found?.ok !== true) throw new Error('no edition');
const { edition } = found.value;

test('facts that one edition lacks are called as the other names them, and by their keys where none does', () => {
  const fewer = { ...edition, facts: {} };
  const [key = ''] = Object.keys(edition.facts);
  const title = edition.facts[key]?.title.en;
  expect(title).toBeTypeOf('string');
  expect(namesOfLeftOut([key, 'nowhere'], [fewer, edition], 'en')).toEqual([title, 'nowhere']);
  expect(namesOfLeftOut([key], [fewer], 'en')).toEqual([key]);
});
