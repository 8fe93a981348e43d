import { newKey } from '../../../../../../engine/amending/new-key.ts';
import type { Expression } from '../../../../../../engine/schema/expression.ts';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import type { Table } from '../../../../../../engine/schema/table.ts';
import { moved } from '../../fields/model/moved.ts';

/** A table with a further input after the others; every row takes any value of it. */
export function withInput(table: Table, name: string, value: Expression): Table {
  const key = newKey(name, Object.keys(table.inputs));
  const orders = Object.values(table.inputs).map(({ order }) => order);
  const order = Math.floor(Math.max(0, ...orders)) + 1;
  return { ...table, inputs: { ...table.inputs, [key]: { order, value } } };
}

/** A table without an input, and without its cells. */
export function withoutInput(table: Table, input: string): Table {
  const { [input]: _, ...inputs } = table.inputs;
  const rows = Object.entries(table.rows).map(([key, row]) => {
    const { [input]: _cell, ...when } = row.when;
    return [key, Object.hasOwn(row.when, input) ? { ...row, when } : row] as const;
  });
  return { ...table, inputs, rows: Object.fromEntries(rows) };
}

/** A table with an input one place to the left or right. */
export function shiftedInput(table: Table, input: string, direction: 'up' | 'down'): Table {
  const orders = moved(table.inputs, input, direction);
  const inputs = Object.entries(table.inputs).map(
    ([key, one]) => [key, { ...one, order: orders[key] ?? one.order }] as const,
  );
  return { ...table, inputs: Object.fromEntries(inputs) };
}

/** The inputs of a table in order. */
export const inputsOf = (table: Table) => inOrder(table.inputs);
