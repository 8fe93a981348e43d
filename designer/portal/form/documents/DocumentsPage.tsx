import { useTranslation } from 'react-i18next';
import { Alert } from '../../../look/Alert.tsx';
import { ButtonLink } from '../../../look/ButtonLink.tsx';
import { useWorkspace } from '../fill/context.ts';
import { StepFrame } from '../fill/StepFrame.tsx';
import { DocumentCard } from './DocumentCard.tsx';
import { Obtained } from './Obtained.tsx';

/** The documents of the application: files may be attached now, originals are shown later. */
export function DocumentsPage() {
  const { t } = useTranslation('portal');
  const { view, steps } = useWorkspace();
  const next = steps.at(-1);
  return (
    <StepFrame title={t('documents.title')}>
      <Alert tone="info">
        <p>{t('documents.lead')}</p>
        <p>{t('documents.formats')}</p>
      </Alert>
      <ul className="plain-list">
        {view.documents.map((document) => (
          <DocumentCard key={document.id} document={document} />
        ))}
      </ul>
      <Obtained documents={view.obtained} />
      <div className="button-row">
        {next ? (
          <ButtonLink to={next.path} kind="primary">
            {t('fill.continue')}
          </ButtonLink>
        ) : null}
      </div>
    </StepFrame>
  );
}
