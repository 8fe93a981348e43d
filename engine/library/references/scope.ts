import { saidChanges } from '../../acts/said-changes.ts';
import { IMPLYING } from '../../facts/implied.ts';
import { COMPUTED_FACTS, documentFact } from '../../facts/of.ts';
import { oncePer } from '../../json/once-per.ts';
import { get, join } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import type { LibraryLanguages } from '../../schema/languages.ts';
import type { Concept } from '../../schema/primitives.ts';

/** What the shared definitions offer: for each kind its documents by id, raw; a document that could not be read is present as undefined. */
export interface SharedDocuments {
  readonly acts: Readonly<Record<string, unknown>>;
  readonly calendars: Readonly<Record<string, unknown>>;
  readonly codelists: Readonly<Record<string, unknown>>;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The names of the services that have a folder. */
  readonly services: readonly string[];
  readonly guidance: Readonly<Record<string, unknown>>;
  /** The languages of texts. */
  readonly written: LibraryLanguages;
}

/** What a document may name. */
export interface Scope {
  readonly shared: SharedDocuments;
  /** The act whose provisions are meant where a provision stands alone. */
  readonly act?: string;
  /** The edition around it, raw: it need not be valid. */
  readonly edition?: unknown;
  /** Whether an aspect that the edition lacks may stand in a file that could not be read. */
  readonly incomplete?: boolean;
}

/** Where the items of a concept stand in an edition. */
export const inEdition = {
  fact: '/facts',
  document: '/documents',
  ground: '/grounds',
  requirement: '/requirements',
  entitlement: '/entitlements',
  deadline: '/deadlines',
  variant: '/service/variants',
  channel: '/service/channels',
  role: '/workflow/roles',
  state: '/workflow/states',
  event: '/workflow/events',
  transition: '/workflow/transitions',
  notice: '/notices',
  open: '/open',
  table: '/tables',
  amount: '/amounts',
  scoring: '/scoring',
  window: '/windows',
  attempts: '/attempts',
  vote: '/votes',
  quota: '/quotas',
  condition: '/conditions',
} as const;

/** The names of a concept that exist; undefined where that cannot be known, because the definition that would hold them is missing or broken. */
export function namesOf(concept: Concept | 'condition', scope: Scope): readonly string[] | undefined {
  switch (concept) {
    case 'act':
      return Object.keys(scope.shared.acts);
    case 'calendar':
      return Object.keys(scope.shared.calendars);
    case 'codelist':
      return Object.keys(scope.shared.codelists);
    case 'service':
      return scope.shared.services;
    case 'parameter':
      return Object.keys(scope.shared.parameters);
    case 'provision':
      return scope.act === undefined ? undefined : provisionsOf(scope.act, scope.shared);
    case 'fact': {
      const own = itemsOf('fact', scope);
      const documents = itemsOf('document', scope);
      const implied = impliedNames(scope);
      return (
        own && documents && implied && [...own, ...documents.map(documentFact), ...implied, ...COMPUTED_FACTS]
      );
    }
    default:
      return itemsOf(concept, scope);
  }
}

/** The facts that follow from scoring schemes, windows, attempts, votes and quotas. */
function impliedNames(scope: Scope): readonly string[] | undefined {
  const names: string[] = [];
  for (const [concept, keys] of IMPLYING_CONCEPTS) {
    const items = itemsOf(concept, scope);
    if (items === undefined) return undefined;
    names.push(...items.flatMap((item) => keys.map((key) => key(item))));
  }
  return names;
}

const IMPLYING_CONCEPTS = [
  ['scoring', IMPLYING.scoring],
  ['window', IMPLYING.windows],
  ['attempts', IMPLYING.attempts],
  ['vote', IMPLYING.votes],
  ['quota', IMPLYING.quotas],
] as const;

/**
 * The provisions of an act: those of its file, and those that acts say that they add to it or restate in it, which its file need not have. Undefined
 * where the act does not exist or its provisions cannot be read.
 */
export function provisionsOf(act: string, { acts }: SharedDocuments): readonly string[] | undefined {
  const provisions = get(acts, join('', act, 'provisions'));
  if (!isObject(provisions)) return undefined;
  return [...new Set([...Object.keys(provisions), ...(writtenInto(acts).get(act) ?? [])])];
}

/** By act, the provisions that acts (not necessarily valid) say that they write into it. */
const writtenInto = oncePer((acts: SharedDocuments['acts']): ReadonlyMap<string, ReadonlySet<string>> => {
  const written = new Map<string, Set<string>>();
  const said = Object.values(acts).flatMap((act) =>
    Object.values(mapAt(act, '/provisions')).flatMap(saidChanges),
  );
  for (const { act, provision, operation } of said) {
    if (operation === 'removes') continue;
    written.set(act, (written.get(act) ?? new Set()).add(provision));
  }
  return written;
});

const mapAt = (document: unknown, pointer: string): Readonly<Record<string, unknown>> => {
  const map = get(document, pointer);
  return isObject(map) ? map : {};
};

const requiredAspects = ['service', 'facts', 'workflow'];

function itemsOf(
  concept: keyof typeof inEdition,
  { edition, incomplete }: Scope,
): readonly string[] | undefined {
  const pointer = inEdition[concept];
  const items = get(edition, pointer);
  if (isObject(items)) return Object.keys(items);
  const [, aspect = ''] = pointer.split('/');
  const isSimplyAbsent = isObject(edition) && !Object.hasOwn(edition, aspect) && !incomplete;
  return isSimplyAbsent && !requiredAspects.includes(aspect) ? [] : undefined;
}
