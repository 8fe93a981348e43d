import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../../app/layout/PageTitle.tsx';

export function TextsPage() {
  const { t } = useTranslation('amending');
  return <PageTitle>{t('nav.texts')}</PageTitle>;
}
