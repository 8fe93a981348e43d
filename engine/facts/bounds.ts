import { quoted } from '../diagnostics/quote.ts';
import type { SimpleFact } from '../schema/fact.ts';
import { compare } from '../values/decimal.ts';
import type { ValueProblem } from './value.ts';

/** Whether a value of the right type keeps to its fact's bounds: length, form, range. */
export function outOfBounds(key: string, fact: SimpleFact, value: unknown): ValueProblem | undefined {
  const params = { fact: key, found: quoted(value) };
  if (fact.kind === 'text' && typeof value === 'string') return textProblem(fact, value, params);
  if (fact.kind === 'integer' && typeof value === 'number') {
    const { minimum, maximum } = fact;
    if (value < minimum) return { code: 'fact-too-small', params: { ...params, minimum } };
    if (value > maximum) return { code: 'fact-too-large', params: { ...params, maximum } };
  }
  if ((fact.kind === 'decimal' || fact.kind === 'money') && typeof value === 'string') {
    return decimalProblem(fact, value, params);
  }
  if (fact.kind === 'date' && typeof value === 'string') {
    const { notBefore, notAfter } = fact;
    if (notBefore !== undefined && value < notBefore) {
      return { code: 'fact-too-early', params: { ...params, minimum: notBefore } };
    }
    if (notAfter !== undefined && value > notAfter) {
      return { code: 'fact-too-late', params: { ...params, maximum: notAfter } };
    }
  }
  return undefined;
}

type DecimalFact = Extract<SimpleFact, { kind: 'decimal' | 'money' }>;

/** What is longer is no sum that anybody means, and would not be exact. */
const MAX_DIGITS = 30;

function decimalProblem(
  { minimum, maximum, scale }: DecimalFact,
  value: string,
  params: ValueProblem['params'],
): ValueProblem | undefined {
  const [whole = '', fraction = ''] = value.split('.');
  if (fraction.length > scale) return { code: 'fact-too-precise', params: { ...params, limit: scale } };
  if (whole.length > MAX_DIGITS) {
    return { code: 'fact-too-long', params: { ...params, found: value.length, maximum: MAX_DIGITS } };
  }
  if (minimum !== undefined && compare(value, minimum) < 0) {
    return { code: 'fact-too-small', params: { ...params, minimum } };
  }
  if (maximum !== undefined && compare(value, maximum) > 0) {
    return { code: 'fact-too-large', params: { ...params, maximum } };
  }
  return undefined;
}

type TextFact = Extract<SimpleFact, { kind: 'text' }>;

/** Enough to catch a slip of the pen; whether an address works only a message to it tells. */
const formats: Readonly<Record<'email' | 'phone', { readonly pattern: RegExp; readonly form: string }>> = {
  email: { pattern: /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/, form: 'name@example.org' },
  phone: { pattern: /^\+?[\d\s()-]{5,20}$/, form: '+0 000 000 00 00' },
};

function textProblem(
  fact: TextFact,
  value: string,
  params: ValueProblem['params'],
): ValueProblem | undefined {
  const { minLength = 0, maxLength, pattern, format } = fact;
  // Characters as JSON Schema counts them: code points.
  const length = [...value].length;
  if (length < minLength) return { code: 'fact-too-short', params: { ...params, minimum: minLength } };
  if (length > maxLength) return { code: 'fact-too-long', params: { ...params, maximum: maxLength } };
  // Safe to run: the library refuses patterns that could take more than linear time a place.
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) {
    return { code: 'fact-wrong-form', params: { ...params, form: pattern } };
  }
  if ((format === 'email' || format === 'phone') && !formats[format].pattern.test(value)) {
    return { code: 'fact-wrong-form', params: { ...params, form: formats[format].form } };
  }
  return undefined;
}
