import { getUiOptions } from '@rjsf/utils';
import type { TFunction } from 'i18next';
import type { Language } from '../../../../engine/schema/text.ts';
import { formatDate } from '../../../../engine/text/date.ts';
import { kindOf } from './kinds.ts';
import type { FieldPlace } from './places.ts';

/** A problem as the compiled validator reports it. */
export interface RawProblem {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Keywords that say the same for every kind of answer. */
const PLAIN = new Set([
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'uniqueItems',
]);

/**
 * What is wrong with an answer and what to do, in the reader's words.
 * @param t the portal's texts
 */
export function explain(
  problem: RawProblem,
  place: FieldPlace,
  t: TFunction<'portal'>,
  language: Language,
): string {
  const { keyword, params } = problem;
  const kind = kindOf(place.schema);
  if (keyword === 'required') return t(`validation.required.${kind}`);
  if (PLAIN.has(keyword)) return t(`validation.${keyword}`, limitsOf(params));
  if (keyword === 'type') return t(`validation.type.${kind}`);
  if (keyword === 'enum' || keyword === 'const') return t('validation.enum');
  if (kind === 'date')
    return keyword === 'pattern' ? dateRange(place, t, language) : t('validation.type.date');
  const { inputMode, scale } = getUiOptions(place.ui);
  if (inputMode === 'decimal' && keyword === 'pattern') {
    return scale === 0
      ? t('validation.type.integer')
      : t('validation.decimal', { count: typeof scale === 'number' ? scale : 2 });
  }
  if (keyword === 'format') return t(params.format === 'email' ? 'validation.email' : 'validation.format');
  return t(keyword === 'pattern' ? 'validation.pattern' : 'validation.other');
}

function limitsOf(params: RawProblem['params']): { limit?: unknown; count?: number } {
  const limit = params.limit ?? params.multipleOf;
  return typeof limit === 'number' ? { limit, count: limit } : {};
}

function dateRange(place: FieldPlace, t: TFunction<'portal'>, language: Language): string {
  const { notBefore, notAfter } = getUiOptions(place.ui);
  const from = typeof notBefore === 'string' ? formatDate(notBefore, language) : undefined;
  const to = typeof notAfter === 'string' ? formatDate(notAfter, language) : undefined;
  if (from && to) return t('validation.date.between', { from, to });
  if (from) return t('validation.date.not-before', { from });
  return to ? t('validation.date.not-after', { to }) : t('validation.type.date');
}
