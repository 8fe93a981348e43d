import { useTranslation } from 'react-i18next';
import type { ApplicationView } from '../../../../server/api/schemas/cases.ts';
import { Card } from '../../../look/Card.tsx';
import { ErrorState } from '../../../look/ErrorState.tsx';
import { FieldError } from '../../../look/FieldError.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { Tag } from '../../../look/Tag.tsx';
import { AttachmentRow } from './AttachmentRow.tsx';
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
      <div className={problem ? 'field field-invalid' : 'field'}>
        <label className="field-label" htmlFor={id} id={`${id}-label`}>
          {t(document.attachments.length > 0 ? 'documents.another' : 'documents.attach')}
        </label>
        {problem ? <FieldError id={`${id}-error`}>{t(`documents.problem.${problem}`)}</FieldError> : null}
        <input
          id={id}
          type="file"
          className="file"
          accept=".pdf,.png,.jpg,.jpeg"
          disabled={busy}
          aria-labelledby={`${id}-label ${id}-title`}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-error` : undefined}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = '';
            if (file) attach(file);
          }}
        />
        {busy ? <p role="status">{t('documents.sending')}</p> : null}
      </div>
      {error ? <ErrorState error={error} /> : null}
    </Card>
  );
}
