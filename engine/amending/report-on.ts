import { isAbsence } from '../check/absences.ts';
import { check } from '../check/check.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { error } from '../diagnostics/report.ts';
import { sharedChanges } from '../diff/shared/shared-changes.ts';
import { oncePer } from '../json/once-per.ts';
import { own } from '../json/own.ts';
import { get } from '../json/pointer.ts';
import { isObject } from '../json/value.ts';
import type { Library, OpenedLibrary } from '../library/types.ts';
import { changesBy } from './changes-by.ts';
import { coverageWithNumbers } from './coverage.ts';
import { coveringParts, coveringPartsAmong } from './covering-parts.ts';
import { LAST_OF_ALL, partsAmong } from './draft-parts.ts';
import type { Isolated } from './isolated.ts';
import type { Documents } from './operations.ts';
import type { AmendmentReport, ProvisionState } from './report.ts';
import { flipsBetween } from './scenario-flips.ts';
import { withUnfinished } from './unfinished.ts';

/** What a report can say more with. */
export interface ReportSources {
  /** The diagnostics with which the library before was opened: they are not the draft's doing. */
  readonly known?: readonly Diagnostic[];
  /** The draft's documents: with them the report says which provisions are covered even where the candidate does not open. */
  readonly documents?: Documents;
  /** The documents of the library before: what a provision of the act is covered by may stand among them. */
  readonly published?: Documents;
  /** What of a candidate that does not open is in order: with it that is checked. */
  readonly rest?: Isolated;
}

/**
 * What an amendment does to the library that it stands on: new problems, what becomes of each provision of its act, what changes from each day on
 * which it makes an edition, and the scenarios that come out otherwise. Where the library with it does not open, what is broken is left out, the rest
 * is looked at, and the report says what waits.
 * @param before the library without the draft, `after` with it
 * @param services those that the amendment changes
 */
export function amendmentReport(
  before: Library,
  after: OpenedLibrary,
  services: readonly string[],
  act: string,
  { known = [], documents = {}, published = {}, rest }: ReportSources = {},
): AmendmentReport {
  const knownBefore = [...known, ...checked(before)];
  if (!after.ok) {
    const all = { ...published, ...documents };
    const coverage = coverageAmong(all, act);
    const report =
      rest === undefined
        ? reportOfNone(knownBefore, after)
        : reportWithout(rest, before, after, services, act, knownBefore);
    return {
      ...report,
      diagnostics: [...report.diagnostics, ...uncovered(all, act, coverage)],
      coverage: withUnfinished(coverage, report.diagnostics, documents, act),
      waiting: [...waitingForText(coverage, act), ...report.waiting],
    };
  }
  const { library } = after;
  const coverage = coverageIn(library, act);
  const diagnostics = newProblems(knownBefore, after);
  return {
    diagnostics,
    waiting: waitingForText(coverage, act),
    coverage: withUnfinished(coverage, diagnostics, documents, act),
    ...changesIn(before, library, services, act),
    scenarios: flipsBetween(before, library, services),
  };
}

const changesIn = (before: Library, after: Library, services: readonly string[], act: string) => ({
  changes: services.flatMap((service) => changesBy(after, service, act)),
  shared: sharedChanges(before, after),
});

/** A report on what cannot be looked at: its problems alone. */
function reportOfNone(known: readonly Diagnostic[], after: OpenedLibrary): Omit<AmendmentReport, 'coverage'> {
  const diagnostics = newProblems(known, after);
  const until = diagnostics.filter(({ severity }) => severity === 'error').map(({ at }) => at);
  return {
    diagnostics,
    waiting: WAITING.map((check) => ({ check, until })),
    changes: [],
    shared: [],
    scenarios: { passed: 0, failed: 0, flips: [], altered: [] },
  };
}

/** A report on what is in order: whatever may only seem so because something was left out waits. */
function reportWithout(
  { library, broken, further, isOfLeftOut }: Isolated,
  before: Library,
  after: OpenedLibrary,
  services: readonly string[],
  act: string,
  known: readonly Diagnostic[],
): Omit<AmendmentReport, 'coverage'> {
  const brokenIn = (service: string) => broken.filter(({ file }) => (serviceOf(file) ?? service) === service);
  const isWhole = ({ at }: Diagnostic) => {
    const service = serviceOf(at.file);
    return service !== undefined && brokenIn(service).length === 0;
  };
  const rest = checked(library).filter((one) => !isOfLeftOut(one) && (isWhole(one) || !isAbsence(one)));
  const sound = services.filter((service) => brokenIn(service).length === 0);
  const { changes, shared } = changesIn(before, library, services, act);
  return {
    diagnostics: distinct(newOf(known, [...after.diagnostics, ...further, ...rest])),
    waiting: services
      .filter((service) => !sound.includes(service))
      .flatMap((service) => WAITING.map((check) => ({ check, service, until: brokenIn(service) }))),
    // A part without a day changes something, but from no day on.
    changes: changes.filter(({ from }) => from !== LAST_OF_ALL),
    shared,
    scenarios: flipsBetween(before, library, sound),
  };
}

const WAITING = ['rules', 'changes', 'scenarios'] as const;

/** The service that a file or folder belongs to; what services share is every service's. */
const serviceOf = (path: string): string | undefined => /^services\/([^/]+)/.exec(path)?.[1];

const distinct = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => [
  ...new Map(diagnostics.map((one) => [identity(one), one])).values(),
];

/** The problems of a candidate, those of the static checks among them, that were not known before. */
export function newProblems(before: readonly Diagnostic[], after: OpenedLibrary): readonly Diagnostic[] {
  return newOf(before, after.ok ? [...after.diagnostics, ...checked(after.library)] : after.diagnostics);
}

function newOf(before: readonly Diagnostic[], all: readonly Diagnostic[]): readonly Diagnostic[] {
  const known = new Set(before.map(identity));
  return all.filter((one) => !known.has(identity(one)));
}

const checked = oncePer((library: Library) => check(library));

/** Two problems are the same if they say the same of the same place, whatever else exists that a hint could name. */
function identity({ code, at: { file, pointer }, params }: Diagnostic): string {
  const { known: _, nearest: __, ...said } = params;
  return JSON.stringify([code, file, pointer, said]);
}

/** An act without a text has nothing that could be covered or not. */
const waitingForText = (coverage: readonly ProvisionState[], act: string): AmendmentReport['waiting'] =>
  coverage.length > 0
    ? []
    : [{ check: 'coverage', until: [{ file: `acts/${act}.json`, pointer: '/provisions' }] }];

function coverageIn(library: Library, id: string): readonly ProvisionState[] {
  const act = own(library.acts, id);
  return act === undefined ? [] : coverageWithNumbers(act, coveringParts(library, id));
}

/** What the check of an opened library says of provisions that are to do, from documents that need not be valid. */
function uncovered(
  documents: Documents,
  act: string,
  coverage: readonly ProvisionState[],
): readonly Diagnostic[] {
  const [first] = partsAmong(documents).filter((part) => part.act === act);
  if (first === undefined || get(own(documents, `acts/${act}.json`), '/kind') === 'guidance') return [];
  return coverage
    .filter(({ state }) => state === 'to-do')
    .map(({ provision }) =>
      error('provision-not-covered', { file: first.file, pointer: '/parts' }, { provision, act }),
    );
}

/** The coverage as far as documents that need not be valid tell. */
function coverageAmong(documents: Documents, id: string): readonly ProvisionState[] {
  const provisions = get(own(documents, `acts/${id}.json`), '/provisions');
  return coverageWithNumbers(
    { id, provisions: isObject(provisions) ? provisions : {} },
    coveringPartsAmong(documents, id),
  );
}
