import { get, join } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import { missing } from '../references/reference.ts';
import type { SharedDocuments } from '../references/scope.ts';
import type { Finding } from '../shape/shape.ts';

/** An entry of a code list lies in dimensions that the list has, each time at a code of that dimension's own list. */
export function dimensionFindings(codelist: unknown, { codelists }: SharedDocuments): readonly Finding[] {
  const entries = get(codelist, '/entries');
  if (!isObject(entries)) return [];
  const dimensions = get(codelist, '/dimensions');
  const known = isObject(dimensions) ? Object.keys(dimensions) : [];
  return Object.keys(entries).flatMap((key) => {
    const pointer = join('/entries', key, 'of');
    const of = get(codelist, pointer);
    if (!isObject(of)) return [];
    return Object.entries(of).flatMap(([dimension, code]) => {
      const at = join(pointer, dimension);
      if (!known.includes(dimension)) return [missing('unknown-dimension', dimension, known, at)];
      const list = get(codelist, join('/dimensions', dimension, 'codelist'));
      const codes = typeof list === 'string' ? get(codelists, join('', list, 'entries')) : undefined;
      if (typeof code !== 'string' || !isObject(codes) || Object.hasOwn(codes, code)) return [];
      return [missing('unknown-dimension-code', code, Object.keys(codes), at)];
    });
  });
}
