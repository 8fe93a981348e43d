import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../server/api/schemas/cases.ts';
import { attachmentUrl } from '../../../app/api/applications.ts';

/** A file that the applicant attached. */
export function Attachment({ file }: { readonly file: CaseView['attachments'][number] }) {
  const { t } = useTranslation('desk');
  const kilobytes = Math.max(1, Math.round(file.size / 1024));
  return (
    <p>
      <a href={attachmentUrl(file.id)} target="_blank" rel="noreferrer">
        {file.name}
      </a>{' '}
      <span className="hint">
        {t('attachments.size', { kilobytes })}, {t('attachments.new-window')}
      </span>
    </p>
  );
}
