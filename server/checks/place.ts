import type { Diagnostic } from '../../engine/diagnostics/diagnostic.ts';
import { get, join, segments } from '../../engine/json/pointer.ts';
import { isObject } from '../../engine/json/value.ts';
import { placeOf } from '../../engine/library/place.ts';
import type { Library } from '../../engine/library/types.ts';
import type { Text } from '../../engine/schema/text.ts';
import { isText } from '../../engine/text/wording-in.ts';
import type { FindingPlace } from '../api/schemas/checks.ts';

/** Where a finding of the checker lies. */
export function findingPlace({ at, params }: Diagnostic, library: Library): FindingPlace {
  const place = placeOf(at.file) ?? placeOf(`${at.file}/any.json`);
  const pointer =
    typeof params.edition === 'string' && params.edition !== '' ? params.edition : inEdition(at.pointer);
  if (place?.service !== undefined) {
    const [aspect] = segments(pointer);
    const item = itemTitle(library, place.service, pointer);
    return {
      service: place.service,
      ...called(library.services[place.service]?.base.service.title),
      ...(aspect === undefined ? {} : { aspect }),
      pointer,
      ...(item === undefined ? {} : { item }),
    };
  }
  const { kind, name = '' } = place ?? {};
  if (kind === 'act') return { act: name, ...called(library.acts[name]?.short), pointer };
  const shared = [library.parameters, library.codelists, library.calendars, library.guidance];
  const index = ['parameter', 'codelist', 'calendar', 'guidance'].indexOf(kind ?? '');
  return { ...called(shared[index]?.[name]?.title), pointer };
}

/** What the item at a place of a service's edition is called: the latest edition that has it says; the deepest item around the place counts. */
export function itemTitle(library: Library, service: string, pointer: string): Text | undefined {
  const editions = library.services[service]?.editions.toReversed() ?? [];
  const path = segments(pointer);
  for (let length = path.length; length > 1; length -= 1) {
    const at = join('', ...path.slice(0, length));
    for (const { edition } of editions) {
      const named = nameOf(get(edition, at));
      if (named !== undefined) return named;
    }
  }
  return undefined;
}

function nameOf(item: unknown): Text | undefined {
  return isObject(item) ? [item.title, item.text].find(isText) : undefined;
}

/** An amendment's place without its part and patch. */
const inEdition = (pointer: string): string => pointer.replace(/^\/parts\/[^/]+\/patch/, '');

const called = (document: Text | undefined) => (document === undefined ? {} : { document });
