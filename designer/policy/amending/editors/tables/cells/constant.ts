import { parseDate } from '../../../../../../engine/calendar/date.ts';
import { nearest } from '../../../../../../engine/diagnostics/suggest.ts';
import type { CellConstant } from '../../../../../../engine/tables/constant.ts';
import { readDecimal } from '../../../../../../engine/text/number.ts';
import { type CellColumn, folded } from './column.ts';

/** Why a text is no cell; worded by the texts `amend-tables:problem.<code>`. */
export interface CellProblem {
  readonly code:
    | 'empty'
    | 'number'
    | 'comma'
    | 'date'
    | 'code'
    | 'boolean'
    | 'no-order'
    | 'interval'
    | 'twice'
    | 'quote';
  readonly found: string;
  readonly nearest?: string;
}

export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: CellProblem };

export const read = <T>(value: T): Read<T> => ({ ok: true, value });
export const refused = (code: CellProblem['code'], found: string, near?: string): Read<never> => ({
  ok: false,
  problem: { code, found, ...(near === undefined ? {} : { nearest: near }) },
});

const QUOTED = /^"((?:[^"\\]|\\.)*)"$/s;
const DECIMAL = /^-?\d+(\.\d+)?$/;
const WHOLE = /^-?\d+$/;
/** What is read as it stands, without quotation marks. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N} ()'’.–/«»№-]*$/u;

/** Words for yes and no that are understood in every language of the interface. */
const YES_NO: Readonly<Record<string, string>> = {
  true: 'true',
  yes: 'true',
  да: 'true',
  иә: 'true',
  false: 'false',
  no: 'false',
  нет: 'false',
  жоқ: 'false',
};

/** One value of a cell as it is typed. */
export function parseConstant(text: string, column: CellColumn): Read<CellConstant> {
  const typed = text.trim();
  const quoted = QUOTED.exec(typed)?.[1]?.replaceAll(/\\(.)/gs, '$1');
  if (typed === '' || quoted === '') return refused('empty', text);
  switch (column.kind) {
    case 'number':
      return quoted === undefined
        ? numberOf(typed, column)
        : DECIMAL.test(quoted)
          ? read(quoted)
          : refused('number', quoted);
    case 'date': {
      const date = parseDate(isoOf(quoted ?? typed));
      return date === undefined ? refused('date', quoted ?? typed) : read(date);
    }
    case 'boolean': {
      const code = codeOf(quoted ?? typed, column) ?? YES_NO[folded(quoted ?? typed)];
      return code === undefined ? refused('boolean', typed) : read(code === 'true');
    }
    case 'code':
      return namedCode(quoted ?? typed, column);
  }
}

function namedCode(name: string, column: CellColumn): Read<CellConstant> {
  const code = codeOf(name, column) ?? (column.open ? name : undefined);
  if (code !== undefined) return read(code);
  return refused('code', name, nearest(name, [...column.names.values(), ...column.names.keys()]));
}

/** A code by itself or by its name, whatever the case of the name. */
function codeOf(name: string, { names }: CellColumn): string | undefined {
  if (names.has(name)) return name;
  const wanted = folded(name);
  for (const [code, title] of names) if (folded(title) === wanted) return code;
  return undefined;
}

function numberOf(typed: string, { whole }: CellColumn): Read<CellConstant> {
  const asNumber = typed.startsWith('#');
  const digits = readDecimal(asNumber ? typed.slice(1) : typed);
  if (!DECIMAL.test(digits)) return refused('number', typed);
  const number = Number(digits);
  const isWhole = WHOLE.test(digits) && Number.isSafeInteger(number);
  return read(isWhole && (asNumber || whole === 'number') ? number + 0 : digits);
}

/** Days as tables of other programs write them: `31.12.2026`. */
function isoOf(text: string): string {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  return year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** One value of a cell as `parseConstant` reads it back. */
export function printConstant(constant: CellConstant, { kind, whole, names }: CellColumn): string {
  if (typeof constant === 'boolean')
    return inQuotesWhereNeeded(names.get(String(constant)) ?? String(constant));
  if (typeof constant === 'number') return whole === 'number' ? String(constant) : `#${constant}`;
  if (kind === 'date') return constant;
  if (kind === 'number') return whole === 'number' && WHOLE.test(constant) ? `"${constant}"` : constant;
  return inQuotesWhereNeeded(names.get(constant) ?? constant);
}

const inQuotesWhereNeeded = (text: string): string =>
  PLAIN.test(text) && text.trim() === text && !text.includes('..')
    ? text
    : `"${text.replaceAll(/[\\"]/g, String.raw`\$&`)}"`;
