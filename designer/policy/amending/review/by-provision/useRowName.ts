import { useTranslation } from 'react-i18next';
import type { ReviewRow } from '../../../../../engine/amending/by-provision.ts';
import { spokenFor } from '../../../../../engine/schema/languages.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { useProvisionName } from '../../state/useProvisionName.ts';

/** What a row of the review is called where it is not seen. */
export function useRowName(): (row: ReviewRow) => string {
  const { t } = useTranslation('amend-review');
  const { language } = useLanguage();
  const provisionName = useProvisionName();
  return (row) => {
    switch (row.kind) {
      case 'provision':
        return provisionName(row.provision);
      case 'heading':
        return provisionName(row.accounted.provision);
      case 'without-effect':
        return `${t('rows.without-effect')} ${wording(row.reason, language)}`;
      case 'uncited':
        return row.changes
          .slice(0, 1)
          .map(({ change: { sentences } }) => sentences[language] ?? sentences[spokenFor(language)] ?? '')
          .join('');
    }
  };
}
