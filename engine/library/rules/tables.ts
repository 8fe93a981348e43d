import { quoted } from '../../diagnostics/quote.ts';
import { get, join } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import { kindOf } from '../../tables/kind.ts';
import { missing } from '../references/reference.ts';
import type { Finding } from '../shape/shape.ts';
import { cellFindings } from './cells.ts';

/** Rows of decision tables constrain inputs that there are, with constants of their kind; priorities stand where they decide. */
export function tableFindings(edition: unknown): readonly Finding[] {
  const tables = get(edition, '/tables');
  if (!isObject(tables)) return [];
  return Object.entries(tables).flatMap(([key, table]) => {
    if (!isObject(table) || !isObject(table.rows)) return [];
    const inputs = isObject(table.inputs) ? table.inputs : {};
    return Object.entries(table.rows).flatMap(([name, row]) => {
      if (!isObject(row)) return [];
      const pointer = join('/tables', key, 'rows', name);
      return [
        ...whenFindings(row.when, inputs, join(pointer, 'when'), edition),
        ...priorityFindings(row, table.hit, pointer),
        ...outputFindings(row.output, table.hit, join(pointer, 'output'), edition),
      ];
    });
  });
}

function whenFindings(
  when: unknown,
  inputs: Readonly<Record<string, unknown>>,
  pointer: string,
  edition: unknown,
): readonly Finding[] {
  if (!isObject(when)) return [];
  return Object.entries(when).flatMap(([input, cell]) => {
    const at = join(pointer, input);
    if (!Object.hasOwn(inputs, input))
      return [missing('unknown-table-input', input, Object.keys(inputs), at)];
    const definition = inputs[input];
    const expression = isObject(definition) ? definition.value : undefined;
    return [
      ...cellFindings(cell, at, kindOf(expression, edition)),
      ...optionFindings(cell, expression, at, edition),
    ];
  });
}

/** Of a fact with options, a cell names only those. */
function optionFindings(
  cell: unknown,
  expression: unknown,
  pointer: string,
  edition: unknown,
): readonly Finding[] {
  const fact = isObject(expression) ? expression.fact : undefined;
  const options = typeof fact === 'string' ? get(edition, join('/facts', fact, 'options')) : undefined;
  if (!isObject(cell) || !isObject(options)) return [];
  const several: readonly unknown[] = Array.isArray(cell.in) ? cell.in : [];
  const named = [
    { value: cell.equal, at: join(pointer, 'equal') },
    ...several.map((value, index) => ({ value, at: join(pointer, 'in', index) })),
  ];
  return named.flatMap(({ value, at }) =>
    typeof value !== 'string' || Object.hasOwn(options, value)
      ? []
      : [missing('unknown-option-in-cell', value, Object.keys(options), at)],
  );
}

function priorityFindings(
  { priority }: Readonly<Record<string, unknown>>,
  hit: unknown,
  pointer: string,
): readonly Finding[] {
  if (hit === 'priority' && priority === undefined) {
    return [{ code: 'table-priority-missing', pointer, params: {} }];
  }
  if (hit === 'priority' || priority === undefined) return [];
  return [
    { code: 'table-priority-unused', pointer: join(pointer, 'priority'), params: { hit: quoted(hit) } },
  ];
}

/** What is summed up is a number; what has a smallest and a largest is a number or a date. */
function outputFindings(
  output: unknown,
  hit: unknown,
  pointer: string,
  edition: unknown,
): readonly Finding[] {
  const kinds = COLLECTED[String(hit)];
  const kind = kindOf(output, edition);
  if (kinds === undefined || kind === undefined || kinds.includes(kind)) return [];
  return [{ code: 'table-output-not-collected', pointer, params: { hit: String(hit), kind } }];
}

const COLLECTED: Readonly<Record<string, readonly string[]>> = {
  'collect-sum': ['number'],
  'collect-min': ['number', 'date'],
  'collect-max': ['number', 'date'],
};
