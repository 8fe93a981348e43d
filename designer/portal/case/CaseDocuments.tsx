import { useTranslation } from 'react-i18next';
import type { ApplicationView } from '../../../server/api/schemas/cases.ts';
import { LegalText } from '../../look/LegalText.tsx';
import { SummaryList } from '../../look/SummaryList.tsx';
import { AttachmentRow } from '../form/documents/AttachmentRow.tsx';
import { Obtained } from '../form/documents/Obtained.tsx';

/** The documents of the case and the files attached to them. */
export function CaseDocuments({ view }: { readonly view: ApplicationView }) {
  const { t } = useTranslation('portal');
  if (view.documents.length === 0) return <Obtained documents={view.obtained} />;
  const rows = view.documents.map(({ id, title, attachments }) => ({
    key: id,
    term: <LegalText text={title} />,
    value:
      attachments.length > 0 ? (
        <ul className="attachments">
          {attachments.map((file) => (
            <AttachmentRow key={file.id} file={file} />
          ))}
        </ul>
      ) : (
        <span className="muted">{t('documents.none')}</span>
      ),
  }));
  return (
    <>
      <section className="section" aria-labelledby="case-documents">
        <h2 id="case-documents">{t('documents.title')}</h2>
        <SummaryList rows={rows} />
      </section>
      <Obtained documents={view.obtained} />
    </>
  );
}
