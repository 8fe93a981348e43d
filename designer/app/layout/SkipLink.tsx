import { useTranslation } from 'react-i18next';

/** The first thing the Tab key reaches. */
export function SkipLink() {
  const { t } = useTranslation('common');
  return (
    <a className="skip-link" href="#content">
      {t('skip')}
    </a>
  );
}
