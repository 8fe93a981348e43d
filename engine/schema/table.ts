import Type from 'typebox';
import { Citation } from './citation.ts';
import { ExpressionSlot } from './expression.ts';
import { keyed, Order, object, Unverified, words } from './primitives.ts';
import { Text } from './text.ts';

/** A constant in a cell: a whole number, an exact decimal or a date as text, an option or code, yes or no. */
const CellValue = Type.Union([Type.String(), Type.Number(), Type.Boolean()]);

/** A constraint on one value: equal, one of, or a range (its bounds may be combined). An amendment replaces it whole. */
export const Cell = object(
  {
    equal: Type.Optional(CellValue),
    in: Type.Optional(Type.Array(CellValue, { minItems: 1 })),
    atLeast: Type.Optional(CellValue),
    moreThan: Type.Optional(CellValue),
    atMost: Type.Optional(CellValue),
    lessThan: Type.Optional(CellValue),
  },
  { minProperties: 1, 'x-qagida': 'whole' },
);
export type Cell = Type.Static<typeof Cell>;

/** Which matching row gives the output, as in DMN. `collect` puts the outputs of all matching rows together. */
export const HIT_POLICIES = [
  'unique',
  'any',
  'first',
  'priority',
  'collect-sum',
  'collect-min',
  'collect-max',
  'collect-count',
] as const;
export type HitPolicy = (typeof HIT_POLICIES)[number];

export const TableRow = object({
  order: Order,
  title: Type.Optional(Text),
  /** Under the hit policy `priority` the matching row with the highest one wins. */
  priority: Type.Optional(Type.Number()),
  /** A constraint for each input by its key; an input without one takes any value. */
  when: Type.Record(Type.String(), Cell),
  output: ExpressionSlot,
  citation: Type.Optional(Citation),
  unverified: Type.Optional(Unverified),
});
export type TableRow = Type.Static<typeof TableRow>;

/** A decision table: constraints on inputs give an output. Cells are constraints, so that gaps and overlaps can be computed. */
export const Table = object({
  order: Order,
  title: Text,
  hit: words(HIT_POLICIES),
  inputs: keyed(object({ order: Order, title: Type.Optional(Text), value: ExpressionSlot })),
  rows: keyed(TableRow),
  /** What a number counts, for people: "times the base sum". */
  unit: Type.Optional(Text),
  citation: Type.Optional(Citation),
  unverified: Type.Optional(Unverified),
});
export type Table = Type.Static<typeof Table>;
