import { describe, expect, test } from 'vitest';
import { aspects } from '../../../engine/diff/aspects/index.ts';
import type { Change } from '../../../engine/diff/types.ts';
import type { Edition } from '../../../engine/schema/edition.ts';
import type { Table } from '../../../engine/schema/table.ts';
import { smallLibrary } from '../../support/library.ts';
import { tinyEdition } from '../../support/tiny-edition.ts';
import { tableOf, whole } from '../tables/support.ts';

const title = { kk: 'К', ru: 'Р', en: 'Rate' };
const library = smallLibrary();
const facts = { age: whole(0, 100) };

function changes(
  aspect: 'tables' | 'amounts' | 'scoring',
  before: Partial<Edition>,
  after: Partial<Edition>,
): readonly Change[] {
  const comparison = {
    library,
    before: tinyEdition({ facts, ...before }),
    after: tinyEdition({ facts, ...after }),
  };
  return aspects[aspect].changes({ comparison, aspect, parts: [] });
}
const told = (all: readonly Change[]) =>
  all.map(({ kind, pointer, textOnly, sentences }) => [kind, pointer, textOnly, sentences.en]);

describe('tables', () => {
  const table = (hit: Table['hit'], rows: Table['rows']): Partial<Edition> => ({
    tables: { rate: { ...tableOf(hit, ['age'], []), title, rows } },
  });
  const child: Table['rows'][string] = { order: 1, when: { age: { lessThan: 18 } }, output: { number: '1' } };
  const adult: Table['rows'][string] = { order: 2, when: { age: { atLeast: 18 } }, output: { number: '2' } };

  test('are compared row by row', () => {
    const later: Table['rows'][string] = {
      ...adult,
      when: { age: { atLeast: 21, lessThan: 60 } },
      output: { number: '3' },
    };
    expect(
      told(changes('tables', table('unique', { child, adult }), table('unique', { child, adult: later }))),
    ).toEqual([
      [
        'changed',
        '/tables/rate/rows/adult',
        false,
        'Table row «adult» («Rate»): the cells changes from age: ≥ 18 to age: ≥ 21, < 60; the output changes from 2 to 3',
      ],
    ]);
    expect(told(changes('tables', table('unique', { child }), table('unique', { child, adult })))).toEqual([
      ['added', '/tables/rate/rows/adult', false, 'Table row «adult» («Rate»): new, age: ≥ 18, output: 2'],
    ]);
  });
  test('the order in which rows are written means nothing', () => {
    expect(changes('tables', table('unique', { child, adult }), table('unique', { adult, child }))).toEqual(
      [],
    );
  });
  test('a row that moves changes nothing but its place, except where the first row wins', () => {
    const moved = { ...child, order: 3 };
    const move = (hit: Table['hit']) =>
      changes('tables', table(hit, { child, adult }), table(hit, { child: moved, adult })).map(
        ({ pointer, textOnly }) => [pointer, textOnly],
      );
    expect(move('unique')).toEqual([['/tables/rate/rows/child/order', true]]);
    expect(move('first')).toEqual([['/tables/rate/rows/child/order', false]]);
  });
  test('a new hit policy is a change of the table', () => {
    expect(told(changes('tables', table('unique', { child }), table('any', { child })))).toEqual([
      [
        'changed',
        '/tables/rate/hit',
        false,
        'Table «Rate»: the way a row is chosen changes from only one row may match to matching rows must agree',
      ],
    ]);
    expect(told(changes('tables', table('first', { child }), {}))).toEqual([
      ['removed', '/tables/rate', false, 'Table «Rate»: removed'],
    ]);
  });
});

test('amounts say what is due and when', () => {
  const amount = (money: string): Partial<Edition> => ({
    amounts: {
      aid: {
        order: 1,
        title,
        kind: 'payment',
        appliesTo: ['only'],
        value: { money, currency: 'ALD' },
        per: 'month',
      },
    },
  });
  const nbsp = '\u00a0';
  expect(told(changes('amounts', {}, amount('100')))).toEqual([
    ['added', '/amounts/aid', false, `Amount «Rate»: new, payment: 100${nbsp}ALD, per month`],
  ]);
  expect(told(changes('amounts', amount('100'), amount('150')))).toEqual([
    [
      'changed',
      '/amounts/aid/value',
      false,
      `Amount «Rate»: the amount changes from 100${nbsp}ALD to 150${nbsp}ALD`,
    ],
  ]);
});

test('scoring schemes are compared criterion by criterion', () => {
  type Criteria = NonNullable<Edition['scoring']>[string]['criteria'];
  const scheme = (criteria: Criteria, threshold: string): Partial<Edition> => ({
    scoring: { test: { order: 1, title, appliesTo: ['only'], criteria, threshold } },
  });
  const silent: Criteria = { work: { order: 1, title: { en: 'Work' } } };
  const said: Criteria = {
    work: {
      order: 1,
      title: { en: 'Work' },
      of: { fact: 'age' },
      bands: { low: { order: 1, is: { lessThan: 30 }, points: '1' } },
    },
  };
  expect(told(changes('scoring', {}, scheme(silent, '5')))).toEqual([
    ['added', '/scoring/test', false, 'Scoring scheme «Rate»: new, criteria: 1, threshold: 5'],
  ]);
  const [threshold, criterion] = told(changes('scoring', scheme(silent, '5'), scheme(said, '6')));
  expect(threshold).toEqual([
    'changed',
    '/scoring/test/threshold',
    false,
    'Scoring scheme «Rate»: the threshold changes from 5 to 6',
  ]);
  expect(criterion?.slice(0, 3)).toEqual(['changed', '/scoring/test/criteria/work', false]);
  expect(criterion?.[3]).toContain('bands: added «< 30: 1»');
});
