import { describe, expect, test } from 'vitest';
import {
  documentCell,
  registriesOf,
  withVariant,
} from '../../../designer/policy/amending/editors/documents/model/matrix.ts';
import type { Document } from '../../../engine/schema/ground.ts';

const title = { en: 'Title' };
const passport: Document = { order: 1, title, appliesTo: ['first', 'gone'], form: 'copy' };
const variants = { first: { order: 1, title }, second: { order: 2, title }, third: { order: 3, title } };
const channel = (of: string[]) => ({ order: 1, title, electronic: true, variants: of });
const channels = { portal: channel(['first', 'second']), office: channel(['first']) };

describe('a cell of the overview', () => {
  test('says whether the document is presented, and whether on a condition', () => {
    expect(documentCell(passport, 'first', channels)).toEqual({ applies: true, conditional: false });
    const adult = { ...passport, when: { condition: 'adult' } };
    expect(documentCell(adult, 'second', channels)).toEqual({ applies: false, conditional: true });
  });

  test('names the channels of the variant where not all of them are meant', () => {
    const byOffice = { ...passport, channels: ['office'] };
    expect(documentCell(byOffice, 'first', channels).channels).toEqual(['office']);
    expect(documentCell(byOffice, 'second', channels).channels).toEqual([]);
    const byBoth = { ...passport, channels: ['office', 'portal'] };
    expect(documentCell(byBoth, 'first', channels).channels).toBeUndefined();
  });
});

test('variants are ticked in the order of the service; one that is not there any more stays until it is taken out', () => {
  expect(withVariant(passport, 'third', true, variants)).toEqual(['first', 'third', 'gone']);
  expect(withVariant(passport, 'first', false, variants)).toEqual(['gone']);
  expect(withVariant(passport, 'gone', false, variants)).toEqual(['first']);
});

test('the registries that facts and documents name, each once', () =>
  expect(
    registriesOf({
      facts: {
        a: { kind: 'boolean', order: 1, title, establishedBy: 'registry', registry: 'population' },
        b: { kind: 'boolean', order: 2, title, establishedBy: 'applicant' },
      },
      documents: {
        x: { ...passport, heldBy: { title, registry: 'labour' } },
        y: { ...passport, heldBy: { title, registry: 'population' } },
      },
    }),
  ).toEqual(['labour', 'population']));
