import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LegalText } from '../../../look/LegalText.tsx';
import { SummaryList } from '../../../look/SummaryList.tsx';
import { useWorkspace } from './context.ts';
import { fillPath } from './steps.ts';

/** Which files are attached to which document. */
export function CheckDocuments() {
  const { t } = useTranslation('portal');
  const { view } = useWorkspace();
  if (view.documents.length === 0) return null;
  const rows = view.documents.map(({ id, title, attachments }) => ({
    key: id,
    term: <LegalText text={title} />,
    value:
      attachments.length > 0 ? (
        attachments.map((file) => <div key={file.id}>{file.name}</div>)
      ) : (
        <span className="muted">{t('documents.none')}</span>
      ),
  }));
  return (
    <section className="section check-page" aria-labelledby="check-documents">
      <div className="section-head">
        <h2 id="check-documents">{t('documents.title')}</h2>
        <Link to={`${fillPath(view.id)}/documents`}>
          {t('check.change')}
          <span className="visually-hidden">: {t('documents.title')}</span>
        </Link>
      </div>
      <SummaryList rows={rows} />
    </section>
  );
}
