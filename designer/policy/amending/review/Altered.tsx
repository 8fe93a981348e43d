import { useTranslation } from 'react-i18next';
import type { AmendmentReport } from '../../../../engine/amending/report.ts';
import { Alert } from '../../../look/Alert.tsx';
import { LegalText } from '../../../look/LegalText.tsx';

/** Published scenarios that the draft changes or takes away: an expectation that is gone fails no more. */
export function Altered({ altered }: { readonly altered: AmendmentReport['scenarios']['altered'] }) {
  const { t } = useTranslation('amend-late');
  if (altered.length === 0) return null;
  return (
    <Alert tone="warning" title={t('altered', { count: altered.length })}>
      <ul>
        {altered.map(({ service, id, title, removed, passesAsItWas }) => (
          <li key={`${service} ${id}`}>
            <LegalText text={title} /> <span className="mono hint">{id}</span>:{' '}
            {t(removed ? 'removed' : 'changed')}
            {passesAsItWas === false ? `; ${t('fails-as-it-was')}` : null}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
