import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../look/ButtonLink.tsx';
import { PageTitle } from '../layout/PageTitle.tsx';

/** No page has this address. */
export function NotFound() {
  const { t } = useTranslation('common');
  return (
    <>
      <PageTitle>{t('not-found.title')}</PageTitle>
      <p className="lead">{t('not-found.text')}</p>
      <ButtonLink to="/" kind="primary">
        {t('not-found.home')}
      </ButtonLink>
    </>
  );
}
