import { check } from '../check/check.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { sharedChanges } from '../diff/shared/shared-changes.ts';
import { oncePer } from '../json/once-per.ts';
import { own } from '../json/own.ts';
import { get } from '../json/pointer.ts';
import { isObject } from '../json/value.ts';
import type { Library, OpenedLibrary } from '../library/types.ts';
import { changesBy } from './changes-by.ts';
import { coverageOf } from './coverage.ts';
import { coveringParts, coveringPartsAmong } from './covering-parts.ts';
import type { Documents } from './operations.ts';
import type { AmendmentReport, ProvisionState } from './report.ts';
import { flipsBetween } from './scenario-flips.ts';

/** What a report can say more with. */
export interface ReportSources {
  /** The diagnostics with which the library before was opened: they are not the draft's doing. */
  readonly known?: readonly Diagnostic[];
  /** The draft's documents: with them the report says which provisions are covered even where the candidate does not open. */
  readonly documents?: Documents;
}

/**
 * What an amendment does to the library that it stands on: new problems, what becomes of each provision of its act, what changes from each day on
 * which it makes an edition, and the scenarios that come out otherwise.
 * @param before the library without the draft, `after` with it: where it cannot be opened, only the problems are known (and the coverage
 * from the draft's documents)
 * @param services those that the amendment changes
 */
export function amendmentReport(
  before: Library,
  after: OpenedLibrary,
  services: readonly string[],
  act: string,
  { known = [], documents = {} }: ReportSources = {},
): AmendmentReport {
  const diagnostics = newProblems([...known, ...checked(before)], after);
  if (!after.ok) {
    const scenarios = { passed: 0, failed: 0, flips: [], altered: [] };
    const coverage = coverageAmong(documents, act);
    const until = diagnostics.filter(({ severity }) => severity === 'error').map(({ at }) => at);
    const waiting = [
      ...waitingForText(coverage, act),
      ...(['rules', 'changes', 'scenarios'] as const).map((check) => ({ check, until })),
    ];
    return { diagnostics, waiting, coverage, changes: [], shared: [], scenarios };
  }
  const { library } = after;
  const coverage = coverageIn(library, act);
  return {
    diagnostics,
    waiting: waitingForText(coverage, act),
    coverage,
    changes: services.flatMap((service) => changesBy(library, service, act)),
    shared: sharedChanges(before, library),
    scenarios: flipsBetween(before, library, services),
  };
}

/** The problems of a candidate, those of the static checks among them, that were not known before. */
export function newProblems(before: readonly Diagnostic[], after: OpenedLibrary): readonly Diagnostic[] {
  const known = new Set(before.map(identity));
  const all = after.ok ? [...after.diagnostics, ...checked(after.library)] : after.diagnostics;
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
  return act === undefined ? [] : coverageOf(act, coveringParts(library, id));
}

/** The coverage as far as documents that need not be valid tell. */
function coverageAmong(documents: Documents, id: string): readonly ProvisionState[] {
  const provisions = get(own(documents, `acts/${id}.json`), '/provisions');
  return coverageOf(
    { id, provisions: isObject(provisions) ? provisions : {} },
    coveringPartsAmong(documents, id),
  );
}
