import { useTranslation } from 'react-i18next';

/** Says why the fields of something published do not change, and what can be done instead. */
export function PublishedNote({ when }: { readonly when: boolean }) {
  const { t } = useTranslation('amend-parameters');
  return when ? <p className="hint">{t('shared.published')}</p> : null;
}
