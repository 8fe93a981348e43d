import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { error, warning } from '../../diagnostics/report.ts';
import { isPrefix, join, meets, segments } from '../../json/pointer.ts';
import type { IsoDate } from '../../schema/primitives.ts';
import type { PlacedPart } from '../types.ts';
import { touchedBy } from './touched.ts';

/** What of a part says whether it meets another one. */
export interface MeetingPart {
  readonly act: string;
  readonly from: IsoDate;
  readonly certainFrom: IsoDate;
  /** It puts a whole edition in place. */
  readonly whole?: unknown;
  readonly definition: {
    readonly restates?: readonly string[];
    readonly patch: unknown;
    readonly governs?: unknown;
    readonly inForce: { readonly to?: IsoDate };
  };
}

/**
 * The places that a part and parts of other acts before it both touch while they are in force together: each by the wider pointer of the two.
 * @param parts in the order in which they merge
 * @param isAsked which of the places that the part touches are asked about
 */
export function touchedBefore<P extends MeetingPart>(
  parts: readonly P[],
  later: P,
  isAsked: (pointer: string) => boolean = () => true,
): readonly { readonly pointer: string; readonly earlier: P }[] {
  const index = parts.indexOf(later);
  const touched = touchedBy(later.definition).filter(isAsked);
  return parts
    .slice(0, index)
    .filter(
      (earlier, position) =>
        earlier.act !== later.act &&
        areInForceTogether(earlier, later) &&
        !isReplaced(earlier, later, parts.slice(position + 1, index)),
    )
    .flatMap((earlier) =>
      common(touched, touchedBy(earlier.definition)).map((pointer) => ({ pointer, earlier })),
    );
}

/** Parts of different acts that are in force together and touch the same place must say that they mean to (`over`, in the later one). */
export function overlapDiagnostics(parts: readonly PlacedPart[]): readonly Diagnostic[] {
  return parts.flatMap((later) => {
    const { over = [] } = later.definition;
    const found = touchedBefore(parts, later);
    const place = (...keys: readonly (string | number)[]) => ({
      file: later.file,
      pointer: join('/parts', later.part, ...keys),
    });
    const unsaid = new Map(
      found
        .filter(({ pointer }) => !over.some((said) => isPrefix(said, pointer)))
        .map(({ pointer, earlier }) => [itemOf(pointer), earlier]),
    );
    return [
      ...[...unsaid].map(([pointer, { act, part }]) =>
        error('parts-overlap', place(), { pointer, act, part }),
      ),
      ...over.flatMap((said, position) =>
        found.some(({ pointer }) => meets(said, pointer))
          ? []
          : [warning('over-nothing', place('over', position), { pointer: said })],
      ),
    ];
  });
}

function areInForceTogether(a: MeetingPart, b: MeetingPart): boolean {
  const startsInTime = (one: MeetingPart, other: MeetingPart) =>
    other.definition.inForce.to === undefined || one.from <= other.definition.inForce.to;
  return startsInTime(a, b) && startsInTime(b, a);
}

/**
 * Whether what a part made is gone before the later one is merged: that one, or one between them that reaches every case that it
 * reaches, puts a whole edition in its place for as long as the earlier part is in force.
 */
function isReplaced(earlier: MeetingPart, later: MeetingPart, between: readonly MeetingPart[]): boolean {
  if (later.whole !== undefined) return true;
  const { to } = earlier.definition.inForce;
  return between.some(({ whole, certainFrom, definition: { inForce, governs } }) => {
    if (whole === undefined || certainFrom > later.from) return false;
    if (governs !== later.definition.governs && governs !== 'all-pending') return false;
    return inForce.to === undefined || (to !== undefined && to <= inForce.to);
  });
}

/** The places that both touch, by the wider pointer of the two. */
function common(some: readonly string[], others: readonly string[]): readonly string[] {
  const touched = new Set(others);
  const around = new Set(others.flatMap(upwards));
  return some.flatMap((one) => [
    ...(around.has(one) ? [one] : []),
    ...upwards(one).filter((outer) => outer !== one && touched.has(outer)),
  ]);
}

/** A pointer and those of everything that it lies in, the narrowest first. */
function upwards(pointer: string): readonly string[] {
  const found = [pointer];
  for (let end = pointer.lastIndexOf('/'); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
    found.push(pointer.slice(0, end));
    if (end === 0) break;
  }
  return found;
}

/** The item that holds a place: what a reader would name. */
const itemOf = (pointer: string) => join('', ...segments(pointer).slice(0, 2));
