import type { RJSFSchema } from '@rjsf/utils';

/** What sort of answer a question wants: its messages speak accordingly. */
export type AnswerKind = 'boolean' | 'choice' | 'date' | 'integer' | 'list' | 'text';

/** The kind of answer that a field's schema describes. */
export function kindOf(schema: RJSFSchema | undefined): AnswerKind {
  if (schema?.type === 'boolean') return 'boolean';
  if (schema?.type === 'integer' || schema?.type === 'number') return 'integer';
  if (schema?.type === 'array') return 'list';
  if (schema?.enum) return 'choice';
  return schema?.format === 'date' ? 'date' : 'text';
}
