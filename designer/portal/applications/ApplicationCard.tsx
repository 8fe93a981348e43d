import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CaseSummary } from '../../../server/api/schemas/cases.ts';
import { Card } from '../../look/Card.tsx';
import { DateText } from '../../look/DateText.tsx';
import { LegalText } from '../../look/LegalText.tsx';
import { DeleteDraft } from './DeleteDraft.tsx';
import { StatusTag } from './StatusTag.tsx';

interface Props {
  readonly application: CaseSummary;
  /** The level of its heading: one below the heading of the list. */
  readonly heading: 'h2' | 'h3';
}

/** An application in a list: what it is, how it stands, what is due next. */
export function ApplicationCard({ application, heading: Heading }: Props) {
  const { t } = useTranslation('portal');
  const { id, number, status, nextDue } = application;
  const draft = status === 'draft';
  return (
    <Card as="li">
      <StatusTag application={application} />
      <Heading className="card-title">
        <Link to={draft ? `/applications/${id}/fill` : `/applications/${id}`}>
          {draft ? `${t('applications.resume')}: ` : null}
          <LegalText text={application.serviceTitle} />
        </Link>
      </Heading>
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
