import type { ErrorObject } from 'ajv';
import { join } from '../../engine/json/pointer.ts';
import type { FieldCode, FieldProblem, Params } from './problem.ts';

/**
 * The errors of ajv as problems of fields: one per field, the noise of branches left out.
 * @param prefix pointer of the validated value within the request
 */
export function fieldProblems(errors: readonly ErrorObject[], prefix = ''): readonly FieldProblem[] {
  const byPointer = new Map<string, FieldProblem>();
  for (const error of errors) {
    // What is wrong with a name itself carries the name; `propertyNames` reports it once more, as a member that there is not.
    if (QUIET.has(error.keyword) || error.propertyName !== undefined) continue;
    const problem = fieldProblem(error, prefix);
    if (!byPointer.has(problem.pointer)) byPointer.set(problem.pointer, problem);
  }
  return [...byPointer.values()];
}

/** They only say that something inside them failed, and that is reported itself. */
const QUIET: ReadonlySet<string> = new Set(['if', 'allOf', 'anyOf', 'oneOf', 'not']);

function fieldProblem({ instancePath, keyword, params }: ErrorObject, prefix: string): FieldProblem {
  const member = memberOf(keyword, params);
  const pointer = `${prefix}${member === undefined ? instancePath : join(instancePath, member)}`;
  const code = codes[keyword] ?? 'invalid';
  if (keyword === 'format')
    return { pointer, code: params.format === 'date' ? 'wrong-date' : 'wrong-format' };
  const told: Params = {
    ...(typeof params.limit === 'number' ? { limit: params.limit } : {}),
    ...(keyword === 'type' ? { type: String(params.type) } : {}),
  };
  return { pointer, code, params: told };
}

function memberOf(keyword: string, params: ErrorObject['params']): string | undefined {
  if (keyword === 'required') return String(params.missingProperty);
  if (keyword === 'additionalProperties') return String(params.additionalProperty);
  if (keyword === 'unevaluatedProperties') return String(params.unevaluatedProperty);
  if (keyword === 'propertyNames') return String(params.propertyName);
  return undefined;
}

const codes: Readonly<Record<string, FieldCode>> = {
  required: 'required',
  additionalProperties: 'unknown-field',
  unevaluatedProperties: 'unknown-field',
  propertyNames: 'unknown-field',
  'false schema': 'unknown-field',
  type: 'wrong-type',
  minLength: 'too-short',
  maxLength: 'too-long',
  minimum: 'too-small',
  maximum: 'too-large',
  minItems: 'too-few',
  maxItems: 'too-many',
  pattern: 'wrong-format',
  enum: 'not-a-choice',
  const: 'not-a-choice',
};
