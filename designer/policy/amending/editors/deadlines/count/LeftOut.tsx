import { useTranslation } from 'react-i18next';
import type { SkippedDay } from '../../../../../../engine/deadlines/types.ts';
import { formatDateShort } from '../../../../../../engine/text/date.ts';
import { useLanguage } from '../../../../../app/language/useLanguage.ts';
import { LegalText } from '../../../../../look/LegalText.tsx';
import { byReason } from '../model/months.ts';

/** The days that a count left out, each reason with its days. */
export function LeftOut({ skipped }: { readonly skipped: readonly SkippedDay[] }) {
  const { t } = useTranslation(['amend-deadlines', 'common']);
  const { language } = useLanguage();
  if (skipped.length === 0) return null;
  return (
    <div className="amend-deadlines-left-out">
      <h5>{t('count.left-out')}</h5>
      <ul>
        {byReason(skipped).map(({ reason, dates }) => (
          <li key={dates[0]}>
            {t(`common:day.${reason.kind}`)}
            {reason.title ? (
              <>
                {' '}
                (<LegalText text={reason.title} />)
              </>
            ) : null}
            : {dates.map((date) => formatDateShort(date, language)).join(', ')}
          </li>
        ))}
      </ul>
    </div>
  );
}
