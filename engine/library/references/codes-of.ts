import type { ConditionScope } from '../../conditions/scope.ts';
import { wrongType } from '../../facts/value.ts';
import { own } from '../../json/own.ts';
import { join, segments } from '../../json/pointer.ts';
import type { Expression } from '../../schema/expression.ts';
import type { Finding } from '../shape/shape.ts';

/** The codes that the expression of a computed fact gives are options or codes of that fact. */
export function codesOf(
  expression: Expression,
  pointer: string,
  { facts, codelists }: ConditionScope,
): readonly Finding[] {
  const [aspect, key = '', member] = segments(pointer);
  const fact = aspect === 'facts' && member === 'value' ? own(facts, key) : undefined;
  if (fact?.kind !== 'choice' && fact?.kind !== 'code') return [];
  return given(expression, pointer).flatMap(({ code, at }): readonly Finding[] => {
    const problem = wrongType(key, fact, code, codelists);
    return problem === undefined ? [] : [{ code: problem.code, pointer: at, params: problem.params }];
  });
}

/** The constants that may be the value of an expression. */
function given(
  expression: Expression,
  pointer: string,
): readonly { readonly code: string; readonly at: string }[] {
  if ('code' in expression) return [{ code: expression.code, at: join(pointer, 'code') }];
  if (!('if' in expression)) return [];
  const at = join(pointer, 'if');
  return [...given(expression.if.then, join(at, 'then')), ...given(expression.if.else, join(at, 'else'))];
}
