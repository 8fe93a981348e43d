import { useTranslation } from 'react-i18next';
import type { ApplicationView } from '../../../../server/api/schemas/cases.ts';
import { LegalText } from '../../../look/LegalText.tsx';

/** The documents that nobody asks the applicant for: the body obtains them itself. */
export function Obtained({ documents }: { readonly documents: ApplicationView['obtained'] }) {
  const { t } = useTranslation('portal');
  if (documents.length === 0) return null;
  return (
    <section aria-labelledby="obtained">
      <h2 id="obtained">{t('service.obtained')}</h2>
      <p>{t('service.obtained-lead')}</p>
      <ul>
        {documents.map(({ id, title, holder }) => (
          <li key={id}>
            <LegalText text={title} />{' '}
            <span className="muted">
              ({t('service.held-by')} <LegalText text={holder} />)
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
