import { parseDate } from '../../../../../../engine/calendar/date.ts';
import type { Expression } from '../../../../../../engine/schema/expression.ts';
import type { Fact } from '../../../../../../engine/schema/fact.ts';
import { readConstant } from '../../../../../../engine/tables/constant.ts';
import type { Value } from '../../../../../../engine/values/types.ts';
import type { CellColumn } from '../cells/column.ts';
import { parseConstant } from '../cells/constant.ts';

/** A typed text as a value of an input; undefined while it is none. */
export function readTried(
  text: string,
  column: CellColumn,
  input: Expression,
  facts: Readonly<Record<string, Fact>>,
): Value | undefined {
  if (text.trim() === '') return undefined;
  const constant = parseConstant(text, column);
  const written = constant.ok ? readConstant(constant.value, column.kind) : undefined;
  if (written === undefined) return undefined;
  const fact = 'fact' in input ? facts[input.fact] : undefined;
  switch (column.kind) {
    case 'number':
      return fact?.kind === 'money'
        ? { kind: 'money', money: written, currency: fact.currency }
        : { kind: 'number', number: written };
    case 'date': {
      const date = parseDate(written);
      return date && { kind: 'date', date };
    }
    case 'code':
      return { kind: 'code', code: written };
    case 'boolean':
      return { kind: 'boolean', boolean: written === 'true' };
  }
}
