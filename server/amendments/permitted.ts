import { type FilePlace, placeOf } from '../../engine/library/place.ts';
import type { Library } from '../../engine/library/types.ts';
import type { AmendmentDraft } from './draft.ts';

/**
 * Whether a draft may hold a document at a path: an act, its own act's amendment of a service, scenarios, parameters, code lists, calendars
 * and guidance. Whole editions only where there are none yet: published ones are changed by parts of amendments alone.
 */
export function isPermitted(file: string, { act }: Pick<AmendmentDraft, 'act'>, library: Library): boolean {
  const place = placeOf(file);
  return place !== undefined && allows(place, act, library);
}

function allows(
  { kind, name, service = '', replacement }: FilePlace,
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
      return replacement === undefined
        ? !Object.hasOwn(library.services, service)
        : !isThere(library, `services/${service}/editions/${replacement}/`);
    case 'ledger':
    case 'library':
      return false;
  }
}

/** A whole edition is one thing: one more file beside those published would change it as well. */
const isThere = ({ hashes }: Library, folder: string): boolean =>
  Object.keys(hashes).some((file) => file.startsWith(folder));
