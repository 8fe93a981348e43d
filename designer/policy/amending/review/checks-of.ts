import type { AccountedProvision } from '../../../../engine/amending/accounted.ts';
import type { AmendmentReport } from '../../../../engine/amending/report.ts';
import type { AmendmentView } from '../../../../server/api/schemas/amendments.ts';

/** One line of the list of checks. `count` says how many things are not as they should be. */
export interface CheckResult {
  readonly id:
    | 'opens'
    | 'covered'
    | 'scenarios'
    | 'warnings'
    | 'behind'
    | 'remarks'
    | 'saved'
    | 'inherited'
    | 'unsaid'
    | 'open';
  /** `waits`: it was not run yet, or not on everything, and found nothing so far. */
  readonly result: 'pass' | 'warning' | 'fail' | 'waits';
  readonly count: number;
}

/** What the checks are about beside the report. */
export interface Checked {
  readonly behind: number;
  readonly remarks: AmendmentView['remarks'];
  readonly unsaved: number;
  readonly accounted: readonly AccountedProvision[];
  /** Open questions of the law as it was that the draft leaves as they are. */
  readonly open: number;
}

/** The checks of an amendment before it may be submitted, approved or published, the gravest kinds first. */
export function checksOf(report: AmendmentReport, of: Checked): readonly CheckResult[] {
  const severe = (severity: string) => report.diagnostics.filter((one) => one.severity === severity).length;
  const waits = (check: AmendmentReport['waiting'][number]['check']) =>
    report.waiting.some((one) => one.check === check);
  const toDo = report.coverage.filter(({ state }) => state === 'to-do').length;
  const unresolved = of.remarks.filter(({ resolved }) => !resolved).length;
  return [
    checked('opens', severe('error'), 'fail'),
    checked('covered', toDo, 'fail', waits('coverage')),
    checked('scenarios', report.scenarios.failed, 'fail', waits('scenarios')),
    checked('behind', of.behind, 'fail'),
    checked('saved', of.unsaved, 'fail'),
    checked('inherited', of.accounted.filter(isToLookAt).length, 'warning', waits('coverage')),
    checked('unsaid', of.accounted.filter(isUnsaid).length, 'warning', waits('coverage')),
    checked('open', of.open, 'warning'),
    checked('warnings', severe('warning'), 'warning', waits('rules')),
    checked('remarks', unresolved, 'warning'),
  ];
}

/** Nobody has said of this provision itself that it has no effect. */
export const isToLookAt = ({ state, inherited }: AccountedProvision): boolean =>
  state === 'without-effect' && inherited !== undefined;

/** It sets numbers that no item says that cites it. */
export const isUnsaid = ({ unsaid = [] }: AccountedProvision): boolean => unsaid.length > 0;

const checked = (
  id: CheckResult['id'],
  count: number,
  otherwise: 'fail' | 'warning',
  waits = false,
): CheckResult => ({ id, count, result: count > 0 ? otherwise : waits ? 'waits' : 'pass' });
