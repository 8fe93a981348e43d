import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isObject } from '../../json/value.ts';
import { at, type Document } from '../document.ts';
import { resolve } from '../references/resolve.ts';
import type { SharedDocuments } from '../references/scope.ts';
import { intervalFindings } from '../rules/intervals.ts';
import type { PlacedPart } from '../types.ts';
import { assembleBase, type RawBase } from './base.ts';
import { consolidatedDiagnostics } from './consolidated.ts';
import { effectDayDiagnostics } from './effect-days.ts';
import { overlapDiagnostics } from './overlaps.ts';
import { placedParts } from './parts.ts';
import { pendingStateDiagnostics } from './pending-states.ts';
import { readingDiagnostics } from './readings.ts';
import { assembleReplacements, replacementDiagnostics } from './replacements.ts';
import { scenarioDiagnostics } from './scenarios.ts';

/** A service's files checked together. */
export interface CheckedService {
  readonly base: RawBase;
  readonly parts: readonly PlacedPart[];
  readonly amendments: readonly Document[];
  readonly scenarios: readonly Document[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Checks the files of one service: its base edition and those that replace it, its amendments and the editions that they make, and
 * its scenarios.
 */
export function checkService(
  service: string,
  files: readonly Document[],
  shared: SharedDocuments,
): CheckedService {
  const of = (kind: Document['place']['kind']) => files.filter(({ place }) => place.kind === kind);
  const [editionFiles, amendments, scenarios] = [of('edition'), of('amendment'), of('scenarios')];
  const isReplacing = ({ place }: Document) => place.replacement !== undefined;
  const baseFiles = editionFiles.filter((file) => !isReplacing(file));
  const base = assembleBase(service, baseFiles, shared);
  const replacements = assembleReplacements(service, editionFiles.filter(isReplacing), shared);
  const parts = placedParts(amendments, shared, replacements);
  const unplaced = [
    ...effectDayDiagnostics(amendments),
    ...replacementDiagnostics(service, replacements, parts, amendments),
  ];
  const amendmentsAreSound = amendments.every(({ sound }) => sound) && unplaced.length === 0;
  const editions = [
    ...base.diagnostics,
    ...Object.values(replacements).flatMap(({ diagnostics }) => diagnostics),
    ...unplaced,
    ...amendments.flatMap(({ path, place, value, mentions }) =>
      at(path, [
        ...resolve(mentions, { shared, act: place.name }),
        ...intervalFindings(datesOf(value), '/parts'),
      ]),
    ),
    // What a part that could not be placed would change only seems to be wrong in the others.
    ...(unplaced.length === 0 ? consolidatedDiagnostics(base, replacements, parts, shared) : []),
    ...(amendmentsAreSound
      ? [...overlapDiagnostics(parts), ...pendingStateDiagnostics(base, parts, shared)]
      : []),
  ];
  const areSound =
    amendmentsAreSound &&
    editionFiles.every(({ sound }) => sound) &&
    editions.every(({ severity }) => severity !== 'error');
  const readings = areSound ? readingDiagnostics(base, parts, shared) : [];
  const editionsAreSound = areSound && readings.length === 0;
  const context = { base, parts, shared, editionsAreSound, amendmentsAreSound };
  return {
    base,
    parts,
    amendments,
    scenarios,
    diagnostics: [...editions, ...readings, ...scenarioDiagnostics(scenarios, context)],
  };
}

/** The parts of an amendment without their patches: those are checked as part of the edition that they make. */
function datesOf(amendment: unknown): unknown {
  const parts = isObject(amendment) && isObject(amendment.parts) ? amendment.parts : {};
  return Object.fromEntries(
    Object.entries(parts).map(([key, part]) => [key, isObject(part) ? { inForce: part.inForce } : {}]),
  );
}
