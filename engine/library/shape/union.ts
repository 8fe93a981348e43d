import { quoted } from '../../diagnostics/quote.ts';
import { join } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import type { Walk } from './containers.ts';
import { notOneOf } from './scalar.ts';
import type { Inspection, Shape } from './shape.ts';

/**
 * Alternatives: objects told apart by `kind`, or single values. With `kind` only the alternative that was meant speaks.
 */
export function inspectUnion(
  alternatives: readonly Shape[],
  value: unknown,
  pointer: string,
  into: Inspection,
  walk: Walk,
): void {
  const kinds = alternatives.map((alternative) => alternative.properties?.kind?.const);
  if (kinds.every((kind) => kind === undefined)) {
    inspectValues(alternatives, value, pointer, into, walk);
  } else if (!isObject(value)) {
    into.findings.push({ code: 'not-an-object', pointer, params: { found: quoted(value) } });
  } else if (!Object.hasOwn(value, 'kind')) {
    into.findings.push({ code: 'missing-key', pointer, params: { key: 'kind' } });
  } else {
    const wrong = notOneOf(kinds, value.kind, join(pointer, 'kind'));
    const meant = alternatives[kinds.indexOf(value.kind)];
    if (wrong !== undefined || meant === undefined)
      into.findings.push(...(wrong === undefined ? [] : [wrong]));
    else walk(meant, value, pointer, into);
  }
}

function inspectValues(
  alternatives: readonly Shape[],
  value: unknown,
  pointer: string,
  into: Inspection,
  walk: Walk,
): void {
  const fits = alternatives.some((alternative) => {
    const trial: Inspection = { findings: [], mentions: [] };
    walk(alternative, value, pointer, trial);
    return trial.findings.length === 0;
  });
  if (fits) return;
  const possible = alternatives.flatMap(({ type, const: constant }) =>
    constant === undefined ? (type === 'boolean' ? ['true', 'false'] : [type]) : [constant],
  );
  const wrong = notOneOf(possible, value, pointer);
  if (wrong !== undefined) into.findings.push(wrong);
}
