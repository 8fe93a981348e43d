import { factsOf } from '../facts/of.ts';
import { join } from '../json/pointer.ts';
import type { Library } from '../library/types.ts';
import type { Edition } from '../schema/edition.ts';
import { bandsOf } from '../scoring/criterion.ts';
import { type Analysis, analyse, type Example } from '../tables/analyse.ts';
import { type Grid, gridOfBands, gridOfTable } from '../tables/grid.ts';

/** A table of an edition, or the bands of a criterion, with what is wrong with it over all values of its inputs. */
export interface AnalysedGrid {
  readonly pointer: string;
  /** The pointer of its rows, or bands. */
  readonly rows: string;
  readonly grid: Grid;
  readonly analysis: Analysis | 'too-large';
}

/** Analyses every decision table and every criterion with bands, within the declared domains of facts. */
export function analysesOf(
  edition: Edition,
  { codelists }: Pick<Library, 'codelists'>,
): readonly AnalysedGrid[] {
  const scope = { facts: factsOf(edition), codelists, trustComputed: true };
  const of = (pointer: string, rows: string, grid: Grid): AnalysedGrid => ({
    pointer,
    rows,
    grid,
    analysis: analyse(grid, scope),
  });
  return [
    ...Object.entries(edition.tables ?? {}).map(([key, table]) => {
      const pointer = join('/tables', key);
      return of(pointer, join(pointer, 'rows'), gridOfTable(key, table));
    }),
    ...Object.entries(edition.scoring ?? {}).flatMap(([key, { criteria }]) =>
      Object.entries(criteria).flatMap(([id, { of: value, bands }]) => {
        if (value === undefined || bands === undefined) return [];
        const pointer = join('/scoring', key, 'criteria', id, 'bands');
        return [of(pointer, pointer, gridOfBands(bandsOf(key, id), value, bands))];
      }),
    ),
  ];
}

/** Values of inputs as a diagnostic shows them: `age = 17, place = village`. `*` is a code that no cell names. */
export function shownExample(example: Example): string {
  return Object.entries(example)
    .map(([input, value]) => {
      switch (value.kind) {
        case 'number':
          return `${input} = ${value.number}`;
        case 'money':
          return `${input} = ${value.money} ${value.currency}`;
        case 'date':
          return `${input} = ${value.date}`;
        case 'code':
          return `${input} = ${value.code}`;
        case 'boolean':
          return `${input} = ${value.boolean}`;
        default:
          return value satisfies never;
      }
    })
    .join(', ');
}
