import { useTranslation } from 'react-i18next';
import type { AmendmentReport } from '../../../../engine/amending/report.ts';
import { Mark } from '../../../look/Mark.tsx';
import { useWorkbench } from '../state/draft.ts';
import { type CheckResult, checksOf } from './checks-of.ts';
import { useAccounted, useOpenTouched } from './useAccounted.ts';
import { useLookedAtQuestions } from './useLookedAtQuestions.ts';

const LOOKS = {
  pass: ['check', 'success'],
  warning: ['warning', 'warning'],
  fail: ['cross', 'danger'],
  waits: ['clock', 'neutral'],
} as const;

/** Each check of the candidate as one line: passed, not run yet, a warning, or what keeps it from being published. */
export function CheckList({ report }: { readonly report: AmendmentReport }) {
  const { t } = useTranslation('amend-review');
  const { behind, remarks } = useWorkbench(({ view }) => view);
  const unsaved = useWorkbench((workbench) => workbench.unsaved.length);
  const accounted = useAccounted(report.coverage);
  const lookedAt = useLookedAtQuestions();
  const open = useOpenTouched().filter((one) => !lookedAt(one)).length;
  const checks = checksOf(report, { behind: behind.length, remarks, unsaved, accounted, open });
  const line = ({ id, result, count }: CheckResult) => {
    const [icon, tone] = LOOKS[result];
    return (
      <li key={id}>
        <Mark icon={icon} tone={tone}>
          {t(`result.${result}`)}
        </Mark>{' '}
        <span>
          {count > 0
            ? t(`check-count.${id}`, { count })
            : t(`${result === 'waits' ? 'waits' : 'check'}.${id}`)}
        </span>
      </li>
    );
  };
  return <ul className="review-checks">{checks.map(line)}</ul>;
}
