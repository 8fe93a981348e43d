import { useTranslation } from 'react-i18next';
import type { ApplicationView } from '../../../../server/api/schemas/cases.ts';
import { Card } from '../../../look/Card.tsx';
import { ErrorState } from '../../../look/ErrorState.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { Tag } from '../../../look/Tag.tsx';
import { AttachmentRow } from './AttachmentRow.tsx';
import { FilePicker } from './FilePicker.tsx';
import { useAttachments } from './useAttachments.ts';

export type ApplicationDocument = ApplicationView['documents'][number];

/** One document: what it is, the files attached so far, and a way to attach another. */
export function DocumentCard({ document }: { readonly document: ApplicationDocument }) {
  const { t } = useTranslation('portal');
  const { attach, remove, problem, error, busy } = useAttachments(document.id);
  const id = `file-${document.id}`;
  return (
    <Card as="li">
      <h2 className="document-title" id={`${id}-title`}>
        <LegalText text={document.title} />
      </h2>
      {document.required === null ? <Tag>{t('documents.if')}</Tag> : null}
      {document.required === false ? <Tag>{t('documents.not-needed')}</Tag> : null}
      {document.text ? (
        <p>
          <LegalText text={document.text} />
        </p>
      ) : null}
      {document.attachments.length > 0 ? (
        <ul className="attachments">
          {document.attachments.map((file) => (
            <AttachmentRow key={file.id} file={file} onRemove={remove} />
          ))}
        </ul>
      ) : null}
      {document.required === false ? null : (
        <FilePicker
          id={id}
          title={`${id}-title`}
          another={document.attachments.length > 0}
          problem={problem}
          busy={busy}
          onPick={attach}
        />
      )}
      {error ? <ErrorState error={error} /> : null}
    </Card>
  );
}
