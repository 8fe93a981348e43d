import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { get, join, segments } from '../json/pointer.ts';
import type { ConsolidatedEdition, Library, ServiceDefinition } from '../library/types.ts';
import type { Edition } from '../schema/edition.ts';

/** One consolidated edition of a service under check. */
export interface EditionView {
  readonly library: Library;
  readonly service: ServiceDefinition;
  readonly edition: Edition;
  /** The file and pointer that wrote what stands at a pointer of the edition. */
  place(pointer: string): Place;
}

/** What a rule finds in every edition of every service. The same finding in several editions is reported once: see `check`. */
export function inEveryEdition(
  library: Library,
  find: (view: EditionView) => readonly Diagnostic[],
): readonly Diagnostic[] {
  return Object.values(library.services).flatMap((service) =>
    service.editions.flatMap((consolidated) =>
      find({
        library,
        service,
        edition: consolidated.edition,
        place: (pointer) => placeOf(service, consolidated, pointer),
      }),
    ),
  );
}

/** The last part whose patch holds something at the pointer, or around it; else the file of the edition that it began from. */
function placeOf(service: ServiceDefinition, { parts: all }: ConsolidatedEdition, pointer: string): Place {
  const path = segments(pointer);
  // What came before a whole edition was put in place wrote nothing of this one.
  const replacing = all.findLastIndex(({ whole }) => whole !== undefined);
  const parts = all.slice(Math.max(0, replacing));
  const whole = all[replacing]?.whole;
  const [start, aspectFiles] = whole
    ? [whole.edition, whole.aspectFiles]
    : [service.base, service.aspectFiles];
  // The nearest ancestor that a part wrote: an item that a part added without a citation is found at the item.
  for (let depth = path.length; depth > 1; depth--) {
    const here = join('', ...path.slice(0, depth));
    const part = parts.findLast(({ definition }) => get(definition.patch, here) !== undefined);
    if (part) return { file: part.file, pointer: join('', 'parts', part.part, 'patch') + here };
    if (get(start, here) !== undefined) break;
  }
  const [aspect = ''] = path;
  return { file: aspectFiles[aspect] ?? `services/${service.id}`, pointer };
}
