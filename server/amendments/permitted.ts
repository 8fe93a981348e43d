import { type FilePlace, placeOf } from '../../engine/library/place.ts';
import type { Library } from '../../engine/library/types.ts';
import type { AmendmentDraft } from './draft.ts';

/**
 * Whether a draft may hold a document at a path: an act, its own act's amendment of a service, scenarios, parameters, code lists, calendars
 * and guidance. Whole editions only where there are none yet: published ones are changed by parts of amendments alone.
 */
export function isPermitted(file: string, { act }: Pick<AmendmentDraft, 'act'>, library: Library): boolean {
  const place = placeOf(file);
  return place !== undefined && allows(place, file, act, library);
}

function allows(
  { kind, name, service = '' }: FilePlace,
  file: string,
  act: string,
  library: Library,
): boolean {
  switch (kind) {
    case 'act':
    case 'parameter':
    case 'codelist':
    case 'calendar':
    case 'guidance':
    case 'scenarios':
      return true;
    case 'amendment':
      return name === act;
    case 'edition':
      return file.includes('/editions/')
        ? !Object.hasOwn(library.hashes, file)
        : !Object.hasOwn(library.services, service);
    case 'ledger':
    case 'library':
      return false;
  }
}
