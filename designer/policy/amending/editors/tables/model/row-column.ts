import { DECIMAL_PATTERN } from '../../../../../../engine/schema/primitives.ts';
import type { TableRow } from '../../../../../../engine/schema/table.ts';
import { parseFormula } from '../../../../../../engine/values/formula/parse.ts';
import { printFormula } from '../../../../../../engine/values/formula/print.ts';
import type { FormulaProblem } from '../../../../../../engine/values/formula/problem.ts';
import type { CellColumn } from '../cells/column.ts';
import type { CellProblem } from '../cells/constant.ts';
import { parseCell } from '../cells/parse.ts';
import { printCell } from '../cells/print.ts';

/** A column of the rows of a decision table, or of the bands of a criterion. */
export type RowColumn =
  /** The constraint on an input; `required` where a row cannot take any value. */
  | {
      readonly kind: 'input';
      readonly input: string;
      readonly cells: CellColumn;
      readonly required?: boolean;
    }
  /** What the row gives: a formula. */
  | { readonly kind: 'output' }
  /** What the band gives: a number. */
  | { readonly kind: 'points' }
  | { readonly kind: 'priority' };

/** Why a typed text is nothing that a column holds. */
export type TypedProblem =
  | { readonly kind: 'cell'; readonly problem: CellProblem }
  | { readonly kind: 'formula'; readonly problem: FormulaProblem };

export type TypedRow =
  | { readonly ok: true; readonly row: TableRow }
  | { readonly ok: false; readonly problem: TypedProblem };

/** What a row holds in a column, as it is typed. */
export function textIn(row: TableRow, column: RowColumn): string {
  switch (column.kind) {
    case 'input':
      return printCell(row.when[column.input], column.cells);
    case 'output':
      return printFormula(row.output);
    case 'points':
      return 'number' in row.output ? row.output.number : printFormula(row.output);
    case 'priority':
      return row.priority === undefined ? '' : String(row.priority);
  }
}

/** A row with a typed text in a column. */
export function withText(row: TableRow, column: RowColumn, text: string): TypedRow {
  switch (column.kind) {
    case 'input': {
      const cell = parseCell(text, column.cells);
      if (!cell.ok) return wrong(cell.problem);
      if (cell.value === undefined && column.required === true) return wrong({ code: 'empty', found: text });
      const { [column.input]: _, ...others } = row.when;
      const when = cell.value === undefined ? others : { ...row.when, [column.input]: cell.value };
      return { ok: true, row: { ...row, when } };
    }
    case 'output': {
      const formula = parseFormula(text);
      if (!formula.ok) return { ok: false, problem: { kind: 'formula', problem: formula.problem } };
      return { ok: true, row: { ...row, output: formula.formula.expression } };
    }
    case 'points': {
      const number = text.trim().replace(',', '.');
      if (!new RegExp(DECIMAL_PATTERN).test(number)) return wrong({ code: 'number', found: text });
      return { ok: true, row: { ...row, output: { number } } };
    }
    case 'priority': {
      const { priority: _, ...others } = row;
      if (text.trim() === '') return { ok: true, row: others };
      const number = Number(text.trim().replace(',', '.'));
      return Number.isFinite(number)
        ? { ok: true, row: { ...row, priority: number } }
        : wrong({ code: 'number', found: text });
    }
  }
}

const wrong = (problem: CellProblem): TypedRow => ({ ok: false, problem: { kind: 'cell', problem } });
