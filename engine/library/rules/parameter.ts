import { get, join } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import { missing } from '../references/reference.ts';
import type { SharedDocuments } from '../references/scope.ts';
import type { Finding } from '../shape/shape.ts';
import { supersededFindings } from './superseded.ts';

/** A value that supersedes another names one of the same parameter; its parts are entries of the parameter's code list. */
export function parameterFindings(parameter: unknown, shared: SharedDocuments): readonly Finding[] {
  return [...supersededFindings(parameter, '/values'), ...partFindings(parameter, shared)];
}

function partFindings(parameter: unknown, { codelists }: SharedDocuments): readonly Finding[] {
  const values = get(parameter, '/values');
  if (!isObject(values)) return [];
  const codelist = get(parameter, '/partsBy');
  return Object.keys(values).flatMap((key): readonly Finding[] => {
    const pointer = join('/values', key, 'parts');
    const parts = get(parameter, pointer);
    if (!isObject(parts)) return [];
    if (typeof codelist !== 'string') return [{ code: 'parts-without-list', pointer, params: {} }];
    const entries = get(codelists, join('', codelist, 'entries'));
    if (!isObject(entries)) return [];
    const known = Object.keys(entries);
    return Object.keys(parts)
      .filter((part) => !known.includes(part))
      .map((part) => missing('unknown-part', part, known, join(pointer, part), { codelist }));
  });
}
