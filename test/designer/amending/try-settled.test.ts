import { expect, test } from 'vitest';
import {
  type Sense,
  senseOf,
  settledIn,
  withSense,
} from '../../../designer/policy/amending/trying/state/settled.ts';
import { day } from '../../support/assessing.ts';

const kept = { settled: ['a'], setAside: ['b'], readings: { c: 'wide' } };

test('each question is settled in one sense', () => {
  const senses: readonly (Sense | undefined)[] = ['a', 'b', 'c', 'd'].map((id) => senseOf(kept, id));
  expect(senses).toEqual(['applies', 'set-aside', { reading: 'wide' }, undefined]);
  expect(settledIn(kept)).toEqual(['a', 'b', 'c']);
});

test.each<[string, Sense | undefined, object]>([
  ['a', 'set-aside', { setAside: ['b', 'a'], readings: { c: 'wide' } }],
  ['b', { reading: 'narrow' }, { settled: ['a'], readings: { c: 'wide', b: 'narrow' } }],
  ['c', 'applies', { settled: ['a', 'c'], setAside: ['b'] }],
  ['c', { reading: 'narrow' }, { settled: ['a'], setAside: ['b'], readings: { c: 'narrow' } }],
  ['c', undefined, { settled: ['a'], setAside: ['b'] }],
])('a question settled anew loses its former sense: %s', (id, sense, expected) => {
  expect(withSense(kept, id, sense)).toEqual(expected);
});

test('the steps of a story stay', () => {
  const story = [{ transition: 'submit', by: 'applicant', on: day('2026-04-06'), expect: {} }];
  expect(withSense({ story }, 'a', 'applies')).toEqual({ story, settled: ['a'] });
  expect(withSense({ story, settled: ['a'] }, 'a', undefined)).toEqual({ story });
});
