import { useTranslation } from 'react-i18next';
import { wording } from '../../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../../app/language/useLanguage.ts';
import { useEditing } from '../../../state/editing.ts';
import type { ServiceGroupId } from './groups.ts';
import { summaryOf } from './summary-of.ts';

/** What a folded group says, in one line. */
export function GroupSummary({ id }: { readonly id: ServiceGroupId }) {
  const { t } = useTranslation('amend-service');
  const { language } = useLanguage();
  const { edition } = useEditing();
  const summary = summaryOf(edition.service, id);
  const said = () => {
    switch (summary.kind) {
      case 'text':
        return wording(summary.text, language);
      case 'names':
        return `${summary.names.length}: ${summary.names.map((name) => wording(name, language)).join('; ')}`;
      case 'free':
        return t('group.free');
      case 'nothing':
        return t('group.nothing');
    }
  };
  return <p className="hint amend-service-group-said">{said()}</p>;
}
