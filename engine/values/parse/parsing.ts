import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts';
import type { DiagnosticCode } from '../../diagnostics/messages.ts';
import { error } from '../../diagnostics/report.ts';
import { join } from '../../json/pointer.ts';
import type { Expression } from '../../schema/expression.ts';
import { isSameType, type ValueType, written } from '../value-type.ts';
import type { ExpressionScope } from './scope.ts';

/** A parsed expression with its type; without one where a definition that it names is itself faulty. */
export interface Typed {
  readonly expression: Expression;
  readonly type?: ValueType;
}

/** A parse on its way: what may be named, where problems go, and how to go on inside. */
export interface Parsing {
  readonly scope: ExpressionScope;
  readonly report: (...diagnostics: readonly Diagnostic[]) => void;
  readonly inner: (json: unknown, at: Place, scope?: ExpressionScope) => Typed | undefined;
}

/** Parses the expressions of an operation; undefined where it has reported a problem. */
export type OperationParser = (
  json: Readonly<Record<string, unknown>>,
  at: Place,
  parsing: Parsing,
) => Typed | undefined;

/** A place inside another. */
export const within = (at: Place, ...keys: readonly (string | number)[]): Place => ({
  ...at,
  pointer: keys.reduce<string>((pointer, key) => join(pointer, key), at.pointer),
});

/** Reports a problem and gives nothing. */
export function refuse(
  { report }: Parsing,
  code: DiagnosticCode,
  at: Place,
  params: Readonly<Record<string, string | number | undefined>>,
): undefined {
  report(error(code, at, params));
  return undefined;
}

export const typed = (expression: Expression, type: ValueType | undefined): Typed => ({
  expression,
  ...(type === undefined ? {} : { type }),
});

/** Whether a part is of one of the kinds that an operation takes; a part of unknown type passes. */
export function isOf(
  part: Typed,
  kinds: readonly ValueType['kind'][],
  operation: string,
  at: Place,
  parsing: Parsing,
): boolean {
  const { type } = part;
  if (type === undefined || kinds.includes(type.kind)) return true;
  const params = { operation, needs: kinds.join(', '), found: written(type) };
  refuse(parsing, 'expression-wrong-type', at, params);
  return false;
}

/** Whether parts are of one type; those of unknown type pass. */
export function areAlike(parts: readonly Typed[], operation: string, at: Place, parsing: Parsing): boolean {
  const [first, ...rest] = parts.flatMap(({ type }) => type ?? []);
  const other = first && rest.find((type) => !isSameType(first, type));
  if (first === undefined || other === undefined) return true;
  const currencies = first.kind === 'money' && other.kind === 'money';
  refuse(parsing, currencies ? 'expression-two-currencies' : 'expression-mixed-types', at, {
    operation,
    first: written(first),
    other: written(other),
  });
  return false;
}
