import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { error } from '../../diagnostics/report.ts';
import { applyPart } from '../../edition/consolidate.ts';
import { boundaries, isInForce } from '../../edition/part.ts';
import { isObject } from '../../json/value.ts';
import { Edition } from '../../schema/edition.ts';
import type { IsoDate } from '../../schema/primitives.ts';
import { at } from '../document.ts';
import { resolve } from '../references/resolve.ts';
import type { SharedDocuments } from '../references/scope.ts';
import { editionFindings } from '../rules/edition.ts';
import { inspect } from '../shape/inspect.ts';
import type { Finding } from '../shape/shape.ts';
import type { PlacedPart } from '../types.ts';
import type { RawBase, RawEdition } from './base.ts';
import { locate } from './locate.ts';
import type { Replacements } from './replacements.ts';
import { targetFindings } from './targets.ts';

/**
 * The editions that the amendments of a service make, each checked like a base edition, and every part's targets. A problem is reported
 * once, on the first day on which it shows, at the part that is to blame.
 */
export function consolidatedDiagnostics(
  base: RawBase,
  replacements: Replacements,
  parts: readonly PlacedPart[],
  shared: SharedDocuments,
): readonly Diagnostic[] {
  const { from } = base;
  if (from === undefined || parts.length === 0) return [];
  const diagnostics = parts.flatMap((part) => partDiagnostics(part, from, base, parts, shared));
  const known = new Set(
    [base, ...Object.values(replacements)]
      .flatMap((whole) => editionProblems(whole.edition, whole, shared))
      .map(identity),
  );
  for (const day of boundaries(from, parts).slice(1)) {
    const merged = parts.filter((part) => isInForce(part, day));
    const started = merged.findLast(({ whole }) => whole !== undefined)?.whole?.name;
    const start = (started === undefined ? undefined : replacements[started]) ?? base;
    const problems = editionProblems(mergeRaw(base.edition, merged, shared), start, shared);
    for (const problem of problems.filter((one) => !known.has(identity(one)))) {
      known.add(identity(problem));
      diagnostics.push(located(problem, day, merged, parts));
    }
  }
  return diagnostics;
}

/** The raw edition that some parts make. */
export function mergeRaw(
  edition: unknown,
  parts: readonly PlacedPart[],
  { written }: Pick<SharedDocuments, 'written'>,
): unknown {
  return parts.reduce<unknown>((merged, part) => applyPart(merged, part, written), edition);
}

function partDiagnostics(
  part: PlacedPart,
  first: IsoDate,
  base: RawBase,
  parts: readonly PlacedPart[],
  shared: SharedDocuments,
): readonly Diagnostic[] {
  const { from } = part;
  if (from < first) {
    const pointer = `/parts/${part.part}/inForce/from`;
    return [error('part-before-base', { file: part.file, pointer }, { from, first })];
  }
  const earlier = parts.slice(0, parts.indexOf(part)).filter((one) => isInForce(one, from));
  // A whole edition of which a file could not be read has been reported.
  const isReadable = (aspect: string) => !base.incomplete || Object.hasOwn(base.edition, aspect);
  return at(part.file, targetFindings(mergeRaw(base.edition, earlier, shared), part, isReadable));
}

/** What is wrong in a raw edition: shape, references, rules. */
export function editionProblems(
  merged: unknown,
  base: RawEdition,
  shared: SharedDocuments,
): readonly Finding[] {
  const edition = readable(merged, base);
  const { incomplete } = base;
  const { findings, mentions } = inspect(Edition, edition);
  return [...findings, ...resolve(mentions, { shared, edition, incomplete }), ...editionFindings(edition)];
}

/** Of an incomplete base, an aspect that could not be read is left out: a patch alone would look like broken items. */
export function readable(merged: unknown, { edition, incomplete }: RawEdition): unknown {
  if (!incomplete || !isObject(merged)) return merged;
  return Object.fromEntries(Object.entries(merged).filter(([aspect]) => Object.hasOwn(edition, aspect)));
}

/** Two problems are the same if they say the same of the same place, whatever else exists at the time. */
function identity({ code, pointer, params }: Finding): string {
  const { known: _, nearest: __, ...own } = params;
  return JSON.stringify([code, pointer, own]);
}

function located(
  { code, pointer, params }: Finding,
  day: IsoDate,
  merged: readonly PlacedPart[],
  all: readonly PlacedPart[],
): Diagnostic {
  const place = locate(pointer, day, merged, all) ?? { file: 'services', pointer };
  return error(code, place, place.pointer.endsWith(pointer) ? params : { ...params, edition: pointer });
}
