import { describe, expect, test } from 'vitest';
import { EDITION_SHAPE } from '../../../engine/amending/edition-shape.ts';
import { newDeadline } from '../../../engine/amending/making/new-deadline.ts';
import { onlyVariant } from '../../../engine/amending/making/only-variant.ts';
import { readable } from '../../../engine/amending/readable.ts';
import { inspect } from '../../../engine/library/shape/inspect.ts';
import { Deadline } from '../../../engine/schema/deadline.ts';
import { tinyEdition } from '../../support/tiny-edition.ts';

const titled = (en: string, order = 1) => ({ order, title: { en } });
const { service } = tinyEdition({});
const two = { service: { ...service, variants: { first: titled('First'), again: titled('Again', 2) } } };
const one = { service: { ...service, variants: { first: titled('First') } } };
const answer = { en: 'Answer' };

/** What a draft with it is told: the members that are still to be chosen. */
const missingIn = (deadline: unknown) =>
  inspect(Deadline, deadline).findings.map(({ code, params }) => `${code} ${params.key}`);

describe('a new deadline invents no law', () => {
  test('what is not said is missing, and each gap is found', () =>
    expect(missingIn(newDeadline(two, 1, answer)).sort()).toEqual([
      'missing-key appliesTo',
      'missing-key ends',
      'missing-key length',
      'missing-key responsible',
      'missing-key starts',
    ]));

  test('its length is read from the words of the law, never made up', () => {
    expect(newDeadline(two, 1, answer)).not.toHaveProperty('length');
    expect(newDeadline(two, 1, answer, { ru: 'в течение 3 (трёх) рабочих дней' })).toMatchObject({
      length: { unit: 'workingDay', count: 3 },
    });
  });

  test('a page shows nothing as chosen that is not', () => {
    const shape = EDITION_SHAPE.properties?.deadlines ?? {};
    expect(readable(shape, { answer: newDeadline(two, 1, answer) })).toEqual({
      answer: {
        ...titled('Answer'),
        startDay: 'excluded',
        appliesTo: [],
        starts: '',
        ends: [],
        responsible: '',
        length: { unit: '', count: 0 },
      },
    });
  });
});

test('the only variant of a service is nobody’s choice', () => {
  expect(onlyVariant(one)).toEqual({ appliesTo: ['first'] });
  expect(onlyVariant(two)).toEqual({});
});
