import { quoted } from '../../diagnostics/quote.ts';
import { get, segments } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import { aspects } from '../../schema/edition.ts';
import type { Finding, Mention } from '../shape/shape.ts';
import type { Scope } from './scope.ts';

/** What an open entry touches: the whole edition, an aspect (which may be missing just because the law is silent), or something in it. */
export function openPointerFindings(
  { value, pointer }: Mention,
  { edition, incomplete }: Scope,
): readonly Finding[] {
  if (typeof value !== 'string' || !isObject(edition) || get(edition, value) !== undefined) return [];
  const [aspect, ...rest] = segments(value);
  const isAspect = aspect !== undefined && Object.hasOwn(aspects, aspect);
  if (isAspect && (rest.length === 0 || (incomplete && !Object.hasOwn(edition, aspect)))) return [];
  return [{ code: 'open-points-nowhere', pointer, params: { found: quoted(value) } }];
}
