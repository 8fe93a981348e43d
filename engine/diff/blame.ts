import { fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import { error } from '../diagnostics/report.ts';
import { consolidate } from '../edition/consolidate.ts';
import { findService } from '../edition/in-force.ts';
import { boundaries, isInForce } from '../edition/part.ts';
import { get } from '../json/pointer.ts';
import type { Library, PlacedPart, ServiceDefinition } from '../library/types.ts';
import type { IsoDate } from '../schema/primitives.ts';
import { citationAt, removalCitation } from './cite.ts';
import { equal } from './equal.ts';
import type { BlameEntry } from './types.ts';

/**
 * Which documents set the value at a pointer, oldest first: the base edition, then every part of an amendment that changed it.
 * The end of a temporary part gives an entry too: the value returns to what was set before.
 * @param pointer JSON Pointer into the consolidated edition
 * @param at the last day to look at; without it, everything that is known
 * @returns the entries; an entry whose `value` is absent says that the part removed it. Diagnostics: `unknown-service`,
 *   `before-first-edition`, `pointer-never-existed`.
 */
export function blame(
  library: Library,
  service: string,
  pointer: string,
  at?: IsoDate,
): Result<readonly BlameEntry[]> {
  const place = { file: `services/${service}`, pointer };
  const found = findService(library, service, at);
  if (!found.ok) return found;
  const definition = found.value;
  const days = boundaries(definition.from, definition.parts).filter((day) => at === undefined || day <= at);
  const entries: BlameEntry[] = [];
  for (const day of days) entries.push(...entriesOf(library, definition, pointer, day, entries.at(-1)));
  return entries.length > 0 ? ok(entries) : fail(error('pointer-never-existed', place, { pointer, service }));
}

/** The value at the pointer after the base edition or a part, on a day. */
type Step = Omit<BlameEntry, 'from'> & { readonly starts: boolean };

/** What a day adds to the history so far, whose last entry is `last`. */
function entriesOf(
  library: Library,
  definition: ServiceDefinition,
  pointer: string,
  day: IsoDate,
  last: BlameEntry | undefined,
): BlameEntry[] {
  const changes = steps(library, definition, pointer, day);
  const standing = changes.at(-1);
  if (!standing || (last ? equal(last.value, standing.value) : standing.value === undefined)) return [];
  const todays = changes.filter(({ starts }) => starts);
  return (todays.length > 0 ? todays : [standing]).map(({ starts: _, ...entry }) => ({
    ...entry,
    from: day,
  }));
}

/** The base edition and each part in force on a day that changes the value, in merge order. */
function steps(library: Library, definition: ServiceDefinition, pointer: string, day: IsoDate): Step[] {
  const parts = definition.parts.filter((part) => isInForce(part, day));
  const base = stateOf(library, definition, [], pointer);
  const found: Step[] = [{ ...base, setBy: 'base', starts: day === definition.from }];
  parts.forEach((part, index) => {
    const state = stateOf(library, definition, parts.slice(0, index + 1), pointer);
    if (equal(state.value, found.at(-1)?.value)) return;
    const starts = part.from === day || day === definition.from;
    found.push({ ...state, setBy: { act: part.act, part: part.part }, starts });
  });
  return found;
}

function stateOf(
  library: Library,
  definition: ServiceDefinition,
  parts: readonly PlacedPart[],
  pointer: string,
): Pick<BlameEntry, 'pointer' | 'value' | 'citation'> {
  const edition = consolidate(definition, parts);
  const value = get(edition, pointer);
  const citation =
    value === undefined
      ? citationOfRemoval(library, definition, parts, pointer)
      : citationAt(edition, pointer);
  return { pointer, value, ...(citation ? { citation } : {}) };
}

/** The provision of the last part that removed the value, where its act tells. */
function citationOfRemoval(
  library: Library,
  definition: ServiceDefinition,
  parts: readonly PlacedPart[],
  pointer: string,
) {
  const last = parts.at(-1);
  if (!last) return undefined;
  const governing = citationAt(consolidate(definition, parts.slice(0, -1)), pointer);
  return removalCitation(library, [last], pointer, governing);
}
