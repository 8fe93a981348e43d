import { useTranslation } from 'react-i18next';
import { attachmentUrl } from '../../../app/api/applications.ts';
import { Button } from '../../../look/Button.tsx';
import type { ApplicationDocument } from './DocumentCard.tsx';
import { sizeText } from './size.ts';

interface Props {
  readonly file: ApplicationDocument['attachments'][number];
  /** Absent where files can no longer be removed. */
  readonly onRemove?: (id: string) => void;
}

/** An attached file: it can be opened, and removed before submission. */
export function AttachmentRow({ file, onRemove }: Props) {
  const { t } = useTranslation('portal');
  return (
    <li className="attachment">
      <a href={attachmentUrl(file.id)} target="_blank" rel="noreferrer">
        {file.name}
      </a>
      <span className="muted">{t('documents.size', sizeText(file.size))}</span>
      {onRemove ? (
        <Button kind="quiet" onClick={() => onRemove(file.id)}>
          {t('documents.remove')}
          <span className="visually-hidden">: {file.name}</span>
        </Button>
      ) : null}
    </li>
  );
}
