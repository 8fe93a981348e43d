import { StoppingError } from '../amendments/judging/judging.ts';
import type { Problem } from '../problems/problem.ts';
import { DamagedStreamError } from '../store/port.ts';

/** An error thrown on the way as the problem to answer with; undefined where it is a bug of ours. */
export function failureOf(error: unknown): Problem | undefined {
  if (error instanceof DamagedStreamError)
    return { code: error.stream.startsWith('case-') ? 'case-damaged' : 'record-damaged' };
  if (error instanceof StoppingError) return { code: 'stopping' };
  if (!(error instanceof Error)) return undefined;
  // The errors of body-parser carry a type; those of the router and of express itself a status below 500.
  if ('type' in error && typeof error.type === 'string') {
    const known = byType.get(error.type);
    if (known !== undefined) return { code: known };
  }
  const status = 'status' in error ? error.status : undefined;
  if (status === 404) return { code: 'not-found' };
  return typeof status === 'number' && status < 500 ? { code: 'malformed-request' } : undefined;
}

const byType: ReadonlyMap<string, Problem['code']> = new Map([
  ['entity.too.large', 'body-too-large'],
  ['entity.parse.failed', 'malformed-json'],
  ['entity.verify.failed', 'malformed-json'],
  ['encoding.unsupported', 'unsupported-body'],
  ['charset.unsupported', 'unsupported-body'],
]);
