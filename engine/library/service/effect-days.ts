import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { join } from '../../json/pointer.ts';
import type { AmendmentPart } from '../../schema/amendment.ts';
import { at, type Document } from '../document.ts';
import type { Finding } from '../shape/shape.ts';
import { soundAmendment } from './parts.ts';

/** Every part says its day of effect, or the first and the last day on which it can have been; not both, and in order. */
export function effectDayDiagnostics(amendments: readonly Document[]): readonly Diagnostic[] {
  return amendments.flatMap((document) =>
    Object.entries(soundAmendment(document)?.parts ?? {}).flatMap(([part, { inForce }]) =>
      at(document.path, findings(inForce, join('/parts', part, 'inForce'))),
    ),
  );
}

function findings(
  { from, notBefore, notAfter, to }: AmendmentPart['inForce'],
  pointer: string,
): readonly Finding[] {
  const hasInterval = notBefore !== undefined || notAfter !== undefined;
  if (from !== undefined) return hasInterval ? [{ code: 'effect-day-twice', pointer, params: {} }] : [];
  if (notBefore === undefined || notAfter === undefined)
    return [{ code: 'effect-day-missing', pointer, params: {} }];
  const reversed = (key: string, later: string, earlier: string): readonly Finding[] =>
    later < earlier
      ? [{ code: 'effect-days-reversed', pointer: join(pointer, key), params: { later, earlier } }]
      : [];
  return [
    ...reversed('notAfter', notAfter, notBefore),
    ...(to === undefined ? [] : reversed('to', to, notAfter)),
  ];
}
