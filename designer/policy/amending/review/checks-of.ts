import type { AmendmentReport } from '../../../../engine/amending/report.ts';
import type { AmendmentView } from '../../../../server/api/schemas/amendments.ts';

/** One line of the list of checks. `count` says how many things are not as they should be. */
export interface CheckResult {
  readonly id: 'opens' | 'covered' | 'scenarios' | 'warnings' | 'behind' | 'remarks' | 'saved';
  readonly result: 'pass' | 'warning' | 'fail';
  readonly count: number;
}

/** The checks of an amendment before it may be submitted, approved or published, the gravest kinds first. */
export function checksOf(
  report: AmendmentReport,
  of: {
    readonly behind: number;
    readonly remarks: AmendmentView['remarks'];
    readonly unsaved: number;
  },
): readonly CheckResult[] {
  const severe = (severity: string) => report.diagnostics.filter((one) => one.severity === severity).length;
  const toDo = report.coverage.filter(({ state }) => state === 'to-do').length;
  const unresolved = of.remarks.filter(({ resolved }) => !resolved).length;
  return [
    checked('opens', severe('error'), 'fail'),
    checked('covered', toDo, 'fail'),
    checked('scenarios', report.scenarios.failed, 'fail'),
    checked('behind', of.behind, 'fail'),
    checked('saved', of.unsaved, 'fail'),
    checked('warnings', severe('warning'), 'warning'),
    checked('remarks', unresolved, 'warning'),
  ];
}

const checked = (id: CheckResult['id'], count: number, otherwise: 'fail' | 'warning'): CheckResult => ({
  id,
  count,
  result: count === 0 ? 'pass' : otherwise,
});
