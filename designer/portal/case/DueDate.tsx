import { useTranslation } from 'react-i18next';
import type { DeadlineResult } from '../../../engine/deadlines/types.ts';
import type { Act } from '../../../engine/schema/act.ts';
import type { Text } from '../../../engine/schema/text.ts';
import { useLanguage } from '../../app/language/useLanguage.ts';
import { Cite } from '../../look/Cite.tsx';
import { CountedDays } from '../../look/CountedDays.tsx';
import { DateText } from '../../look/DateText.tsx';
import { DeadlineTag } from '../../look/DeadlineTag.tsx';
import { formatLeft } from '../../look/format-left.ts';
import { LegalText } from '../../look/LegalText.tsx';

interface Props {
  readonly deadline: DeadlineResult;
  readonly acts: Readonly<Record<string, Act>>;
  readonly responsible: Text | undefined;
}

/** A deadline: by when, who owes it, how much is left, and how it was counted. */
export function DueDate({ deadline, acts, responsible }: Props) {
  const { t } = useTranslation('portal');
  const { language } = useLanguage();
  const { due, time, doneOn, status, remaining, remainingUnit, provisional, citation } = deadline;
  const left = status === 'running' && remaining !== undefined && remaining >= 0;
  return (
    <li className="due">
      <p className="due-title">
        <LegalText text={deadline.title} /> <DeadlineTag status={status} />
      </p>
      {due ? (
        <p>
          {t('case.due-by')}{' '}
          <strong>
            <DateText date={due} />
            {time === undefined ? '' : `, ${time}`}
          </strong>
          {left ? `, ${t('case.left', { left: formatLeft(remaining, remainingUnit, language) })}` : null}
          {provisional ? ` (${t('case.provisional')})` : null}
        </p>
      ) : (
        <p>{t(status === 'suspended' ? 'case.no-date-suspended' : 'case.no-date')}</p>
      )}
      {doneOn ? (
        <p>
          {t('case.done-on')} <DateText date={doneOn} />
        </p>
      ) : null}
      {responsible ? (
        <p className="muted">
          {t('case.responsible')} <LegalText text={responsible} />
        </p>
      ) : null}
      <Cite citation={citation} acts={acts} />
      <CountedDays deadline={deadline} />
    </li>
  );
}
