import type { Expression } from '../../../../../../engine/schema/expression.ts';
import type { Criterion } from '../../../../../../engine/schema/scoring.ts';
import type { Rows } from './rows.ts';

type Bands = NonNullable<Criterion['bands']>;

/** The input that stands for the value of which bands are. */
export const OF = 'of';

/** Bands of points as rows of a table with one input. */
export const rowsOfBands = (bands: Bands): Rows =>
  Object.fromEntries(
    Object.entries(bands).map(([key, { is, points, ...rest }]) => [
      key,
      { ...rest, when: { [OF]: is }, output: { number: points } satisfies Expression },
    ]),
  );

/** Rows as bands again; a new row says nothing yet, and stands for no band until it does. */
export const bandsOfRows = (rows: Rows): Bands =>
  Object.fromEntries(
    Object.entries(rows).flatMap(([key, { when, output, priority: _, ...rest }]) => {
      const is = when[OF];
      return is === undefined || !('number' in output) ? [] : [[key, { ...rest, is, points: output.number }]];
    }),
  );
