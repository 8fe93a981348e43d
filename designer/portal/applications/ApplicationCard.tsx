import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CaseSummary } from '../../../server/api/schemas/cases.ts';
import { Card } from '../../look/Card.tsx';
import { DateText } from '../../look/DateText.tsx';
import { LegalText } from '../../look/LegalText.tsx';
import { DeleteDraft } from './DeleteDraft.tsx';
import { StatusTag } from './StatusTag.tsx';

/** An application in a list: what it is, how it stands, what is due next. */
export function ApplicationCard({ application }: { readonly application: CaseSummary }) {
  const { t } = useTranslation('portal');
  const { id, number, status, nextDue } = application;
  const draft = status === 'draft';
  return (
    <Card as="li">
      <StatusTag application={application} />
      <h3>
        <Link to={draft ? `/applications/${id}/fill` : `/applications/${id}`}>
          {draft ? `${t('applications.resume')}: ` : null}
          <LegalText text={application.serviceTitle} />
        </Link>
      </h3>
      <p>
        <LegalText text={application.variantTitle} />
      </p>
      <p className="muted">
        {number ? t('applications.number', { number }) : null}{' '}
        {draft ? (
          <>
            {t('applications.changed')} <DateText date={application.updatedAt} />
          </>
        ) : null}
      </p>
      {nextDue?.result.due ? (
        <p>
          <LegalText text={nextDue.title} />: <DateText date={nextDue.result.due} />
        </p>
      ) : null}
      {draft ? <DeleteDraft id={id} /> : null}
    </Card>
  );
}
