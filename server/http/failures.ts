import type { Problem } from '../problems/problem.ts';
import { DamagedStreamError } from '../store/port.ts';

/** An error thrown on the way as the problem to answer with; undefined where it is a bug of ours. */
export function failureOf(error: unknown): Problem | undefined {
  if (error instanceof DamagedStreamError) return { code: 'case-damaged' };
  if (!(error instanceof Error) || !('type' in error) || !('status' in error)) return undefined;
  // The errors of body-parser and of express itself carry a type or a status below 500.
  if (error.type === 'entity.too.large') return { code: 'body-too-large' };
  if (error.type === 'entity.parse.failed' || error.type === 'entity.verify.failed')
    return { code: 'malformed-json' };
  if (error.type === 'encoding.unsupported' || error.type === 'charset.unsupported')
    return { code: 'unsupported-body' };
  const { status } = error;
  return typeof status === 'number' && status < 500 ? { code: 'malformed-request' } : undefined;
}
