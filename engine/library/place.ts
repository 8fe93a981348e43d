/** The kinds of definition files; each has its schema. */
export const DOCUMENT_KINDS = [
  'act',
  'calendar',
  'parameter',
  'codelist',
  'guidance',
  'edition',
  'amendment',
  'scenarios',
  'ledger',
  'library',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Where a file lies in the library: what it is, and its name without `.json`. */
export interface FilePlace {
  readonly kind: DocumentKind;
  readonly name: string;
  /** The service's folder, for the kinds that belong to one. */
  readonly service?: string;
  /** Of a file of an edition that replaces the whole: the folder's name, by which a part of an amendment names it. */
  readonly replacement?: string;
}

const KEY = '[a-z][a-z0-9-]*';
const shared = new RegExp(`^(acts|calendars|parameters|codelists|guidance)/(${KEY})\\.json$`);
const ofService = new RegExp(`^services/(${KEY})/(edition|amendments|scenarios)/(${KEY})\\.json$`);

const ofReplacement = new RegExp(`^services/(${KEY})/editions/(${KEY})/(${KEY})\\.json$`);

const kinds: Readonly<Record<string, DocumentKind>> = {
  acts: 'act',
  calendars: 'calendar',
  parameters: 'parameter',
  codelists: 'codelist',
  guidance: 'guidance',
  edition: 'edition',
  amendments: 'amendment',
  scenarios: 'scenarios',
};

/** What a path inside the library means, or undefined where it has no place there. */
export function placeOf(path: string): FilePlace | undefined {
  if (path === 'ledger.json') return { kind: 'ledger', name: 'ledger' };
  if (path === 'library.json') return { kind: 'library', name: 'library' };
  const [, folder = '', name] = shared.exec(path) ?? [];
  if (name !== undefined && kinds[folder] !== undefined) return { kind: kinds[folder], name };
  const [, owner, replacement, part] = ofReplacement.exec(path) ?? [];
  if (owner !== undefined && replacement !== undefined && part !== undefined)
    return { kind: 'edition', name: part, service: owner, replacement };
  const [, service, aspect = '', file] = ofService.exec(path) ?? [];
  if (service === undefined || file === undefined || kinds[aspect] === undefined) return undefined;
  return { kind: kinds[aspect], name: file, service };
}
