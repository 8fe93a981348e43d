import { describe } from '../../engine/diagnostics/describe.ts';
import { spokenFor } from '../../engine/schema/languages.ts';
import type { Language } from '../../engine/schema/text.ts';
import { wording } from '../../engine/text/localize.ts';
import type { Problem as ProblemDetails } from '../api/schemas/common.ts';
import { fieldWords } from './field-words.ts';
import type { FieldProblem, Params, Problem } from './problem.ts';
import { problemWords } from './words.ts';

/** A problem as RFC 9457 problem details in the reader's language. `instance` identifies this occurrence in the log. */
export function wordProblem(problem: Problem, language: Language, instance: string): ProblemDetails {
  const kind = problemWords[problem.code];
  const because = problem.because === undefined ? undefined : describe(problem.because, language);
  return {
    type: `urn:qagida:problem:${problem.code}`,
    title: fill(kind[spokenFor(language)], problem.params),
    status: kind.status,
    code: problem.code,
    instance,
    ...(because === undefined ? {} : { detail: `${because.message.replace(/\.$/, '')}. ${because.hint}` }),
    ...(problem.notice === undefined ? {} : { detail: wording(problem.notice, language) }),
    ...(problem.errors === undefined
      ? {}
      : { errors: problem.errors.map((one) => wordField(one, language)) }),
    ...(problem.known === undefined ? {} : { known: [...problem.known] }),
  };
}

function wordField(field: FieldProblem, language: Language): NonNullable<ProblemDetails['errors']>[number] {
  const { pointer } = field;
  if ('diagnostic' in field) {
    return { pointer, code: field.diagnostic.code, ...describe(field.diagnostic, language) };
  }
  return {
    pointer,
    code: field.code,
    message: fill(fieldWords[field.code][spokenFor(language)], field.params),
  };
}

function fill(template: string, params: Params = {}): string {
  return template.replaceAll(/\{([a-z]+)\}/gi, (whole, name: string) => String(params[name] ?? whole));
}
