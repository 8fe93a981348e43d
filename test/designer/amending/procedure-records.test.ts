import { expect, test } from 'vitest';
import {
  nextRecorded,
  recordedAs,
  withRecorded,
} from '../../../designer/policy/amending/editors/procedure/model/records.ts';
import type { Transition } from '../../../engine/schema/workflow.ts';

const step: Transition = { order: 1, title: { en: 'A' }, from: ['x'], to: 'y', by: ['clerk'], event: 'done' };
const steps = {
  plain: step,
  asking: { ...step, records: { age: { order: 4, required: true }, name: { order: 5, required: false } } },
};

test('a cell says whether a fact is recorded, and must be; pressing it goes through them', () => {
  expect(recordedAs(steps.asking, 'age')).toBe('required');
  expect(recordedAs(steps.asking, 'name')).toBe('asked');
  expect(recordedAs(steps.plain, 'name')).toBe('none');
  expect(nextRecorded('none')).toBe('asked');
  expect(nextRecorded('asked')).toBe('required');
  expect(nextRecorded('required')).toBe('none');
});

test('facts are recorded at several steps at once, new ones after those that are, in their order', () => {
  const made = withRecorded(steps, ['plain', 'asking'], ['age', 'place', 'day'], 'asked');
  expect(made.plain?.records).toEqual({
    age: { order: 1, required: false },
    place: { order: 2, required: false },
    day: { order: 3, required: false },
  });
  expect(made.asking?.records).toEqual({
    age: { order: 4, required: false },
    name: { order: 5, required: false },
    place: { order: 6, required: false },
    day: { order: 7, required: false },
  });
});

test('what is no longer recorded goes; a step without any has no list of them', () => {
  const made = withRecorded(steps, ['asking'], ['age', 'name'], 'none');
  expect(made.asking).toEqual(step);
  expect(made.plain).toBe(steps.plain);
});
