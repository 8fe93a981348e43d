import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { fits } from '../../../designer/policy/amending/editors/form/preview/judge.ts';
import { settled } from '../../../designer/policy/amending/editors/form/preview/settings.ts';
import { parseDate } from '../../../engine/calendar/date.ts';
import { form } from '../../../engine/form/form.ts';
import { isObject } from '../../../engine/json/value.ts';
import type { Edition } from '../../../engine/schema/edition.ts';
import { shippedLibrary } from '../../support/library.ts';

const library = shippedLibrary();
const DAY = parseDate('2026-01-01');

/** The conditions in the form of a variant. */
function conditionsIn(edition: Edition, wanted: string): readonly object[] {
  const { variant, channel } = settled(edition.service, {
    variant: wanted,
    channel: '',
    language: 'en',
    width: 'full',
    scenario: '',
  });
  const made = DAY && form(library, edition, { variant, channel, language: 'en' }, DAY);
  const branches: unknown = made?.ok ? made.value.schema.allOf : [];
  return Array.isArray(branches)
    ? branches.flatMap((branch: unknown) => (isObject(branch) && isObject(branch.if) ? [branch.if] : []))
    : [];
}

test('reads a condition as a validator compiles it, in the forms of the library with the answers of the scenarios', () => {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  const judged = Object.values(library.services).flatMap(({ editions, scenarios }) => {
    const edition = editions.at(-1)?.edition;
    const variants = Object.keys(edition?.service.variants ?? {});
    const conditions = edition === undefined ? [] : variants.flatMap((one) => conditionsIn(edition, one));
    const answers = Object.values(scenarios).map(({ scenario }) => scenario.facts);
    return conditions.flatMap((condition) => {
      const compiled = ajv.compile(condition);
      return answers.map((facts) => ({ condition, is: fits(condition, facts), wanted: compiled(facts) }));
    });
  });
  expect(judged.filter(({ is, wanted }) => is !== wanted)).toEqual([]);
  // Both answers were met, often enough.
  expect(judged.filter(({ is }) => is).length).toBeGreaterThan(100);
  expect(judged.filter(({ is }) => !is).length).toBeGreaterThan(100);
});

test('what is not answered makes no comparison true, and what is not said is not asked', () => {
  expect(fits({ required: ['a'], properties: { a: { const: 1 } } }, {})).toBe(false);
  expect(fits({ required: ['a'], properties: { a: { const: 1 } } }, { a: 1 })).toBe(true);
  expect(fits({ not: {} }, {})).toBe(false);
  expect(fits({ type: 'string' }, 1)).toBe(true);
});
