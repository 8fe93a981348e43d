import { useTranslation } from 'react-i18next';

/** Holds the place of something on its way; appears only when it takes long enough to be noticed. */
export function Loading() {
  const { t } = useTranslation('common', { useSuspense: false });
  return (
    <div className="loading" role="status">
      <span className="visually-hidden">{t('loading')}</span>
      <span className="skeleton skeleton-title" />
      <span className="skeleton" />
      <span className="skeleton" />
      <span className="skeleton skeleton-short" />
    </div>
  );
}
