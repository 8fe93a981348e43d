import type { TableRow } from '../../../../../../engine/schema/table.ts';
import type { Example } from '../../../../../../engine/tables/analyse.ts';
import type { Value } from '../../../../../../engine/values/types.ts';
import { type RowColumn, withText } from './row-column.ts';

/** A row that takes exactly the values of an example. */
export function rowForExample(row: TableRow, example: Example, columns: readonly RowColumn[]): TableRow {
  let made = { ...row, when: {} };
  for (const column of columns) {
    const value = column.kind === 'input' ? example[column.input] : undefined;
    if (value === undefined) continue;
    const typed = withText(made, column, textOf(value));
    if (typed.ok) made = typed.row;
  }
  return made;
}

function textOf(value: Value): string {
  switch (value.kind) {
    case 'number':
      return value.number;
    case 'money':
      return value.money;
    case 'date':
      return value.date;
    case 'code':
      return `"${value.code}"`;
    case 'boolean':
      return String(value.boolean);
  }
}
