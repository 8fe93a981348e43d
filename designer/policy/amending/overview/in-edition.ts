import type { Diagnostic } from '../../../../engine/diagnostics/diagnostic.ts';
import { join, segments } from '../../../../engine/json/pointer.ts';
import { placeOf } from '../../../../engine/library/place.ts';

/** Where in an edition a finding lies: where the checker says it shows, else what the patch writes there. */
export function inEdition({ at, params }: Pick<Diagnostic, 'at' | 'params'>): string | undefined {
  if (typeof params.edition === 'string' && params.edition !== '') return params.edition;
  const [parts, , patch, ...rest] = segments(at.pointer);
  if (parts === 'parts') return patch === 'patch' && rest.length > 0 ? join('', ...rest) : undefined;
  return placeOf(at.file)?.kind === 'edition' ? at.pointer : undefined;
}
