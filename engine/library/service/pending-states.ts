import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { error } from '../../diagnostics/report.ts';
import { listed, nearest } from '../../diagnostics/suggest.ts';
import { applyPart } from '../../edition/consolidate.ts';
import { isInForce } from '../../edition/part.ts';
import { get, join } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import type { SharedDocuments } from '../references/scope.ts';
import type { PlacedPart } from '../types.ts';
import type { RawBase } from './base.ts';
import { mergeRaw } from './consolidated.ts';

/**
 * A part that governs pending cases keeps every state in which one can stand, or says in `states` in which state of its edition such a
 * case stands then; what `states` names is there.
 */
export function pendingStateDiagnostics(
  base: RawBase,
  parts: readonly PlacedPart[],
  shared: SharedDocuments,
): readonly Diagnostic[] {
  return parts.flatMap((part, index) => {
    if (part.definition.governs === 'submitted-from') return [];
    const merged = parts.slice(0, index).filter((one) => isInForce(one, part.from));
    const before = mergeRaw(base.edition, merged, shared);
    const [old, now] = [statesOf(before), statesOf(applyPart(before, part, shared.written))];
    const { states = {} } = part.definition;
    const place = (...keys: readonly string[]) => ({
      file: part.file,
      pointer: join('/parts', part.part, ...keys),
    });
    const unknown = (found: string, known: Record<string, unknown>, ...keys: readonly string[]) =>
      Object.hasOwn(known, found)
        ? []
        : [
            error('unknown-state', place('states', ...keys), {
              found,
              nearest: nearest(found, Object.keys(known)),
              known: listed(Object.keys(known)),
            }),
          ];
    return [
      ...Object.entries(old)
        .filter(([state, definition]) => get(definition, '/final') !== true && !Object.hasOwn(now, state))
        .filter(([state]) => !Object.hasOwn(states, state))
        .map(([state]) => error('pending-state-lost', place(), { state })),
      ...Object.entries(states).flatMap(([from, to]) => [
        ...unknown(from, old, from),
        ...unknown(to, now, from),
      ]),
    ];
  });
}

function statesOf(edition: unknown): Record<string, unknown> {
  const states = get(edition, '/workflow/states');
  return isObject(states) ? states : {};
}
