import { useTranslation } from 'react-i18next';
import type { CaseSummary } from '../../../server/api/schemas/cases.ts';
import type { Tone } from '../../look/Alert.tsx';
import { LegalText } from '../../look/LegalText.tsx';
import { Tag } from '../../look/Tag.tsx';

/** How an application stands: a draft, or its state in the procedure. */
export function StatusTag({ application }: { readonly application: CaseSummary }) {
  const { t } = useTranslation('portal');
  const { status, stateTitle, decision } = application;
  if (status === 'draft') return <Tag tone="warning">{t('applications.draft')}</Tag>;
  const closed: Tone = decision?.outcome === 'grant' ? 'success' : 'neutral';
  return (
    <Tag tone={status === 'closed' ? closed : 'info'}>
      <LegalText text={stateTitle} />
    </Tag>
  );
}
