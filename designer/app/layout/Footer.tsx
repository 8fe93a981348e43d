import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../look/DateText.tsx';
import { infoQuery } from '../api/queries.ts';

/** What this is, and how settled its rules are. */
export function Footer() {
  const { t } = useTranslation('common');
  const info = useQuery(infoQuery).data;
  return (
    <footer className="footer">
      <div className="footer-inner">
        <p>{t('footer.what')}</p>
        {info?.libraryStatus === 'draft' ? <p>{t('footer.draft')}</p> : null}
        {info ? (
          <p>
            {t('footer.today')} <DateText date={info.today} />
          </p>
        ) : null}
      </div>
    </footer>
  );
}
