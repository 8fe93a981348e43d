import { useTranslation } from 'react-i18next';
import { Mark } from './Mark.tsx';

/** Says that something does not come from the source documents, and where it does come from. */
export function Unverified({ from }: { readonly from: string | undefined }) {
  const { t } = useTranslation('rules');
  if (!from) return null;
  return (
    <span className="unverified">
      {' '}
      <Mark icon="question" tone="warning">
        {t('unverified')}
      </Mark>{' '}
      <span className="hint">{from}</span>
    </span>
  );
}
