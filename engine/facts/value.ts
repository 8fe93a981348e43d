import { parseDate } from '../calendar/date.ts';
import type { DiagnosticCode } from '../diagnostics/messages.ts';
import { quoted } from '../diagnostics/quote.ts';
import { listed, nearest } from '../diagnostics/suggest.ts';
import type { SimpleFact } from '../schema/fact.ts';
import { DECIMAL_PATTERN } from '../schema/primitives.ts';

/** Code lists by id, of which only the keys of the entries matter here. */
export type CodelistKeys = Readonly<Record<string, { readonly entries: Readonly<Record<string, unknown>> }>>;

const DECIMAL = new RegExp(DECIMAL_PATTERN, 'u');

/** What is wrong with a value, without its place. */
export interface ValueProblem {
  readonly code: DiagnosticCode;
  readonly params: Readonly<Record<string, string | number | undefined>>;
}

/**
 * Whether a value is of a fact's type: the right kind of JSON, an existing date, one of the options or codes.
 * @param key the fact's key, for the message
 */
export function wrongType(
  key: string,
  fact: SimpleFact,
  value: unknown,
  codelists: CodelistKeys,
): ValueProblem | undefined {
  const problem = (code: DiagnosticCode): ValueProblem => ({
    code,
    params: { fact: key, found: quoted(value) },
  });
  switch (fact.kind) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : problem('fact-not-boolean');
    case 'text':
      return typeof value === 'string' ? undefined : problem('fact-not-text');
    case 'integer':
      return Number.isSafeInteger(value) ? undefined : problem('fact-not-integer');
    case 'decimal':
    case 'money':
      return typeof value === 'string' && DECIMAL.test(value) ? undefined : problem('fact-not-decimal');
    case 'date':
      return typeof value === 'string' && parseDate(value) !== undefined
        ? undefined
        : problem('fact-not-date');
    case 'choice':
      return notAmong(value, Object.keys(fact.options), problem('fact-not-an-option'));
    case 'code': {
      const codelist = Object.hasOwn(codelists, fact.codelist) ? codelists[fact.codelist] : undefined;
      const { code, params } = problem('fact-not-a-code');
      return (
        codelist &&
        notAmong(value, Object.keys(codelist.entries), {
          code,
          params: { ...params, codelist: fact.codelist },
        })
      );
    }
    default:
      return fact satisfies never;
  }
}

function notAmong(value: unknown, known: readonly string[], problem: ValueProblem): ValueProblem | undefined {
  if (typeof value === 'string' && known.includes(value)) return undefined;
  const near = typeof value === 'string' ? nearest(value, known) : undefined;
  return { ...problem, params: { ...problem.params, nearest: near, known: listed(known) } };
}
